import {
  learnsTogether,
  name,
  readsOf,
  recordIteration,
  rightProblem,
  samplesOf,
  upToInfinity,
  type Bug,
  type Departure,
  type Problem,
  type QuantityId,
  type Step,
  type Tape,
} from '../../engine'
import { evaluateWith, formulaOf, type Rewrites } from '../rewrites'
import { rewritesOf } from './bugRewrites'

/**
 * Records one iteration as a wrong program works it out: its formulas, and the numbers that come out of them. `sample` is
 * the one that it shows, of several.
 *
 * A secret one keeps to an order of steps in which every wrong program could go, and every step of its way back is one
 * where it could depart from the right one: so neither gives it away.
 */
export function recordWithBug(problem: Problem, bug: Bug, isSecret = false, sample = problem.turn ?? 0): Tape {
  const right = rightProblem(problem)
  const tape = recordIteration(right, sample)
  const rewrites = rewritesOf(bug, tape)
  // What looks back through weights that have moved can only do so once they have.
  const movesFirst = (bug === 'order' || isSecret) && !learnsTogether(right)
  const order = movesFirst ? recordIteration({ ...right, updateOrder: 'output-first' }, sample) : tape
  const wrong = new Set<QuantityId>(rewrites.keys())
  const isUnused = ({ writes, what }: Step): boolean =>
    what.kind === 'slope' && isRead(tape, writes) && !isRead(tape, writes, rewrites)
  const departureOf = (other: Step): Departure | null => {
    const { writes, phase, formula } = other
    if (!phase.startsWith('backward')) return null
    if (readsOf(formula).some((id) => wrong.has(id))) wrong.add(writes)
    if (isSecret) return 'hidden'
    return rewrites.has(writes) ? 'rule' : wrong.has(writes) ? 'numbers' : isUnused(other) ? 'unused' : null
  }
  const steps = order.steps.map((other): Step => {
    const formula = rewrites.get(other.writes) ?? formulaOf(tape, other.writes) ?? other.formula
    const step = { ...other, formula }
    const departs = departureOf(step)
    return departs ? { ...step, departs } : step
  })
  const others = saidByOthers(tape, rewrites)
  const valueOf = evaluateWith(tape, { rewrites, own: others })
  const values = { ...tape.values }
  for (const [id, value] of others) values[id] = value
  for (const { writes } of steps) values[writes] = valueOf(writes)
  return upToInfinity({ ...tape, problem, steps, places: order.places, values })
}

/** Whether any step works with this number, of the right program or, by its formulas, of a wrong one. */
function isRead({ steps }: Tape, id: QuantityId, rewrites?: Rewrites): boolean {
  return steps.some(({ writes, formula }) => readsOf(rewrites?.get(writes) ?? formula).includes(id))
}

/** What the samples that are not shown say, where one update is for all: they are worked out by the same wrong program. */
function saidByOthers(tape: Tape, rewrites: Rewrites): ReadonlyMap<QuantityId, number> {
  const { problem, topology, sample } = tape
  const said = new Map<QuantityId, number>()
  if (!learnsTogether(problem)) return said
  const others = [...samplesOf(problem).keys()]
    .filter((other) => other !== sample)
    .map((other) => ({ other, seen: recordIteration(problem, other) }))
  for (const { other, seen } of others) {
    const valueOf = evaluateWith(seen, { rewrites })
    for (const parameter of topology.trained)
      said.set(name.sampleGradient(other, parameter), valueOf(name.gradient(parameter)))
  }
  const moved = evaluateWith(tape, { rewrites, own: said })
  const own = new Map(topology.trained.map((parameter) => [name.next(parameter), moved(name.next(parameter))]))
  for (const { other, seen } of others)
    said.set(name.sampleError(other, 'next'), evaluateWith(seen, { own })(name.total('next')))
  return said
}
