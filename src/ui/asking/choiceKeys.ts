import { countHand } from '../../asking/acts'
import type { AppStore } from '../../session/appStore'
import { isPresenting } from '../../session/showing'
import { isForeignKey } from '../parts/isForeignKey'
import { keyLetter } from '../parts/keyLetter'
import { letterOf } from './letterOf'

interface Means {
  readonly store: AppStore
  /** How many choices there are. */
  readonly count: number
  /** Whether they are signs: plus, zero, minus. */
  readonly isSign: boolean
  choose(choice: number): void
}

/** Where a letter is a letter. */
export const TYPED_IN =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable], [role="dialog"]'
const DIGIT = /^\p{Nd}$/u
const SIGNS: Readonly<Record<string, number>> = { '+': 0, '-': 2, '−': 2 }

/**
 * The keys of the choices, wherever the focus is: letters and digits choose, by their places where the keyboard writes
 * another script; plus and minus are signs. In presenter mode a digit is a hand that went up, and Backspace takes the last one
 * back, as does Shift where it makes no digit of the key: in France it does. Gives back how to stop.
 */
export function listenToChoiceKeys({ store, count, isSign, choose }: Means): () => void {
  const letters = Array.from({ length: count }, (_, choice) => letterOf(choice).toLowerCase())
  /** For which choices hands were counted here, one after the other. */
  const counted: number[] = []
  const onKey = (event: KeyboardEvent): void => {
    const isTyped = event.target instanceof Element && event.target.closest(TYPED_IN)
    const state = store.getState()
    if (isTyped || isForeignKey(event) || !state.singleKeys || state.overlay !== null) return
    const place = placeOf(event)
    const letter = letters.indexOf(keyLetter(event))
    const sign = isSign ? (SIGNS[event.key] ?? -1) : -1
    const isCounting = isPresenting(state)
    const tooMany = isCounting && event.key === 'Backspace' ? (counted.pop() ?? -1) : -1
    const choice = tooMany >= 0 ? tooMany : sign >= 0 ? sign : place >= 0 ? place : letter
    if (choice < 0 || choice >= count) return
    event.preventDefault()
    event.stopPropagation()
    if (tooMany >= 0) countHand(store, tooMany, -1)
    else if (place < 0 || !isCounting) choose(choice)
    else if (event.shiftKey && !DIGIT.test(event.key)) countHand(store, choice, -1)
    else {
      counted.push(choice)
      countHand(store, choice, 1)
    }
  }
  window.addEventListener('keydown', onKey, { capture: true })
  return () => window.removeEventListener('keydown', onKey, { capture: true })
}

/** Which of the digits from 1 on a key is, counted from 0; -1 if none. Without Num Lock a keypad has arrows and a clicker's keys. */
function placeOf({ key, code }: KeyboardEvent): number {
  const [, digit = 0] = /^Digit([1-9])$/.exec(code) ?? (DIGIT.test(key) ? /^Numpad([1-9])$/.exec(code) : null) ?? []
  return Number(digit) - 1
}
