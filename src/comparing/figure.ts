import { evaluate, inputSlope, readsOf, type Expression, type QuantityId, type Tape } from '../engine'

/** What a printed figure is a number of: a quantity here, or what is made of it; perhaps with the other sign. */
export interface Reads {
  readonly quantity: QuantityId
  /** `change` of a gradient is what its update adds: −η times it. `slope` of an input is how fast E changes with it. */
  readonly of: 'value' | 'change' | 'slope'
  /** Below 0 where the source has the other sign. */
  readonly sign: 1 | -1
}

/** A number that a source prints. Plain data: a link or a file can carry it. */
export interface Figure extends Reads {
  /** What the source calls it; null where it has the same name as here. */
  readonly there: string | null
  readonly iteration: number
  /** Its digits, with an ordinary minus and point: `-0.0376`, `3.51e-5`. */
  readonly printed: string
  /** Its quantity instead where weights are not named by their receivers, if its source was found to name them by their senders. */
  readonly renamed?: QuantityId
}

/** Reads the number of a figure out of an iteration, or out of one that goes on from other numbers. */
export function numberOf(reads: Reads, tape: Tape, valueOf = (id: QuantityId): number => tape.values[id]!): number {
  const slope = slopeOf(reads, tape)
  const number = (slope ? evaluate(slope, valueOf) : valueOf(reads.quantity)) * factorOf(reads, valueOf)
  // A turned zero is a zero.
  return number === 0 ? 0 : number
}

/** The formula of the slope of an input, which no step writes; null of all else. */
export function slopeOf({ quantity, of }: Reads, { topology, quantities }: Tape): Expression | null {
  const what = quantities.get(quantity)
  return of === 'slope' && what?.kind === 'input' ? inputSlope(topology, what.node) : null
}

/** The quantities that have to be there before a figure can be read. */
export function madeOf(reads: Reads, tape: Tape): readonly QuantityId[] {
  const slope = slopeOf(reads, tape)
  return slope ? readsOf(slope) : [reads.quantity]
}

/** The one of them that is written last. */
export function knownWith(reads: Reads, tape: Tape): QuantityId {
  const placeOf = (id: QuantityId): number => tape.places.get(id) ?? -1
  return madeOf(reads, tape).reduce((last, id) => (placeOf(id) > placeOf(last) ? id : last))
}

/** What the quantity itself is where the figure is this number. */
export function quantityFrom(reads: Reads, number: number, valueOf: (id: QuantityId) => number): number {
  return number / factorOf(reads, valueOf)
}

function factorOf({ of, sign }: Reads, valueOf: (id: QuantityId) => number): number {
  return of === 'change' ? -sign * valueOf('eta') : sign
}

/** Whether two figures are of the same number, however they are printed. */
export function isSameNumber(one: Figure, other: Figure): boolean {
  return one.quantity === other.quantity && one.of === other.of && one.iteration === other.iteration
}
