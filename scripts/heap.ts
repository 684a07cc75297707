import type { Page } from 'playwright'
import { tableOfBars } from '../bench/bars'
import { describeMachine } from '../bench/machine'
import { tableOf } from '../bench/table'
import { openBuiltPage } from './builtPage'
import { memoryOf, type Memory } from './heap/memory'

const EDITS = 200
const RUNS = 100
const MEBIBYTE = 2 ** 20
/** A sentence that stands there at one moment and not at another; a leak has one for each edit. */
const SPARE_NODES = 10

// Before anything runs: the browser is a load of its own.
const machine = describeMachine()
const { address, browser, close } = await openBuiltPage()
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-US', reducedMotion: 'reduce' })
await page.goto(address)
await page.waitForLoadState('networkidle')
const devTools = await page.context().newCDPSession(page)
await devTools.send('HeapProfiler.enable')

// Once all that is used: what a panel needs when it is opened for the first time is no leak.
await editWeight(page)
await runOn(page)
await openPanel(page, 'Values')
const before = await memoryOf(devTools)
for (let edit = 0; edit < EDITS; edit++) await editWeight(page)
const edited = await memoryOf(devTools)
for (let run = 0; run < RUNS; run++) {
  await editWeight(page)
  await runOn(page)
}
await openPanel(page, 'Values')
const after = await memoryOf(devTools)
await close()

const rows = (
  [
    ['objects', ({ heap }) => mebibytes(heap)],
    ['buffers of typed arrays', ({ buffers }) => mebibytes(buffers)],
    ['elements, as the browser keeps them', ({ elements }) => mebibytes(elements)],
    ['nodes of the page', ({ nodes }) => nodes.toLocaleString('en')],
    ['listeners', ({ listeners }) => listeners.toLocaleString('en')],
  ] satisfies readonly (readonly [string, (memory: Memory) => string])[]
).map(([what, write]) => [what, ...[before, edited, after].map(write)])
const grown = after.heap + after.buffers - before.heap - before.buffers
console.log('What the page holds once its garbage is collected, in MiB; nodes and listeners are counted.')
console.log(`${machine}\n`)
console.log(
  `${tableOf(['', 'before', `after ${EDITS} edits of w5`, `and ${RUNS} edits with 10,000 iterations each`], rows)}\n`,
)
console.log(
  tableOfBars([
    {
      what: 'objects and buffers',
      bar: '≤ 24 MiB more',
      measured: `${mebibytes(grown)} MiB more`,
      reached: grown <= 24 * MEBIBYTE,
    },
    {
      what: 'nodes of the page',
      bar: `≤ ${SPARE_NODES} more`,
      measured: `${after.nodes - before.nodes} more`,
      reached: after.nodes <= before.nodes + SPARE_NODES,
    },
    {
      what: 'listeners',
      bar: 'no more than before',
      measured: `${after.listeners - before.listeners} more`,
      reached: after.listeners <= before.listeners,
    },
  ]),
)

/** One step of the arrow key, which is one entry of undo. */
async function editWeight(on: Page): Promise<void> {
  await openPanel(on, 'Values')
  const field = on.getByRole('table', { name: 'Weights' }).getByRole('spinbutton').nth(4)
  const value = Number(await field.getAttribute('aria-valuenow'))
  await field.press('ArrowUp')
  await field.blur()
  if (Number(await field.getAttribute('aria-valuenow')) === value) throw new Error('w5 did not change.')
}

/** Ten thousand iterations from here. */
async function runOn(on: Page): Promise<void> {
  await openPanel(on, 'Training')
  const name = on.getByTestId('iteration')
  const iteration = await name.textContent()
  const more = on.getByRole('button', { name: '+10,000', exact: true })
  await more.click()
  await on.waitForFunction((was) => document.querySelector('[data-testid=iteration]')?.textContent !== was, iteration)
  // It rests until the run is over.
  await more.click({ trial: true })
}

async function openPanel(on: Page, name: string): Promise<void> {
  await on.getByRole('tab', { name, exact: true }).click()
}

function mebibytes(bytes: number): string {
  return (bytes / MEBIBYTE).toFixed(1)
}
