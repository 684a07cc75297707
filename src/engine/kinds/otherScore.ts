import { readsOf } from '../expression'
import { learnsTogether, type Problem } from '../problem'
import { endsInSoftmax, type OfKind } from '../otherKinds'
import type { Quantity, QuantityId } from '../quantities'
import { scoreOf, type Score, type Step } from '../tape'
import { otherFormulas } from './otherFormulas'
import { softmaxSteps } from './softmaxSteps'
import { addTogether } from './together'

/**
 * The steps of a network with other activations or losses, or with several samples, of which one is shown.
 *
 * They are the usual ones with other formulas in some places, and a few more: softmax has its sum and the slopes between its
 * outputs, and an update for all samples the sum of their gradients.
 */
export function otherScore(problem: Problem, sample: number): Score {
  const usual = scoreOf(problem)
  const { topology } = usual
  const quantities = new Map(usual.quantities)
  const add = (quantity: Quantity): Quantity => {
    quantities.set(quantity.id, quantity)
    return quantity
  }
  const formulas = otherFormulas(problem, topology)
  let steps: readonly Step[] = usual.steps.map((step) => {
    const formula = formulas(step.what)
    return formula ? { ...step, formula } : step
  })
  if (endsInSoftmax(problem)) steps = softmaxSteps(steps, topology, add)
  const isShownAlone = !learnsTogether(problem) && sample !== (problem.turn ?? 0)
  if (isShownAlone) steps = steps.filter(({ phase }) => phase === 'forward')
  if (learnsTogether(problem)) steps = addTogether(steps, problem, sample, add)
  const written = new Set(steps.map(({ writes }) => writes))
  const isGiven = (id: QuantityId): boolean => usual.quantities.has(id) && !usual.places.has(id)
  for (const what of quantities.values())
    if (!written.has(what.id) && !isGiven(what.id) && !isFromOthers(what)) quantities.delete(what.id)
  // Whoever speaks of a quantity knows by it what kind of network it belongs to.
  for (const [id, what] of quantities) quantities.set(id, ofKind(what, problem))
  steps = steps.map((step) => ({ ...step, what: quantities.get(step.writes)! }))
  const places = new Map<QuantityId, number>(steps.map(({ writes }, place) => [writes, place]))
  // What other samples say is known where it is added up, and not before.
  steps.forEach(({ formula, what }, place) => {
    if (what.kind !== 'batchError' && what.kind !== 'batchGradient') return
    for (const read of readsOf(formula)) if (!written.has(read)) places.set(read, place)
  })
  return { topology, quantities, steps, places }
}

function isFromOthers({ kind }: Quantity): boolean {
  return kind === 'sampleError' || kind === 'sampleGradient'
}

function ofKind(what: Quantity, problem: Problem): OfKind {
  // Each net of softmax moves every output, and so every error.
  if (what.kind === 'via' && what.edge.to.kind === 'output' && endsInSoftmax(problem))
    return { ...what, of: problem, isShared: true }
  return { ...what, of: problem }
}
