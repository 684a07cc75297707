import type { QuantityId } from '../../engine'
import { numberWidth } from '../cards/textWidth'
import type { Point, Traveller } from '../marks'
import type { View } from '../view'

export type Tone = 'forward' | 'backward' | 'given' | 'update' | 'error'

/** How large a capsule is. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What a capsule says, and how it looks. */
export interface Shown {
  readonly id: string
  readonly text: string
  /** The number of the text, or what it comes to; null where it is none. */
  readonly value: number | null
  /** The quantity whose number it is; a product has none. */
  readonly quantity: QuantityId | null
  readonly tone: Tone
  readonly looks?: string
  readonly size?: Size
  readonly radius?: number
  readonly bar?: number
  readonly opacity?: number
}

/** The air at both ends of a text together; and the least width, in heights. */
const AIR = 12
const LEAST = 1.45
/** No text comes nearer to the ends of its capsule: it is pressed. */
const LEAST_AIR = 4
const RADIUS = 6
/** How wide a bead is. */
export const BEAD = 12
/** So much of a capsule must have unfolded before it can be read. */
const READABLE = 0.8

/** What fades over other numbers has no text of its own while these can be read through it. */
export const CLEAR = 0.7

/** A number on its way, with its centre here: as large as its text asks for, if no size is given. */
export function capsule(shown: Shown, at: Point, view: View): Traveller {
  const { width, height } = shown.size ?? sizeFor(shown.text, view)
  const most = width - LEAST_AIR
  return {
    id: shown.id,
    x: at.x,
    y: at.y,
    className: ['traveller', shown.tone, shown.looks].filter(Boolean).join(' '),
    text: shown.text,
    quantity: shown.quantity,
    value: shown.value,
    width,
    height,
    radius: shown.radius ?? RADIUS,
    opacity: shown.opacity ?? 1,
    ...(textWidth(shown.text, view) > most ? { textWidth: most } : {}),
    ...(shown.bar === undefined ? {} : { bar: shown.bar }),
  }
}

/** A number where there is no room for its text: it hides none. */
export function bead(shown: Omit<Shown, 'text' | 'size'>, at: Point, view: View): Traveller {
  return unfolding({ ...shown, text: '' }, { width: BEAD, height: BEAD }, 0, at, view)
}

/** A capsule that has come as a bead, unfolded so far: where there is no room for it on its way. */
export function unfolding(shown: Shown, size: Size, unfolded: number, at: Point, view: View): Traveller {
  const grown = (full: number): number => BEAD + (full - BEAD) * unfolded
  return capsule(
    {
      ...shown,
      text: unfolded < READABLE ? '' : shown.text,
      size: { width: grown(size.width), height: grown(size.height) },
    },
    at,
    view,
  )
}

/** As wide as a text needs: nothing more is covered than has to be. */
export function sizeFor(text: string, { layout, words }: View): Size {
  const { height } = layout.sizes.traveller
  return { width: Math.max(LEAST * height, textWidth(text, { layout, words }) + AIR), height }
}

/** How wide the text of a capsule is set. */
export function textWidth(text: string, { layout, words }: View): number {
  return numberWidth(text, words.widths, true) * layout.sizes.number
}

/** The room for text in a capsule of some width; in a row of a sum less air will do. */
export function roomIn(width: number, air = AIR): number {
  return width - air
}
