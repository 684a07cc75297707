import type { Page } from 'playwright'
import { anyAct } from './acts'
import { chanceOf } from './chance'
import { wrongMemory, wrongWith } from './checks'
import { listenForTrouble } from './trouble'
import { wrongUndo } from './undoRing'

/** How long one act with its checks may take; a page that answers later hangs. */
const LONGEST_ACT = 60_000
const BETWEEN_UNDO_RINGS = 40
const BETWEEN_COLLECTIONS = 100

/** What a monkey found, with all that it takes to see it again. */
export class MonkeyFound extends Error {
  constructor(what: string, seed: number, acts: readonly string[]) {
    const list = acts.map((act, at) => `${String(at).padStart(4)} ${act}`).join('\n')
    super(`${what}\n\nnpm run monkey -- --seed ${seed} --acts ${acts.length}\n\n${list}`)
    this.name = 'MonkeyFound'
  }
}

/** Opens the page, does so many acts drawn from a seed, and throws at the first that leaves it in disorder. */
export async function playRound(page: Page, address: string, seed: number, count: number): Promise<void> {
  const trouble = await listenForTrouble(page)
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('HeapProfiler.enable')
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('filechooser', (chooser) => {
    void chooser.setFiles({ name: 'network.json', mimeType: 'application/json', buffer: Buffer.from('{"backflow":1}') })
  })
  await page.goto(address)
  const acts: string[] = []
  for (let at = 0; at < count; at++) {
    // Of its own for each act, so that what one of them finds on the page does not change all that follow.
    const hands = { page, devTools, chance: chanceOf(seed, at) }
    const wrong = await inTime(async () => {
      acts.push(await anyAct(hands.chance)(hands))
      if (trouble.length > 0) return trouble.join('\n')
      return (
        (await wrongWith(page)) ??
        (isTurn(at, BETWEEN_UNDO_RINGS) ? await wrongUndo(hands) : null) ??
        (isTurn(at, BETWEEN_COLLECTIONS) ? await wrongMemory(devTools) : null) ??
        (trouble.length > 0 ? trouble.join('\n') : null)
      )
    })
    if (wrong !== null) throw new MonkeyFound(wrong, seed, acts)
  }
}

function isTurn(at: number, between: number): boolean {
  return at % between === between - 1
}

/** What an act leaves wrong; that it never ends, too. */
async function inTime(act: () => Promise<string | null>): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer for ${LONGEST_ACT / 1000} seconds`), LONGEST_ACT)
  })
  try {
    return await Promise.race([act(), late])
  } catch (error) {
    return `the act failed: ${error instanceof Error ? error.message : String(error)}`
  } finally {
    clearTimeout(timer)
  }
}
