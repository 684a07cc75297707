import type { QuantityId } from '../engine'

/** What a printed figure is a number of: a quantity here, or the step that an update takes by it; perhaps with the other sign. */
export interface Reads {
  readonly quantity: QuantityId
  /** `change` of a gradient is what its update adds: −η times it. */
  readonly of: 'value' | 'change'
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
}

/** Reads the number of a figure out of an iteration. */
export function numberOf(reads: Reads, valueOf: (id: QuantityId) => number): number {
  const number = valueOf(reads.quantity) * factorOf(reads, valueOf)
  // A turned zero is a zero.
  return number === 0 ? 0 : number
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
