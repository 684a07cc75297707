import { errorCurve, name, readsOf, train, type Problem, type QuantityId, type Tape } from '../engine'
import { shownProblem, type Moment } from './moment'
import { editedBetween, placeOf } from './parameters'
import { sightOf } from './sight'

/** The E that moves with a parameter: of this iteration, but with η only the one after its update. */
export function errorMovedBy(id: QuantityId): QuantityId {
  return name.total(id === name.rate ? 'next' : 'now')
}

/** That E for each of these values of one parameter, with everything else held. */
export function errorsOver(problem: Problem, id: QuantityId, values: readonly number[]): readonly number[] {
  const moved = placeOf(problem, id)
  if (moved) return errorCurve(problem, moved, values)
  return values.map((learningRate) => train({ ...problem, learningRate }, { iterations: 1 }).error)
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
  return [...editedBetween(shownProblem(before), shownProblem(now)), ...written].flatMap((id) => {
    const [old, value] = [then.shows(id), seen.shows(id)]
    return old === null || value === null || old === value ? [] : [{ id, before: old, now: value }]
  })
}

/** So many of them as there is room for: the first edited, the first output of each layer, and E. */
export function mostTelling(changed: readonly Changed[], tape: Tape, room: number): readonly Changed[] {
  if (changed.length <= room) return changed
  const layers = new Set<string>()
  const telling = changed.filter(({ id }, i) => {
    const quantity = tape.quantities.get(id)!
    if (quantity.kind === 'total' || i === 0) return true
    if (quantity.kind !== 'out') return false
    const layer = `${quantity.node.layer} ${quantity.when}`
    return !layers.has(layer) && layers.add(layer)
  })
  return telling.length <= room ? telling : [...telling.slice(0, room - 1), telling.at(-1)!]
}
