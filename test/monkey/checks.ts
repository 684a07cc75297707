import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright'
import { memoryOf } from '../../scripts/heap/memory'
import { lookAt, type Look } from './look'
import { errorsAt, isRightError } from './rightError'

/** Twice what the page has with its largest panel, tables and a menu open. */
const MOST_ELEMENTS = 6000
const MEBIBYTE = 2 ** 20
/** Objects without runs; runs may take as much as the session keeps of them, and what is under way. */
const MOST_HEAP = 96 * MEBIBYTE
const MOST_BUFFERS = 640 * MEBIBYTE
const MOST_NODES = 60_000

/** How long the address may take to follow where nothing is under way, in milliseconds. */
const LONGEST = 5_000
const BETWEEN = 60

/** What is wrong with a page that has been at rest, in words; null if nothing is. */
export async function wrongWith(page: Page): Promise<string | null> {
  const look = await lookAt(page)
  if (look.odd.length > 0) return `no number: ${look.odd.slice(0, 3).join('; ')}`
  if (look.elements > MOST_ELEMENTS) return `${look.elements} elements`
  return agrees(look) ? null : wrongError(page)
}

/** What the page keeps for too long; null if it keeps little enough. */
export async function wrongMemory(devTools: CDPSession): Promise<string | null> {
  const { heap, buffers, nodes } = await memoryOf(devTools)
  const inWords = `${(heap / MEBIBYTE).toFixed(0)} MiB of objects, ${(buffers / MEBIBYTE).toFixed(0)} of buffers, ${nodes} nodes`
  return heap > MOST_HEAP || buffers > MOST_BUFFERS || nodes > MOST_NODES ? `keeps ${inWords}` : null
}

/** Waits until the address tells what is shown; while something is under way it need not. */
async function settled(page: Page): Promise<Look> {
  const until = Date.now() + LONGEST
  for (;;) {
    const look = await lookAt(page)
    if (agrees(look) || Date.now() > until) return look
    await pause(BETWEEN)
  }
}

async function wrongError(page: Page): Promise<string | null> {
  if (agrees(await settled(page))) return null
  // A run that is under way is only to be seen in its panel.
  await page.evaluate(() => document.querySelector<HTMLElement>('[role="tab"][id$="training"]')?.click())
  const look = await settled(page)
  if (agrees(look)) return null
  return `E is ${JSON.stringify(look.error)}, but the engine has ${JSON.stringify(errorsAt(look.hash))} for ${look.hash || 'no hash'}`
}

function agrees({ isBusy, error, hash }: Look): boolean {
  return isBusy || isRightError(hash, error)
}
