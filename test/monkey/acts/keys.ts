import type { Act } from '../act'

const KEYS = [
  'ArrowRight',
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Enter',
  'Space',
  'Escape',
  'Tab',
  'Tab',
  'Backspace',
  'Delete',
  'F6',
  '?',
  '5',
  '-',
] as const
const HELD = ['Shift', 'Control', 'Alt', 'Meta', 'Control+Shift'] as const

/** Presses some keys wherever the focus is. */
export const pressKeys: Act = async ({ page, chance }) => {
  const keys: string[] = []
  for (let left = chance.whole(1, 4); left > 0; left--) {
    const key = chance.pick(KEYS)
    keys.push(chance.percent(20) ? `${chance.pick(HELD)}+${key}` : key)
  }
  for (const key of keys) await page.keyboard.press(key)
  return `press ${keys.join(' ')}`
}

/** Undoes and does again. */
export const undoAndRedo: Act = async ({ page, chance }) => {
  const keys: string[] = []
  for (let left = chance.whole(1, 5); left > 0; left--)
    keys.push(chance.pick(['Control+z', 'Control+z', 'Control+y', 'Control+Shift+Z']))
  for (const key of keys) await page.keyboard.press(key)
  return `press ${keys.join(' ')}`
}

/** Goes through the page by Tab and presses what it comes to. */
export const tabAndPress: Act = async ({ page, chance }) => {
  const tabs = chance.whole(1, 12)
  const key = chance.pick(['Tab', 'Tab', 'Shift+Tab'])
  for (let left = tabs; left > 0; left--) await page.keyboard.press(key)
  const then = chance.pick(['Enter', 'Space', 'ArrowDown', 'ArrowRight', 'End'])
  await page.keyboard.press(then)
  return `press ${key} ${tabs} times, then ${then}`
}

/** Holds a key down so long that it repeats. */
export const holdKey: Act = async ({ page, chance }) => {
  const key = chance.pick(['ArrowRight', 'ArrowLeft', 'PageDown', 'ArrowUp', 'Space', 'Enter'])
  const repeats = chance.whole(3, 25)
  for (let left = repeats; left > 0; left--) await page.keyboard.down(key)
  await page.keyboard.up(key)
  return `hold ${key} for ${repeats} repeats`
}
