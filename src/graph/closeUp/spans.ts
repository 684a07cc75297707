import { SMALL } from '../cards/smallCards'

/** How far the parts of a wide close-up reach, in units of the drawing. */
export interface Spans {
  /** Above the rows, below them, and what the inputs leave free below themselves for η. */
  readonly heading: number
  readonly foot: number
  readonly belowInputs: number
  /** A neuron at full size: with the curve of its activation, and room for what comes back. */
  readonly full: { readonly least: number; readonly usual: number; readonly most: number }
  /** Right of the errors, for the lines that lead round them. */
  readonly beside: number
  /** How high small cards beside the one at work are at least, and what is between them. */
  readonly smallest: number
  readonly air: { readonly least: number; readonly most: number }
}

const PAGE: Spans = {
  heading: 27,
  foot: 40,
  belowInputs: 0,
  full: { least: 178, usual: 198, most: 232 },
  beside: 0,
  smallest: SMALL.oneLine,
  air: { least: 2, most: 8 },
}

/** For the back row numbers are half as large again for the room, so nothing else has more than its texts need. */
const PRESENTED: Spans = {
  heading: 4,
  foot: 4,
  belowInputs: 36,
  full: { least: 158, usual: 158, most: 200 },
  beside: 8,
  smallest: 21,
  air: { least: 2, most: 8 },
}

/** For the page or for presenter mode. What networks of other kinds add stands below their last row, and needs its foot. */
export function spansFor(isPresented: boolean, isDressed: boolean): Spans {
  if (!isPresented) return PAGE
  return isDressed ? { ...PRESENTED, foot: PAGE.foot, belowInputs: 0 } : PRESENTED
}
