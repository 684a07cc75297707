import type { Topology } from '../../engine'
import type { PartSizes } from '../places'
import type { WorkPlace } from './workPlace'

const MARGIN = 4
/** Of a column whose cards are all small. */
const NARROW = 80
/** On both sides of the plates that are shown, together; and before a layer without. */
const BESIDE_PLATES = 34
const PLAIN = 28
/** An error's names stand above its numbers: the columns need the width. */
export const ERROR_WIDTH = 108
const BEFORE_ERROR = 22
/** Of the width that is left over the gap before the errors gets this much of a share, and one without plates. */
const SHARE = { error: 0.35, plain: 0.6 }

/** The columns of a close-up: the layers, and after them the errors. */
export interface Columns {
  readonly width: number
  readonly widths: readonly number[]
  readonly lefts: readonly number[]
  /** The fans whose plates are shown, by the layer that they end at; those of the neuron at work. */
  readonly shown: readonly Fan[]
}

export interface Fan {
  /** The layer that it ends at. */
  readonly layer: number
  /** Where its edges meet: the neuron at work receives, or sends. */
  readonly meets: 'to' | 'from'
  readonly node: WorkPlace['node']
}

/** All columns wide if they fit, else only the one at work; plates on both of its sides if they fit, else where numbers move. */
export function columnsFor(
  { shape }: Topology,
  { input, neuron, plate }: PartSizes,
  room: number,
  { node, isBack, isInto }: WorkPlace,
): Columns {
  const into: Fan = { layer: node.layer, meets: 'to', node }
  const back: Fan = { layer: node.layer + 1, meets: 'from', node }
  const both = isBack ? [into, back] : [into]
  const one = isBack && !isInto ? [back] : [into]
  const forms = [
    { isWide: true, shown: both },
    { isWide: false, shown: both },
    { isWide: false, shown: one },
  ]
  const measured = forms.map(({ isWide, shown }) => {
    const widths = shape.map((_, layer) =>
      layer === 0 ? input : isWide || layer === node.layer ? neuron.width : NARROW,
    )
    const isPlated = shape.map((_, layer) => isWide || shown.some((fan) => fan.layer === layer))
    const gaps = shape.slice(1).map((_, i) => (isPlated[i + 1] ? plate.width + BESIDE_PLATES : PLAIN))
    const least = sum(widths) + sum(gaps) + BEFORE_ERROR + ERROR_WIDTH + 2 * MARGIN
    return { shown, widths, isPlated, gaps, least }
  })
  const form = measured.find(({ least }) => least <= room) ?? measured.at(-1)!
  const shares = form.gaps.map((_, i) => (form.isPlated[i + 1] ? 1 : SHARE.plain))
  const share = Math.max(0, room - form.least) / (sum(shares) + SHARE.error)
  const lefts = [MARGIN]
  form.gaps.forEach((gap, i) => lefts.push(lefts[i]! + form.widths[i]! + gap + share * shares[i]!))
  lefts.push(lefts.at(-1)! + form.widths.at(-1)! + BEFORE_ERROR + share * SHARE.error)
  return { width: Math.max(room, form.least), widths: form.widths, lefts, shown: form.shown }
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
