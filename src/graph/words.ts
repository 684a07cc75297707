import type { QuantityId } from '../engine'
import type { StopId, TextPart } from './marks'

/** The words and digits of the page's language, handed in, so that the drawing knows none of its own. */
export interface GraphWords {
  /** Longer numbers than this are set smaller, so that they stay inside their slot. */
  readonly longestAtFullSize: number
  /** How a quantity's number is written on the drawing. */
  number(id: QuantityId, value: number): string
  /** The same with its sign in front, for contributions. */
  signed(value: number): string
  symbol(id: QuantityId): readonly TextPart[]
  /** What a screen reader says of a place on the drawing. */
  label(stop: StopId): string
  heading(kind: 'inputs' | 'hidden' | 'output' | 'error', index: number, of: number): string
  readonly target: string
  readonly fixed: string
  readonly learningRate: string
  readonly totalError: string
}
