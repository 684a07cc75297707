import type { QuantityId } from '../../engine'
import type { TextMark } from '../marks'
import type { Reading } from '../reading'
import type { GraphWords } from '../words'

interface Slot {
  readonly id: QuantityId
  readonly x: number
  readonly y: number
  readonly className: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A quantity's number: absent until its step has been played, fading in while it arrives. */
export function numberText(
  { id, x, y, className, anchor }: Slot,
  reading: Reading,
  words: GraphWords,
  before = '',
): TextMark {
  const presence = reading.presence(id)
  const value = reading.shows(id)
  const text = value === null ? '' : words.number(id, value)
  return {
    id: `value.${id}`,
    x,
    y,
    parts: [{ text: text === '' ? '' : before + text }],
    className: text.length > words.longestAtFullSize ? `${className} long` : className,
    anchor,
    opacity: presence,
    quantity: id,
    ...(value === null ? {} : { value }),
  }
}
