import {
  errorCurve,
  learnedNext,
  loweredError,
  name,
  readsOf,
  train,
  type Problem,
  type QuantityId,
  type Tape,
} from '../engine'
import { sampleAt, shownProblem, type Moment } from './moment'
import { editedBetween, placeOf, withParameter } from './parameters'
import { sightNow, tapeOf } from './selectors'
import { sightOf, type Edited } from './sight'

/** The E that moves with a parameter: of this iteration, but with η only the one after its update. */
export function errorMovedBy(problem: Problem, id: QuantityId): QuantityId {
  return loweredError(problem, id === name.rate ? 'next' : 'now')
}

/** That E for each of these values of one parameter, seen from one of the samples, with everything else held that may be. */
export function errorsOver(problem: Problem, id: QuantityId, values: readonly number[], sample = 0): readonly number[] {
  // One by one E is that of the sample which is looked at; where all are learned together nobody asks whose turn it is.
  const seen: Problem = { ...problem, turn: sample }
  const moved = placeOf(problem, id)
  // With a target of softmax others move.
  if (moved?.list === 'targets')
    return values.flatMap((value) => errorCurve(withParameter(seen, id, value, sample), { ...moved, sample }, [value]))
  if (moved) return errorCurve(seen, { ...moved, sample }, values)
  return values.map((learningRate) => train(learnedNext({ ...seen, learningRate }), { iterations: 1 }).error)
}

/** The places of the network where something is computed that depends on a parameter, in order of flow. */
export function dependentPlaces(tape: Tape, id: QuantityId): ReadonlySet<string> {
  const moved = new Set<QuantityId>([id])
  const places = new Set<string>()
  for (const { writes, formula, at } of tape.steps) {
    if (!readsOf(formula).some((read) => moved.has(read))) continue
    moved.add(writes)
    places.add(at)
  }
  return places
}

/** A number that edits have changed. */
export interface Changed {
  readonly id: QuantityId
  readonly before: number
  readonly now: number
}

/** The numbers that edits have changed: those edited, then what has been written since, in order of flow. Nothing withheld. */
export function changedSince(before: Moment, now: Moment): readonly Changed[] {
  const then = sightOf(before)
  const seen = sightOf(now)
  const written = seen.tape.steps.slice(0, now.step).map(({ writes }) => writes)
  return [...editedBetween(shownProblem(before), shownProblem(now), sampleAt(now)), ...written].flatMap((id) => {
    const [old, value] = [then.shows(id), seen.shows(id)]
    return old === null || value === null || old === value ? [] : [{ id, before: old, now: value }]
  })
}

/** What a number was before the edits that it is compared with; null where it is the same, or where either is not to be seen. */
export function numberBefore(now: Edited, id: QuantityId): number | null {
  const { before } = now
  // Under another rule a name means something else.
  if (!before || tapeOf(before).topology !== tapeOf(now).topology) return null
  const [old, value] = [sightOf(before).shows(id), sightNow(now).shows(id)]
  return value === null || old === value ? null : old
}

/** So many of them as there is room for, in their order: before others the edited one, E, and an output of each layer. */
export function mostTelling(changed: readonly Changed[], tape: Tape, room: number): readonly Changed[] {
  const layers = new Set<string>()
  const rankOf = ({ id }: Changed, i: number): number => {
    const quantity = tape.quantities.get(id)!
    if (quantity.kind === 'total' || i === 0) return 0
    if (quantity.kind !== 'out') return 2
    const layer = `${quantity.node.layer} ${quantity.when}`
    if (layers.has(layer)) return 2
    layers.add(layer)
    return 1
  }
  const ranked = changed.map((one, i) => ({ one, rank: rankOf(one, i) }))
  const chosen = new Set(
    [...ranked]
      .sort((one, other) => one.rank - other.rank)
      .slice(0, room)
      .map(({ one }) => one),
  )
  return changed.filter((one) => chosen.has(one))
}
