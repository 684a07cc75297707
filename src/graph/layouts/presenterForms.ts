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

/**
 * The drawing for the back row: little air, and no room for headings. With three rows and more it has the page's gaps.
 *
 * Between the neurons stands a bias, whose plate has a second line where it is trained.
 */
export function presenterForms({ biasRule }: Pick<Problem, 'biasRule'>): WideForms {
  const rowGap = !trainsBiases(biasRule) ? TALL.rowGap : SIZES.plate.line * SIZES.plate.twoLines + 6
  return { tall: { ...TALL, rowGap }, low: { ...PAGE_FORMS.low, sizes: SIZES, heading: MARGIN } }
}
