import { checkProblem, name, topologyOf, type BiasRule, type Problem, type QuantityId } from '../engine'

/** New numbers under their names. */
export type Changes = Readonly<Partial<Record<QuantityId, number>>>

/** The changes one by one. */
export function entriesOf(changes: Changes): readonly (readonly [QuantityId, number])[] {
  // Object.entries forgets what the names are.
  return Object.entries(changes) as [QuantityId, number][]
}

/** The number that a person may edit under this name, or null if there is none. */
export function parameterOf(problem: Problem, id: QuantityId): number | null {
  if (id === name.rate) return problem.learningRate
  const place = placeOf(problem, id)
  return place ? problem[place.list][place.index]! : null
}

/** The numbers that a person sets, by their names, in the order in which they stand in the network. */
export function parametersOf({ shape, biasRule }: Pick<Problem, 'shape' | 'biasRule'>): readonly QuantityId[] {
  return [...listsOf(shape, biasRule).flatMap(([, ids]) => ids), name.rate]
}

/** The numbers that both problems have, and that differ. */
export function editedBetween(before: Problem, now: Problem): readonly QuantityId[] {
  return parametersOf(now).filter((id) => {
    const old = parameterOf(before, id)
    return old !== null && old !== parameterOf(now, id)
  })
}

/**
 * The problem with some of its numbers changed.
 *
 * Throws a ProblemError if one of them may not stand there, and an Error if nothing of that name can be edited.
 */
export function withParameters(problem: Problem, changes: Changes): Problem {
  const changed = entriesOf(changes).reduce((others, [id, value]) => withParameter(others, id, value), problem)
  // Whatever program there is goes on.
  return { ...changed, ...checkProblem(changed) }
}

function withParameter(problem: Problem, id: QuantityId, value: number): Problem {
  if (id === name.rate) return { ...problem, learningRate: value }
  const place = placeOf(problem, id)
  if (!place) throw new Error(`${id} can't be edited`)
  return { ...problem, [place.list]: problem[place.list].map((old, i) => (i === place.index ? value : old)) }
}

/**
 * The problem under another bias rule.
 *
 * From one bias per layer to one per neuron every neuron starts with its layer's; the other way a layer keeps the
 * bias of its first neuron.
 */
export function withBiasRule(problem: Problem, biasRule: BiasRule): Problem {
  const wasOwn = problem.biasRule === 'neuron'
  const isOwn = biasRule === 'neuron'
  if (wasOwn === isOwn) return { ...problem, biasRule }
  const old = topologyOf(problem.shape, problem.biasRule).biases
  const biases = topologyOf(problem.shape, biasRule).biases.map(
    ({ layer }) => problem.biases[old.findIndex((bias) => bias.layer === layer)]!,
  )
  return { ...problem, biasRule, biases }
}

/** Where an editable number stands in a problem. */
export interface Place {
  readonly list: 'inputs' | 'targets' | 'weights' | 'biases'
  readonly index: number
}

/** The place of a list's number with this name; null for η and for what can't be edited. */
export function placeOf({ shape, biasRule }: Problem, id: QuantityId): Place | null {
  for (const [list, ids] of listsOf(shape, biasRule)) {
    const index = ids.indexOf(id)
    if (index >= 0) return { list, index }
  }
  return null
}

/** The names of each list's numbers. */
function listsOf(
  shape: Problem['shape'],
  biasRule: BiasRule,
): readonly (readonly [Place['list'], readonly QuantityId[]])[] {
  const { layers, edges, biases } = topologyOf(shape, biasRule)
  return [
    ['inputs', layers[0]!.map((node) => node.id)],
    ['targets', layers.at(-1)!.map(name.target)],
    ['weights', edges.map((edge) => edge.id)],
    ['biases', biases.map((bias) => bias.id)],
  ]
}
