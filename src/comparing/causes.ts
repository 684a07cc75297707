import type { Quantity, Tape, UpdateOrder } from '../engine'
import { transposed } from '../mistakes/rules/terms'
import type { Compared } from './compare'
import { numberOf } from './figure'
import { otherInputs, type OtherInputs } from './otherInputs'
import { otherRate } from './otherRate'
import { showsAs } from './printed'
import { edgeOf, sameOf } from './transposedFigure'

/** What a different figure may come from. Always a guess. */
export type Cause =
  /** The source has no ½ in E. */
  | { readonly kind: 'half' }
  /** It is the number of another weight, if weights are numbered sender by sender. */
  | { readonly kind: 'name'; readonly weight: string }
  | { readonly kind: 'order'; readonly order: UpdateOrder }
  /** It is right with another learning rate, as others are. */
  | { readonly kind: 'rate'; readonly rate: number }
  /** It is right with one update less, or one more. */
  | { readonly kind: 'update'; readonly updates: number; readonly isEarlier: boolean }
  | { readonly kind: 'sign' }
  /** The point stands elsewhere: so many times too large, or too small. */
  | { readonly kind: 'point'; readonly times: number; readonly isLarger: boolean }
  | ({ readonly kind: 'inputs' } & OtherInputs)

/** The iterations that causes are looked for in; null for those that are not reached, or too far. */
export interface Tapes {
  at(iteration: number): Tape | null
  /** The same under the other update order. */
  otherwise(iteration: number): Tape | null
  /** The same with another learning rate. */
  withRate(rate: number, iteration: number): Tape | null
}

/** With fewer digits than these too many numbers look alike. */
const ENOUGH = 3
/** Sizes that differ by less than this part of them agree, as far as a slip is concerned. */
const NEAR = 0.02
/** A point is seldom off by more places. */
const MOST_PLACES = 3

/** Finds what each different figure may come from; null where nothing that is known fits. What fits to the last digit comes first. */
export function causesOf(all: readonly Compared[], tapes: Tapes): readonly (Cause | null)[] {
  const twice = new Set(all.filter((one) => one.verdict === 'different' && isTwiceEverywhere(one, all)))
  // Without the ½ all changes are twice as large, and no rate has to explain that.
  const rate = twice.size > 0 ? null : otherRate(all, tapes.withRate)
  return all.map((one) => {
    if (one.verdict !== 'different') return null
    if (twice.has(one)) return { kind: 'half' }
    return rate?.explained.has(one.figure) ? { kind: 'rate', rate: rate.rate } : causeOf(one, all, tapes)
  })
}

function causeOf(one: Compared, all: readonly Compared[], tapes: Tapes): Cause | null {
  if (one.printed.digits >= ENOUGH) {
    const exact = otherName(one) ?? otherOrder(one, tapes) ?? otherUpdate(one, tapes)
    if (exact) return exact
  }
  const slip = slipOf(one)
  if (slip) return slip
  const inputs = one.printed.digits >= ENOUGH ? otherInputs(one, all) : null
  return inputs && { kind: 'inputs', ...inputs }
}

function isTwiceEverywhere(one: Compared, all: readonly Compared[]): boolean {
  const group = groupOf(one)
  if (group === null) return false
  const others = all.filter((other) => groupOf(other) === group)
  // Where E has no ½ here either, that is no cause.
  const hasHalf = (one.tape.problem.loss ?? 'half-square') === 'half-square'
  const isClear = others.length > 1 || one.printed.digits >= ENOUGH
  return hasHalf && isClear && others.every(isTwice)
}

/** Twice the number here, or twice what the source's own figures come to. */
function isTwice({ number, stepped, printed }: Compared): boolean {
  return [number, stepped].some((ours) => ours !== 0 && showsAs(2 * ours, printed))
}

/** What is twice together where E is: the gradients of a layer, the errors, the total. */
function groupOf({ figure, tape }: Compared): string | null {
  const what = tape.quantities.get(figure.quantity)
  switch (what?.kind) {
    case 'total':
    case 'batchError':
      return `total ${figure.iteration}`
    case 'input':
      return figure.of === 'slope' ? `slope ${figure.iteration}` : null
    case 'error':
    case 'dE_dout':
    case 'delta':
      return `${what.kind} ${what.node.layer} ${figure.iteration}`
    case 'weightGradient':
      return `gradient ${figure.of} ${what.edge.to.layer} ${figure.iteration}`
    case 'batchGradient':
      return 'to' in what.parameter ? `gradient ${figure.of} ${what.parameter.to.layer} ${figure.iteration}` : null
    default:
      return null
  }
}

function otherName({ figure, tape, number, printed }: Compared): Cause | null {
  // Where the page itself numbers otherwise, that is no cause.
  if ((tape.problem.names ?? 'receiver') !== 'receiver') return null
  const what = tape.quantities.get(figure.quantity)
  const from = what && edgeOf(what)
  if (!from) return null
  const edge = transposed(tape, from)
  const there = numberOf({ ...figure, quantity: sameOf(what, edge) }, tape)
  return there !== number && showsAs(there, printed) ? { kind: 'name', weight: edge.called } : null
}

function otherOrder(one: Compared, { otherwise }: Tapes): Cause | null {
  const tape = otherwise(one.figure.iteration)
  return tape && isIn(one, tape) ? { kind: 'order', order: tape.problem.updateOrder } : null
}

function otherUpdate(one: Compared, { at }: Tapes): Cause | null {
  const { iteration } = one.figure
  for (const by of [-1, 1]) {
    const tape = iteration + by < 0 ? null : at(iteration + by)
    if (tape && isIn(one, tape)) {
      const isAfter = isNext(tape.quantities.get(one.figure.quantity))
      return { kind: 'update', updates: iteration + by + (isAfter ? 1 : 0), isEarlier: by < 0 }
    }
  }
  return null
}

function isNext(what: Quantity | undefined): boolean {
  return what !== undefined && 'when' in what && what.when === 'next'
}

function isIn({ figure, number, printed }: Compared, tape: Tape): boolean {
  const there = numberOf(figure, tape)
  return there !== number && showsAs(there, printed)
}

/** A slip of the hand: the other sign, or the point; from the number here, or from what the source itself goes on from. */
function slipOf({ number, stepped, printed }: Compared): Cause | null {
  const ratios = [number, stepped].map((from) => printed.value / from).filter(Number.isFinite)
  if (ratios.some((ratio) => isNear(ratio, -1)) || showsAs(-number, printed)) return { kind: 'sign' }
  for (let places = 1; places <= MOST_PLACES; places++) {
    const times = 10 ** places
    if (ratios.some((ratio) => isNear(ratio, times))) return { kind: 'point', times, isLarger: true }
    if (ratios.some((ratio) => isNear(ratio * times, 1))) return { kind: 'point', times, isLarger: false }
  }
  return null
}

function isNear(ratio: number, wanted: number): boolean {
  return Math.abs(ratio / wanted - 1) <= NEAR
}
