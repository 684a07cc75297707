import type { Browser, CDPSession } from 'playwright'
import { slowDown } from '../builtPage'
import { followRequests } from './quiet'
import type { Site } from './site'
import { transfersIn, type Transfer } from './transfers'
import { untouchedVisit } from './untouched'
import { watchStart } from './watchStart'

/** A first visit; sizes in bytes, times in milliseconds since it began. */
export interface Visit {
  readonly transfers: readonly Transfer[]
  /** What came to another visitor, who has not pressed anything. */
  readonly untouched: readonly Transfer[]
  readonly firstPaint: number
  readonly nextWorks: number
  readonly drawing: number
  readonly formula: number
  /** How far things jumped by themselves, in all. */
  readonly layoutShift: number
  readonly errors: readonly string[]
}

/** A slow telephone network and a slow laptop. */
const LATENCY = 150
const BYTES_PER_SECOND = 1.6e6 / 8
const SLOWER = 4
const LONGEST = 90_000
/** The mark by which a page says that Next works. */
const MARK = 'stage'

/** Whether the page says by itself when Next works. */
export async function hasMark(browser: Browser, address: string): Promise<boolean> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const marks = await page.evaluate((name) => performance.getEntriesByName(name).length, MARK)
  await page.close()
  return marks > 0
}

/** Visits a site with an empty cache and presses Next as soon as it works. */
export async function firstVisit(browser: Browser, { start }: Site, address: string, marks: boolean): Promise<Visit> {
  const untouched = await untouchedVisit(browser, address)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // A number would travel for a second before it arrives: that is meant, and not a wait.
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await throttle(await context.newCDPSession(page))
  await slowDown(page, SLOWER)
  // What a page fetches for later, when it is idle, is no part of the visit.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await page.addInitScript(watchStart, { start, mark: marks ? MARK : null })
  const quiet = followRequests(page)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.seenAtStart?.drawing && window.seenAtStart.formula, undefined, {
    polling: 250,
    timeout: LONGEST,
  })
  await quiet()
  const { pressed, presses, drawing, formula } = (await page.evaluate(() => window.seenAtStart))!
  const { firstPaint, marked, shifts } = await page.evaluate(timesIn, MARK)
  const transfers = await page.evaluate(transfersIn)
  await context.close()
  // Browsers forgive what moves within half a second after a press; a slow one may not even have drawn by then.
  const forgiven = Math.max(pressed! + 500, drawing!)
  return {
    transfers,
    untouched,
    firstPaint,
    nextWorks: presses === 1 && marked !== null ? marked : pressed!,
    drawing: drawing!,
    formula: formula!,
    layoutShift: shifts.filter(({ at }) => at < pressed! || at > forgiven).reduce((sum, { value }) => sum + value, 0),
    errors,
  }
}

async function throttle(devTools: CDPSession): Promise<void> {
  await devTools.send('Network.enable')
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND / 2,
  })
}

interface Shift {
  readonly at: number
  readonly value: number
}

/** An entry that the types of the platform do not know yet. */
interface ShiftEntry extends PerformanceEntry {
  readonly value: number
}

/** What the browser itself wrote down; runs in the page. */
async function timesIn(
  mark: string,
): Promise<{ readonly firstPaint: number; readonly marked: number | null; readonly shifts: readonly Shift[] }> {
  const shifts: Shift[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, value } of list.getEntries() as unknown as readonly ShiftEntry[])
      shifts.push({ at: startTime, value })
  })
  observer.observe({ type: 'layout-shift', buffered: true })
  // What was written down before reaches the observer in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 100))
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    marked: performance.getEntriesByName(mark)[0]?.startTime ?? null,
    shifts,
  }
}
