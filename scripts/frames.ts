import type { Page } from 'playwright'
import { tableOfBars } from '../bench/bars'
import { traceFrames, type FrameTimes, type Time } from '../bench/frameTimes'
import { describeMachine } from '../bench/machine'
import { median, quantile } from '../bench/timing'
import { tableOf } from '../bench/table'
import { openBuiltPage } from './builtPage'

/** Where in an iteration it is played, from 0 to 1: each phase once. All of it would take minutes. */
const PLACES = [0, 0.3, 0.55, 0.85]
/** Milliseconds of playing at each place: two steps at normal speed. */
const PLAYING = 4000
const MOVES = 120
/** How far the plate is dragged to each side, in CSS pixels. */
const REACH = 60

// Before anything runs: the browser is a load of its own.
const machine = describeMachine()
const { address, browser, close } = await openBuiltPage()
const measured: { readonly panel: string; readonly situation: string; readonly frames: FrameTimes }[] = []
for (const panel of await panels())
  for (const [situation, happens] of [
    ['playing', playIteration],
    ['dragging w5', dragPlate],
  ] as const) {
    const page = await openPanel(panel)
    measured.push({ panel, situation, frames: await happens(page) })
    await page.close()
  }
await close()

console.log(
  'Script time per frame, with the panel open, in milliseconds on the clock; in brackets those on the processor.',
)
console.log(`${machine}\n`)
const rows = measured.map(({ panel, situation, frames: { script, tasks } }) => {
  const longest = tasks.toSorted(byProcessor)[0]!
  return [
    `${situation}, ${panel}`,
    String(script.length),
    both(medianOf(script)),
    both({ wall: quantile(script.map(wallOf), 0.95), processor: quantile(script.map(processorOf), 0.95) }),
    both(longest),
  ]
})
console.log(`${tableOf(['situation', 'frames', 'median', '95 %', 'longest task'], rows)}\n`)
// The bars are for the page's own work. On the clock it also waits for those who draw its picture, record this trace and
// move the mouse: without a graphics card, on the same processors.
const slowest = measured.map(({ frames }) => medianOf(frames.script)).toSorted(byProcessor)[0]!
const longest = measured.flatMap(({ frames }) => frames.tasks).toSorted(byProcessor)[0]!
console.log(
  tableOfBars([
    {
      what: 'script per frame, in every situation',
      bar: 'median ≤ 4 ms',
      measured: `${both(slowest)} ms at most`,
      reached: slowest.processor <= 4,
    },
    {
      what: 'tasks of the page, script or not',
      bar: 'none over 50 ms',
      measured: `${both(longest)} ms at most`,
      reached: longest.processor <= 50,
    },
  ]),
)

function medianOf(times: readonly Time[]): Time {
  return { wall: median(times.map(wallOf)), processor: median(times.map(processorOf)) }
}

/** The longest first. */
function byProcessor(one: Time, other: Time): number {
  return other.processor - one.processor
}

function wallOf({ wall }: Time): number {
  return wall
}

function processorOf({ processor }: Time): number {
  return processor
}

function both({ wall, processor }: Time): string {
  return `${wall.toFixed(1)} (${processor.toFixed(1)})`
}

async function panels(): Promise<readonly string[]> {
  const page = await openPage()
  const names = await page.getByRole('tab').allTextContents()
  await page.close()
  return names
}

async function openPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-US' })
  // With a formula of many factors open, as people drag most.
  await page.goto(`${address}#v=1&step=grad.w5`)
  await page.waitForLoadState('networkidle')
  return page
}

async function openPanel(panel: string): Promise<Page> {
  const page = await openPage()
  await page.getByRole('tab', { name: panel, exact: true }).click()
  if (panel === 'Training') {
    await page.getByRole('button', { name: '+10,000', exact: true }).click()
    await page.getByText('Reached iteration 10,000.').waitFor()
  }
  return page
}

async function playIteration(page: Page): Promise<FrameTimes> {
  const tape = (await page.getByRole('slider', { name: /Steps of this iteration/ }).boundingBox())!
  const stretches: FrameTimes[] = []
  for (const place of PLACES) {
    await page.mouse.click(tape.x + tape.width * place + 1, tape.y + tape.height / 2)
    const play = page.getByRole('button', { name: 'Play', exact: true })
    stretches.push(
      await traceFrames(browser, page, async () => {
        await play.click()
        await page.waitForTimeout(PLAYING)
      }),
    )
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
  }
  return {
    script: stretches.flatMap(({ script }) => script),
    tasks: stretches.flatMap(({ tasks }) => tasks),
  }
}

/** Twice to each side; the mouse moves once a frame. */
async function dragPlate(page: Page): Promise<FrameTimes> {
  const plate = (await page.locator('[data-stop="w5"]').boundingBox())!
  const x = plate.x + plate.width / 2
  const y = plate.y + plate.height / 2
  await page.mouse.move(x, y)
  return traceFrames(browser, page, async () => {
    await page.mouse.down()
    for (let move = 1; move <= MOVES; move++)
      await page.mouse.move(x + REACH * Math.sin((move / MOVES) * 4 * Math.PI), y)
    await page.mouse.up()
  })
}
