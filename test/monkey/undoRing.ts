import type { Page } from 'playwright'
import { encodeLink } from '../../src/formats/encodeLink'
import { decodeLink } from '../../src/formats/link'
import { PLAY_SIGNS } from '../../src/ui/parts/playSigns'
import type { Act, Hands } from './act'
import { lookAt } from './look'
import { isRightError } from './rightError'
import { anyText } from './oddTexts'
import { anyOf } from './targets'

/** One for each edit, and some for what the edits of a visit to a field may be parted into. */
const MOST_UNDO = 12
/** Longer than the address waits before it follows, in milliseconds. */
const FOLLOWS = 350

const PLATES = ['w', 'b', 'i', 't'].map((list) => `[data-stop^="${list}"]`).join(', ')

/** Edits here and there, undoes until the address is the one of before, and does all again. Gives back what is wrong, or null. */
export async function wrongUndo(hands: Hands): Promise<string | null> {
  const { page, chance } = hands
  await bringToRest(page)
  const before = await addressOf(page)
  // A run under way leads to what the address says already.
  if (!isRightError(before, (await lookAt(page)).error)) return null
  const acts: string[] = []
  for (let left = chance.whole(1, 3); left > 0; left--) acts.push(await chance.pick([dragPlate, typeInField])(hands))
  await bringToRest(page)
  const after = await addressOf(page)
  const told = `between ${before} and ${after} after: ${acts.join('; ')}`
  const undone = await pressUntil(page, 'Control+z', before)
  if (undone === null) return `undo does not lead back ${told}`
  for (let left = undone; left > 0; left--) await page.keyboard.press('Control+Shift+Z')
  return (await addressOf(page)) === after ? null : `redo does not lead on ${told}`
}

/** How often a key has to be pressed until the address is this one; null if it never is. */
async function pressUntil(page: Page, key: string, address: string): Promise<number | null> {
  for (let pressed = 0; pressed <= MOST_UNDO; pressed++) {
    if ((await addressOf(page)) === address) return pressed
    await page.keyboard.press(key)
  }
  return null
}

const dragPlate: Act = async (hands) => {
  const { page, chance } = hands
  const plate = await anyOf(hands, PLATES)
  if (!plate || plate.isCovered) return 'no plate to drag'
  const by = chance.whole(-80, 80)
  await page.mouse.move(plate.x, plate.y)
  await page.mouse.down()
  await page.mouse.move(plate.x + by, plate.y, { steps: 3 })
  await page.mouse.up()
  return `drag ${plate.name} by ${by}`
}

const typeInField: Act = async (hands) => {
  const { page, chance } = hands
  const field = await anyOf(hands, '[role="spinbutton"]:not([type="range"])')
  if (!field || field.isCovered) return 'no field to type into'
  await page.mouse.click(field.x, field.y)
  await page.keyboard.press('Control+a')
  const text = anyText(chance)
  await page.keyboard.insertText(text)
  const then = chance.pick(['Enter', 'Escape', 'Tab'])
  await page.keyboard.press(then)
  return `type ${JSON.stringify(text.slice(0, 30))} into ${field.name}, then ${then}`
}

/** Pauses, cancels, closes what lies over the page and takes the focus out of any field. */
async function bringToRest(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' })
  for (let left = 2; left > 0; left--) await page.keyboard.press('Escape')
  await page.evaluate((pauseSign) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const toggle = document.querySelector<HTMLElement>('[data-act="toggle"]')
    if (toggle?.querySelector('path')?.getAttribute('d') === pauseSign) toggle.click()
    const cancel = [...document.querySelectorAll('button')].find((one) => /^(?:Cancel|取消)/.test(one.textContent))
    cancel?.click()
  }, PLAY_SIGNS.pause)
}

async function addressOf(page: Page): Promise<string> {
  // By the clock of the page: on a slow machine its timers come late, but in their order.
  const hash = await page.evaluate(async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait))
    return location.hash
  }, FOLLOWS)
  return placeOf(hash)
}

/**
 * The network and the iteration that an address opens, however it was written and in whatever language.
 *
 * Not the step: a plate can move from under the pointer, and what is pressed then may lead to another step, which is no edit.
 */
function placeOf(hash: string): string {
  const decoded = decodeLink(hash)
  return decoded.kind === 'link' ? encodeLink({ ...decoded.link, written: null, language: null }) : ''
}
