import { tableOfBars, type Bar } from '../bench/bars'
import type { FrameTimes, Time } from '../bench/frameTimes'
import { describeMachine } from '../bench/machine'
import { quantile } from '../bench/timing'
import { tableOf } from '../bench/table'
import { openBuiltPage } from './builtPage'
import { framesOf, panelsOf, SITUATIONS } from './frames/situations'

/** Times a laptop of a classroom is slower than the machine of a developer. */
const CLASSROOM = 4

interface Measured {
  readonly panel: string
  readonly situation: string
  readonly frames: FrameTimes
}

// Before anything runs: the browser is a load of its own.
const machine = describeMachine()
const { address, browser, close } = await openBuiltPage()
const panels = await panelsOf(browser, address)
const here = await measure(1)
const slowed = await measure(CLASSROOM)
await close()

console.log('Milliseconds per frame, with the panel open, on the clock; in brackets those on the processor.')
console.log('Script, and all work of the main thread: script, styles, layout, painting and handing over.')
console.log(machine)
print('This processor', here)
print(`${CLASSROOM} × slower`, slowed)
// The bars are for the page's own work. On the clock it also waits for those who draw its picture, record this trace and
// move the mouse: without a graphics card, on the same processors. What slows the page down counts on both clocks.
console.log(
  `\n${tableOfBars([
    barOf(
      'script per frame, in every situation',
      'median',
      4,
      worst(here, ({ script }) => at(script, 0.5)),
    ),
    barOf(
      'work per frame, in every situation',
      'median',
      6,
      worst(here, ({ work }) => at(work, 0.5)),
    ),
    barOf(
      `work per frame, ${CLASSROOM} × slower`,
      '90 %',
      16,
      worst(slowed, ({ work }) => at(work, 0.9)),
    ),
    barOf('tasks of the page, script or not', 'each', 50, worst(here, longestTask)),
  ])}`,
)

async function measure(slower: number): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const panel of panels)
    for (const situation of Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[])
      measured.push({ panel, situation, frames: await framesOf(browser, address, situation, panel, slower) })
  return measured
}

function print(title: string, measured: readonly Measured[]): void {
  const rows = measured.map(({ panel, situation, frames }) => [
    `${situation}, ${panel}`,
    String(frames.script.length),
    both(at(frames.script, 0.5)),
    both(at(frames.script, 0.95)),
    both(at(frames.work, 0.5)),
    both(at(frames.work, 0.9)),
    both(longestTask(frames)),
  ])
  const head = ['situation', 'frames', 'script median', 'script 95 %', 'work median', 'work 90 %', 'longest task']
  console.log(`\n${title}\n\n${tableOf(head, rows)}`)
}

function barOf(what: string, which: string, most: number, time: Time): Bar {
  return {
    what,
    bar: `${which} ≤ ${most} ms`,
    measured: `${both(time)} ms at most`,
    reached: time.processor <= most,
  }
}

/** The largest of them on the processor. */
function worst(measured: readonly Measured[], timeOf: (frames: FrameTimes) => Time): Time {
  return longest(measured.map(({ frames }) => timeOf(frames)))
}

function longestTask({ tasks }: FrameTimes): Time {
  return longest(tasks)
}

function longest(times: readonly Time[]): Time {
  return times.toSorted((one, other) => other.processor - one.processor)[0] ?? { wall: NaN, processor: NaN }
}

/** The times below which this share of them lies, from 0 to 1. */
function at(times: readonly Time[], share: number): Time {
  return {
    wall: quantile(
      times.map(({ wall }) => wall),
      share,
    ),
    processor: quantile(
      times.map(({ processor }) => processor),
      share,
    ),
  }
}

function both({ wall, processor }: Time): string {
  return `${wall.toFixed(1)} (${processor.toFixed(1)})`
}
