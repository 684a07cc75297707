import type { ActivationName, LossName, QuantityId } from '../engine'
import type { StopId, TextPart } from './marks'

/** Whether a text has room where it is to stand. */
export type Fits = (text: string) => boolean

/** How wide the characters of numbers are in the page's type, in em. */
export interface DigitWidths {
  readonly digit: number
  /** As wide as a plus and a times. */
  readonly minus: number
  readonly point: number
}

/** The words and digits of the page's language, handed in, so that the drawing knows none of its own. */
export interface GraphWords {
  readonly widths: DigitWidths
  /** How a quantity's number is written on the drawing: with as many decimals as fit. */
  number(id: QuantityId, value: number, fits: Fits): string
  /** The same with its sign in front, for contributions. */
  signed(value: number, fits: Fits): string
  symbol(id: QuantityId): readonly TextPart[]
  /** What a screen reader says of a place on the drawing. */
  label(stop: StopId): string
  heading(kind: 'inputs' | 'hidden' | 'output' | 'error', index: number, of: number): string
  readonly target: string
  readonly fixed: string
  readonly now: string
  readonly learningRate: string
  readonly totalError: string
  /** What only the drawing of other kinds of networks says. */
  kinds(): KindLabels
}

/** Words on the drawing of networks with other activations or losses, or with several samples. */
export interface KindLabels {
  activation(name: ActivationName): string
  readonly slope: string
  /** Before δ: what ∂E/∂out is multiplied by. */
  readonly timesSlope: string
  /** The same where δ is a sum over all outputs. */
  readonly timesSlopes: string
  /** A neuron that lets nothing through. */
  readonly off: string
  /** Below a bar of shares: of which output one is. */
  readonly shareOf: string
  readonly loss: Readonly<Record<LossName, string>>
  readonly thisSample: string
  allSamples(of: { readonly count: number }): string
  /** What a screen reader says of E: numbers that are written, null for what is not there yet. */
  totals(of: {
    readonly count: number
    readonly isTogether: boolean
    readonly own: string | null
    readonly ownNext: string | null
    readonly all: string | null
    readonly allNext: string | null
  }): string
}
