import {
  checkProblem,
  name,
  samplesOf,
  targetsWith,
  topologyOf,
  type BiasRule,
  type Problem,
  type QuantityId,
} from '../engine'

/** New numbers under their names. */
export type Changes = Readonly<Partial<Record<QuantityId, number>>>

/** The changes one by one. */
export function entriesOf(changes: Changes): readonly (readonly [QuantityId, number])[] {
  // Object.entries forgets what the names are.
  return Object.entries(changes) as [QuantityId, number][]
}

/** The number that a person may edit under this name, seen from one of the samples; null if there is none. */
export function parameterOf(problem: Problem, id: QuantityId, sample = 0): number | null {
  if (id === name.rate) return problem.learningRate
  const place = placeOf(problem, id)
  return place ? (listOf(problem, place.list, sample)?.[place.index] ?? null) : null
}

/** The list that a number stands in: inputs and targets are those of one of the samples. */
function listOf(problem: Problem, list: Place['list'], sample: number): readonly number[] | undefined {
  return list === 'inputs' || list === 'targets' ? samplesOf(problem)[sample]?.[list] : problem[list]
}

/** The numbers that a person sets, by their names, in the order in which they stand in the network. */
export function parametersOf({ shape, biasRule }: Pick<Problem, 'shape' | 'biasRule'>): readonly QuantityId[] {
  return [...listsOf(shape, biasRule).flatMap(([, ids]) => ids), name.rate]
}

/** The numbers that both problems have, and that differ. */
export function editedBetween(before: Problem, now: Problem, sample = 0): readonly QuantityId[] {
  const old = numbersOf(before, sample)
  return [...numbersOf(now, sample)].flatMap(([id, value]) => (old.has(id) && old.get(id) !== value ? [id] : []))
}

/** All numbers that a person sets under their names: while a plate is dragged they are compared in every frame. */
function numbersOf(problem: Problem, sample: number): ReadonlyMap<QuantityId, number> {
  const numbers = new Map<QuantityId, number>()
  for (const [list, ids] of listsOf(problem.shape, problem.biasRule))
    listOf(problem, list, sample)?.forEach((value, i) => numbers.set(ids[i]!, value))
  return numbers.set(name.rate, problem.learningRate)
}

/**
 * The problem with some of its numbers changed.
 *
 * Throws a ProblemError if one of them may not stand there, and an Error if nothing of that name can be edited.
 */
export function withParameters(problem: Problem, changes: Changes, sample = 0): Problem {
  const changed = entriesOf(changes).reduce((others, [id, value]) => withParameter(others, id, value, sample), problem)
  // Whatever program there is goes on.
  return { ...changed, ...checkProblem(changed) }
}

/** The same with one of them, unchecked: for a look at what would be, since training may lead beyond what can be edited. */
export function withParameter(problem: Problem, id: QuantityId, value: number, sample: number): Problem {
  if (id === name.rate) return { ...problem, learningRate: value }
  const place = placeOf(problem, id)
  if (!place) throw new Error(`${id} can't be edited`)
  const { list, index } = place
  const old = listOf(problem, list, sample)!
  const changed =
    list === 'targets' ? targetsWith(problem, old, index, value) : old.map((one, i) => (i === index ? value : one))
  if (sample === 0 || list === 'weights' || list === 'biases') return { ...problem, [list]: changed }
  const otherSamples = problem.otherSamples?.map((one, i) => (i === sample - 1 ? { ...one, [list]: changed } : one))
  return otherSamples ? { ...problem, otherSamples } : problem
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
