import type { QuantityId } from '../../engine'
import type { TextMark } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { numberWidth } from './textWidth'

interface Slot {
  readonly id: QuantityId
  readonly x: number
  readonly y: number
  readonly className: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** How wide it may be, in units of the drawing. */
  readonly room: number
  readonly before?: string
  /** Where it is not what the quantity shows. */
  readonly value?: number | null
}

/** Numbers of these are set bold. */
const BOLD = /strong|total/

/** Whether a number is there, or its place while it is asked for. */
export function isPlaced(id: QuantityId, reading: Reading): boolean {
  return reading.presence(id) > 0 || reading.asked === id
}

/**
 * A quantity's number: absent until its step has been played, fading in while it arrives.
 *
 * It gives up decimals before it leaves its room; in the end it is pressed.
 */
export function numberText(
  { id, x, y, className, anchor, room, before = '', value: given }: Slot,
  reading: Reading,
  { layout, words }: View,
): TextMark {
  // Where a question waits for its answer, the number's place says so.
  if (id === reading.asked && given == null)
    return { id: `value.${id}`, x, y, parts: [{ text: '?' }], className: `${className} asked`, anchor, quantity: id }
  const value = given ?? reading.shows(id)
  const em = room / (className.includes('total') ? layout.sizes.totalNumber : layout.sizes.number)
  const fits = (text: string): boolean => numberWidth(before + text, words.widths, BOLD.test(className)) <= em
  const write = (of: QuantityId, shown = reading.shows(of)): string =>
    shown === null ? '' : words.number(of, shown, fits)
  const text = write(id, value)
  return {
    id: `value.${id}`,
    x,
    y,
    parts: [{ text: text === '' ? '' : before + text }],
    // What an update has not changed in so few digits is not struck: the new number beside it would look like a slip.
    className: text && text === write(`next.${id}` as QuantityId) ? `same ${className}` : className,
    anchor,
    opacity: value === given ? 1 : reading.presence(id),
    quantity: id,
    ...(value === null ? {} : { value }),
    ...(fits(text) ? {} : { width: room }),
  }
}
