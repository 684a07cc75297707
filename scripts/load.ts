import { tableOfBars, type Bar } from '../bench/bars'
import { describeMachine } from '../bench/machine'
import { tableOf } from '../bench/table'
import { median } from '../bench/timing'
import { startBrowser } from './builtPage'
import { firstVisit, hasMark, type Visit } from './load/firstVisit'
import { serveWithGzip } from './load/gzipServer'
import { OURS, playgroundIn } from './load/site'
import { bytesUntil, isCode, type Transfer } from './load/transfers'

const VISITS = 7
const PLAYGROUND = process.env['PLAYGROUND_DIR']

/** Files of a visit, and the moment until which they are counted. */
interface Until {
  readonly transfers: readonly Transfer[]
  readonly time: number
}

/** A figure of a visit, and how it is written. */
interface Figure {
  readonly what: string
  readonly of: (visit: Visit) => number
  readonly write: (number: number) => string
}

// Before anything runs: the browser is a load of its own.
const machine = describeMachine()
const sites = PLAYGROUND ? [OURS, playgroundIn(PLAYGROUND)] : [OURS]
const visits = await visitAll()
const [ours, playground] = visits
if (!ours) throw new Error('Nothing was visited.')

const untilNext = ({ transfers, nextWorks }: Visit): Until => ({ transfers, time: nextWorks })
const untouched = (visit: Visit): Until => ({ transfers: visit.untouched, time: Infinity })
const afterNext = ({ transfers }: Visit): Until => ({ transfers, time: Infinity })
const FIGURES: readonly Figure[] = [
  { what: 'bytes until Next works', of: wire(untilNext), write: kilobytes },
  { what: 'bytes of the first load', of: wire(untouched), write: kilobytes },
  { what: 'bytes with what the first Next asks for', of: wire(afterNext), write: kilobytes },
  { what: 'HTML, CSS and JavaScript until Next works', of: code(untilNext), write: kilobytes },
  { what: 'HTML, CSS and JavaScript of the first load', of: code(untouched), write: kilobytes },
  { what: 'the same with what the first Next asks for', of: code(afterNext), write: kilobytes },
  { what: 'files of the first load', of: (visit) => visit.untouched.length, write: String },
  { what: 'first paint with content', of: ({ firstPaint }) => firstPaint, write: milliseconds },
  { what: 'Next works', of: ({ nextWorks }) => nextWorks, write: milliseconds },
  { what: 'first number in the drawing', of: ({ drawing }) => drawing, write: milliseconds },
  { what: 'first number in the formula', of: ({ formula }) => formula, write: milliseconds },
  { what: 'last file', of: ({ transfers }) => Math.max(...transfers.map(({ ended }) => ended)), write: milliseconds },
  { what: 'layout shift', of: ({ layoutShift }) => layoutShift, write: (shift) => shift.toFixed(4) },
  { what: 'errors on the console', of: ({ errors }) => errors.length, write: String },
]

console.log(
  `A first visit: 1.6 Mbit/s, 150 ms latency, processor 4 × slower, reduced motion, everything packed with gzip.`,
)
console.log(
  `Medians of ${VISITS} visits in turn, with the least and the most; kB are 1000 bytes. Hosts outside are not there.`,
)
console.log(`${machine}\n`)
const rows = FIGURES.map(({ what, of, write }) => [what, ...visits.map((each) => withRange(each.map(of), write))])
console.log(`${tableOf(['', ...sites.map(({ name }) => name)], rows)}\n`)
for (const error of new Set(ours.flatMap(({ errors }) => errors))) console.log(`On the console: ${error}\n`)
console.log(
  tableOfBars([
    atMost('HTML, CSS and JavaScript of the first load', code(untouched), 150_000, kilobytes),
    atMost('the same until Next works', code(untilNext), 60_000, kilobytes),
    atMost(
      'layout shift',
      ({ layoutShift }) => layoutShift,
      0.01,
      (shift) => shift.toFixed(4),
    ),
    atMost('errors on the console', ({ errors }) => errors.length, 0, String),
    besidePlayground('first paint, before its first number', ({ firstPaint }) => firstPaint, '<'),
    besidePlayground('first number in the drawing', ({ drawing }) => drawing, '≤'),
    besidePlayground('first number in the formula', ({ formula }) => formula, '≤'),
  ]),
)

/** For each site its visits. Every round visits all of them, in rotating order. */
async function visitAll(): Promise<readonly (readonly Visit[])[]> {
  const browser = await startBrowser(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'])
  const served = await Promise.all(sites.map(({ folder }) => serveWithGzip(folder)))
  const marks: boolean[] = []
  for (const { address } of served) marks.push(await hasMark(browser, address))
  const all = sites.map((): Visit[] => [])
  for (let round = 0; round < VISITS; round++)
    for (let turn = 0; turn < sites.length; turn++) {
      const at = (round + turn) % sites.length
      all[at]!.push(await firstVisit(browser, sites[at]!, served[at]!.address, marks[at]!))
    }
  await browser.close()
  await Promise.all(served.map(({ close }) => close()))
  return all
}

function code(of: (visit: Visit) => Until): (visit: Visit) => number {
  return (visit) => {
    const { transfers, time } = of(visit)
    return bytesUntil(transfers.filter(isCode), ({ body }) => body, time)
  }
}

function wire(of: (visit: Visit) => Until): (visit: Visit) => number {
  return (visit) => {
    const { transfers, time } = of(visit)
    return bytesUntil(transfers, ({ wire: bytes }) => bytes, time)
  }
}

function withRange(numbers: readonly number[], write: (number: number) => string): string {
  const [least, most] = [write(Math.min(...numbers)), write(Math.max(...numbers))]
  return least === most ? least : `${write(median(numbers))} (${least} to ${most})`
}

function atMost(what: string, of: (visit: Visit) => number, most: number, write: (number: number) => string): Bar {
  const measured = median(ours!.map(of))
  return { what, bar: `≤ ${write(most)}`, measured: write(measured), reached: measured <= most }
}

/** How a time of ours stands to the first number after the playground's first step. */
function besidePlayground(what: string, of: (visit: Visit) => number, bar: '<' | '≤'): Bar {
  const named = { what, bar: `${bar} 1 × the playground’s first number` }
  if (!playground) return { ...named, measured: 'PLAYGROUND_DIR names no copy of it', reached: null }
  const ratio = median(ours!.map(of)) / median(playground.map(({ drawing }) => drawing))
  return { ...named, measured: `${ratio.toFixed(2)} ×`, reached: bar === '<' ? ratio < 1 : ratio <= 1 }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function milliseconds(time: number): string {
  return `${Math.round(time).toLocaleString('en')} ms`
}
