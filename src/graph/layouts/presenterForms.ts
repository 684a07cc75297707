import { trainsBiases } from '../../engine'
import type { Problem } from '../../engine'
import type { PartSizes } from '../places'
import { MARGIN, PAGE_FORMS, type WideForm, type WideForms } from './wideLayout'

/** Parts as small as their texts allow with four decimals: so these grow to 24 px in a window of 1280 × 720. */
const SIZES: PartSizes = {
  ...PAGE_FORMS.tall.sizes,
  neuron: { width: 145, height: 0 },
  lane: 40,
  input: 54,
  plate: { width: 103, line: 22, lines: 2, twoLines: 2.1 },
  error: { width: 128, height: 0 },
  total: { width: 108, height: 54 },
  bias: 20,
  traveller: { width: 84, height: 23 },
}

const TALL: WideForm = {
  sizes: SIZES,
  neuron: { least: 137, most: 200 },
  error: { least: 92, most: 110 },
  gap: 149,
  rowGap: 34,
  heading: MARGIN,
  foot: 8,
  below: 56,
  rate: -20,
}

/** Between the neurons stands a bias, whose plate has more lines where it is trained: all else gives way a little. */
const CLOSE: PartSizes = { ...SIZES, lane: 38.6, plate: { ...SIZES.plate, twoLines: 2.06 } }
const TRAINED: WideForm = {
  ...TALL,
  sizes: CLOSE,
  neuron: { ...TALL.neuron, least: 3.4 * CLOSE.lane },
  rowGap: CLOSE.plate.line * CLOSE.plate.twoLines + 3.7,
  heading: 2,
  foot: 8.5,
  rate: -19.6,
}

/** The drawing for the back row: little air, and no room for headings. With three rows and more it has the page's gaps. */
export function presenterForms({ biasRule }: Pick<Problem, 'biasRule'>): WideForms {
  return {
    tall: trainsBiases(biasRule) ? TRAINED : TALL,
    low: { ...PAGE_FORMS.low, sizes: SIZES, heading: MARGIN },
  }
}
