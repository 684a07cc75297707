import type { QuantityId } from '../../engine'
import type { Reading } from '../reading'
import type { View } from '../view'
import type { Fits } from '../words'
import { roomIn, textWidth } from './capsule'

/** A quantity, and its number or the number that stands for it. */
export interface Factor {
  readonly id: QuantityId
  readonly value: number
}

/** What is between a product's numbers, as the words set it between mantissa and power. */
const TIMES = ' × '
/** What is between a difference's numbers, and around a second one that is negative. */
const LESS = ' − '
const BRACES = '()'
/** The air in a row of a sum. */
const ROW_AIR = 6

/** A number that is on its way; moves are drawn only where all their numbers may be seen. */
export function factor(id: QuantityId, reading: Reading): Factor {
  return { id, value: reading.ahead(id) ?? 0 }
}

/** What was written for a view: it stays the same from frame to frame, and for the paths that meet at one neuron. */
const WRITTEN = new WeakMap<View, Map<string, readonly string[]>>()

function once(view: View, key: string, write: () => readonly string[]): readonly string[] {
  const written = WRITTEN.get(view) ?? new Map<string, readonly string[]>()
  WRITTEN.set(view, written)
  const texts = written.get(key) ?? write()
  written.set(key, texts)
  return texts
}

/** A number as the drawing writes it, with as many decimals as fit into a capsule so wide. */
export function said({ id, value }: Factor, view: View, width = Infinity): string {
  return view.words.number(id, value, fitsIn(roomIn(width), view))
}

/** Both numbers of a product, in a capsule so wide. */
export function productSaid(factors: readonly [Factor, Factor], view: View, width: number): string {
  return pairSaid(factors, view, roomIn(width) - textWidth(TIMES, view)).join(TIMES)
}

/** One number less another, in a capsule so wide. */
export function differenceSaid(one: Factor, other: Factor, view: View, width: number): string {
  const room = roomIn(width) - textWidth(LESS + (other.value < 0 ? BRACES : ''), view)
  const [first, second] = pairSaid([one, other], view, room)
  return first + LESS + (other.value < 0 ? `(${second})` : second)
}

/** Two numbers that share some room for text: the longer one gives up decimals first. */
export function pairSaid([one, other]: readonly [Factor, Factor], view: View, room: number): readonly [string, string] {
  const [first, second] = [said(one, view), said(other, view)]
  const [ofFirst, ofSecond] = [textWidth(first, view), textWidth(second, view)]
  if (ofFirst + ofSecond <= room) return [first, second]
  const write = ({ id, value }: Factor, share: number): string => view.words.number(id, value, fitsIn(share, view))
  const ofOne = write(one, Math.max(room / 2, room - ofSecond))
  return [ofOne, write(other, room - textWidth(ofOne, view))]
}

/** The terms of a sum with their signs, all with the same decimals, so that point stands under point. */
export function termsSaid(values: readonly number[], view: View, width: number): readonly string[] {
  return once(view, `${width} ${values.join(' ')}`, () => {
    const fits = fitsIn(roomIn(width, ROW_AIR), view)
    const texts = values.map((value) => view.words.signed(value, fits))
    const decimals = Math.min(...texts.map(decimalsOf))
    return values.map((value, i) =>
      decimalsOf(texts[i]!) === decimals
        ? texts[i]!
        : view.words.signed(value, (text) => fits(text) && decimalsOf(text) <= decimals),
    )
  })
}

/** A sum in a row of its terms. */
export function sumSaid({ id, value }: Factor, view: View, width: number): string {
  return view.words.number(id, value, fitsIn(roomIn(width, ROW_AIR), view))
}

function fitsIn(room: number, view: View): Fits {
  return (text) => textWidth(text, view) <= room
}

/** A number with a power of ten has no decimals that could stand under others. */
function decimalsOf(text: string): number {
  return text.includes('×') ? Infinity : (text.split('.')[1]?.length ?? 0)
}
