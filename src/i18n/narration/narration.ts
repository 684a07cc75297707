import type { Quantity, QuantityId, Seen, Step } from '../../engine'

/** How a number is written: what a person edits (and its update) keeps few zeros, what is computed has fixed digits. */
export type WriteValue = (value: number, kind: 'given' | 'computed') => string

export interface Told {
  /** What may be seen: a sentence gives nothing else away. */
  readonly seen: Seen
  readonly step: Step
  readonly write: WriteValue
}

export interface Described {
  readonly seen: Seen
  /** A node, a weight, a bias, a target (`t1`), `eta`, or the total error (`E` or `error`). */
  readonly at: QuantityId | 'E'
  readonly write: WriteValue
}

/** The words about steps, quantities and places of a network, in one language. */
export interface Narration {
  /** A short question or claim: "How fast does E change with w5?" */
  titleOf(told: Pick<Told, 'seen' | 'step'>): string
  /** What the step means, from the signs and sizes of the numbers at hand. */
  sentenceOf(told: Told): string
  /** The result first, then where it comes from: for the status line. */
  spokenOf(told: Told): string
  /** "gradient of w5", to stand inside a sentence. */
  quantityName(quantity: Quantity): string
  /** What the quantity is, where it is not what it is in the usual network: for `meaningOf`. */
  ownMeaningOf(quantity: Quantity): string | undefined
  /** What a place of the network says of itself. */
  describe(described: Described): string
}
