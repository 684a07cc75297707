import type { QuantityId } from '../engine'
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
}
