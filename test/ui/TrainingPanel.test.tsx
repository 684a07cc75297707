import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, train, type QuantityId } from '../../src/engine'
import { TrainingPanel } from '../../src/ui/panels/training/TrainingPanel'
import { golden, PROBLEM_OF_RULE, type Rule } from '../support/golden'
import { show, type Page } from '../support/page'
import { seenText } from '../support/seenText'
import { XOR } from '../support/xor'
import { editRules } from '../../src/session/editRules'
import { newStart } from '../../src/session/moment'

const fresh = () => ({ start: newStart({ ...articleExample }) })

/** E after so many updates, under each rule. */
type GoldenRuns = Readonly<Record<Rule, Readonly<Record<string, { readonly E: string }>>>>

/** The text of the cells of a row. */
function cells(row: RegExp): readonly (string | null)[] {
  const [found] = screen.getAllByRole('row').filter((one) => row.test(seenText(one)))
  return within(found!)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
}

/** Presses one of the buttons that run so many iterations. */
async function run({ user }: Page, count: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: `+${count}` }))
}

describe('training in the page', () => {
  it('stops where E is small enough and says so, and at the limit where it is not', async () => {
    const page = show(<TrainingPanel />, fresh())
    const [count, until] = screen.getAllByRole('textbox')
    await page.user.clear(until!)
    await page.user.type(until!, '0.01{Enter}')
    expect(screen.getByRole('status')).toHaveTextContent('Stopped at iteration 173: E is at most 0.01.')
    await page.user.clear(until!)
    await page.user.type(until!, '0.0001')
    await page.user.clear(count!)
    await page.user.type(count!, '100')
    await page.user.click(screen.getByRole('button', { name: 'Run until' }))
    expect(screen.getByRole('status')).toHaveTextContent('Reached iteration 273; E is still above 0.0001.')
  })

  it.each(['0', '-1', '1.5', 'abc', '10000001', ''])('refuses to run %j times, and says what to type', async (text) => {
    const page = show(<TrainingPanel />, fresh())
    const [count] = screen.getAllByRole('textbox')
    await page.user.clear(count!)
    if (text) await page.user.type(count!, text)
    await page.user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Type a whole number from 1 to 10,000,000.')
    expect(count).toBeInvalid()
    expect(count).toHaveAccessibleDescription('Type a whole number from 1 to 10,000,000.')
    expect(screen.getByRole('button', { name: 'Run' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('says at how many iterations it ends at the latest, to eyes and to screen readers', async () => {
    const page = show(<TrainingPanel />, fresh())
    const [count, until] = screen.getAllByRole('textbox')
    expect(screen.getByText('At most 100,000 iterations.')).toBeVisible()
    await page.user.clear(count!)
    await page.user.type(count!, '1')
    expect(screen.getByText('At most 1 iteration.')).toBeVisible()
    expect(until).toHaveAccessibleDescription('At most 1 iteration.')
  })

  it('takes a count as people write it', async () => {
    const page = show(<TrainingPanel />, fresh())
    const [count] = screen.getAllByRole('textbox')
    await page.user.clear(count!)
    await page.user.type(count!, '1,000{Enter}')
    expect(page.store.getState().iteration).toBe(1000)
  })
})

describe('the charts', () => {
  it.each<[string, QuantityId[]]>([
    ['Outputs', ['out.o1', 'out.o2', 't1', 't2']],
    ['Weights', ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8']],
    ['Error', ['error', 'error.o1', 'error.o2']],
  ])('%s read every number from the tape of the iteration shown', async (view, ids) => {
    const page = show(<TrainingPanel />, { ...fresh(), decimals: 9 })
    await run(page, '100')
    await page.user.click(screen.getByRole('radio', { name: view }))
    const { values } = recordIteration(train(articleExample, { iterations: 100 }).problem)
    const readings = document.querySelector('.readings')!
    expect([...readings.querySelectorAll('[data-quantity]')].map((one) => one.getAttribute('data-quantity'))).toEqual(
      ids,
    )
    for (const id of ids) {
      const shown = readings.querySelector(`[data-quantity="${id}"] [data-value]`)!
      expect(Number(shown.getAttribute('data-value'))).toBe(values[id])
    }
  })

  it('list weights in the order of their numbers, also where they are numbered by their senders', async () => {
    const page = show(<TrainingPanel />, { start: newStart({ ...articleExample, names: 'sender' }) })
    await run(page, '10')
    await page.user.click(screen.getByRole('radio', { name: 'Weights' }))
    await page.user.click(screen.getByRole('button', { name: 'Weights in numbers' }))
    const numbers = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8']
    const heads = within(document.querySelector<HTMLElement>('.runTable')!).getAllByRole('columnheader').slice(1)
    expect(heads.map(seenText)).toEqual(numbers)
    expect([...document.querySelectorAll('.reading')].map(seenText)).toEqual(
      numbers.map((number) => expect.stringMatching(new RegExp(`^${number}\\b`))),
    )
  })

  it('say E of all samples and that of this one apart, also where they are learned one by one', async () => {
    const problem = { ...XOR, schedule: 'one-by-one' } as const
    const page = show(<TrainingPanel />, { start: newStart(problem), decimals: 9 })
    await run(page, '10')
    const there = train(problem, { iterations: 10 }).problem
    const each = [0, 1, 2, 3].map((sample) => recordIteration(there, sample).values.error)
    const all = each.reduce((sum, one) => sum + one, 0).toFixed(9)
    expect([...document.querySelectorAll('.reading')].map(seenText)).toEqual([
      `E all 4 samples ${all}`,
      `Eo1 sample 1 ${each[0]!.toFixed(9)}`,
    ])
    await page.user.click(screen.getByRole('radio', { name: 'Outputs' }))
    expect(seenText(document.querySelector('.reading')!)).toMatch(/^outo1 sample 1 0\./)
    await page.user.click(screen.getByRole('radio', { name: 'Error' }))
    await page.user.click(screen.getByRole('button', { name: 'Error in numbers' }))
    const table = within(document.querySelector<HTMLElement>('.runTable')!)
    expect(table.getByRole('columnheader', { name: 'Error E of all 4 samples' })).toBeVisible()
    expect(table.getByText(all)).toBeVisible()
  })

  it('compare an iteration with the beginning by one and the same sample', async () => {
    const problem = { ...XOR, schedule: 'one-by-one' } as const
    const page = show(<TrainingPanel />, { start: newStart(problem), decimals: 9 })
    // The third sample's turn.
    await run(page, '10')
    await page.user.click(screen.getByRole('button', { name: 'Compare with iteration 0' }))
    const [then] = screen.getByRole('row', { name: /^output of o1/ }).querySelectorAll('td')
    expect(then).toHaveAttribute('data-value', String(recordIteration(problem, 2).values['out.o1']))
  })

  it('have a table of the same numbers behind them', async () => {
    const page = show(<TrainingPanel />, { ...fresh(), decimals: 9 })
    await run(page, '10,000')
    await page.user.click(screen.getByRole('button', { name: 'Error in numbers' }))
    const { standard } = golden('golden_runs.json') as GoldenRuns
    for (const n of [0, 1, 10, 100, 1000, 10_000]) {
      const { E } = standard[n]!
      const row = screen.getByRole('row', { name: new RegExp(`^${n.toLocaleString('en')} `) })
      expect(Number(within(row).getAllByRole('cell')[0]!.getAttribute('data-value'))).toBeCloseTo(Number(E), 12)
    }
  })
})

function isLogarithmic(): boolean {
  return screen.getByRole('button', { name: 'Log axes' }).getAttribute('aria-pressed') === 'true'
}

describe('the axes', () => {
  it('are linear for a short run and logarithmic for a long one, until a person chooses', async () => {
    const page = show(<TrainingPanel />, fresh())
    await run(page, '10')
    expect(isLogarithmic()).toBe(false)
    await run(page, '1,000')
    expect(isLogarithmic()).toBe(true)
    await page.user.click(screen.getByRole('button', { name: 'Log axes' }))
    await run(page, '10,000')
    expect(isLogarithmic()).toBe(false)
  })

  it('name the last iteration', async () => {
    const page = show(<TrainingPanel />, fresh())
    for (const count of ['10,000', '1,000', '100', '10', '1']) await run(page, count)
    const texts = [...document.querySelectorAll('.runChart .axes text')].map(({ textContent }) => textContent)
    expect(texts).toContain('11,111')
    expect(texts).not.toContain('10,000')
  })
})

describe('the lines of a chart', () => {
  it.each(['Error', 'Outputs', 'Weights'])('of %s differ in more than their colour', async (view) => {
    const page = show(<TrainingPanel />, fresh())
    await run(page, '100')
    await page.user.click(screen.getByRole('radio', { name: view }))
    const looks = [...document.querySelectorAll('.reading')].map(
      (reading) =>
        reading.className + (reading.querySelector('.lineSample path')!.getAttribute('stroke-dasharray') ?? ''),
    )
    // Both targets are dotted alike: they stand still, each at its own height, with its name.
    expect(new Set(looks).size).toBe(looks.length - (view === 'Outputs' ? 1 : 0))
  })
})

it('a quantity that is pointed at lights its line, its name and its number', async () => {
  const page = show(<TrainingPanel />, fresh())
  await run(page, '100')
  await page.user.hover(document.querySelector('.reading[data-quantity="error.o2"]')!)
  const lit = [...document.querySelectorAll('.runChart .lit')].map((one) => one.getAttribute('data-quantity'))
  expect(lit).toEqual(['error.o2', 'error.o2', 'error.o2'])
})

describe('comparing then and now', () => {
  it('shows the slopes, error terms and weights of both iterations', async () => {
    const page = show(<TrainingPanel />, { ...fresh(), decimals: 4 })
    await run(page, '10,000')
    await page.user.click(screen.getByRole('button', { name: 'Compare with iteration 0' }))
    // At 10,000 the output's slope is .0157, not .187.
    expect(cells(/^∂outo1/)).toEqual(['0.1868', '0.0157'])
    expect(cells(/^w5/)).toEqual(['0.40', '−3.8930'])
  })

  it('goes back to the very beginning, past every edit', async () => {
    const page = show(<TrainingPanel />, { ...fresh(), decimals: 4 })
    await run(page, '100')
    act(() => void page.store.getState().edit({ w5: 2 }))
    await run(page, '10')
    act(() => editRules(page.store, { biasRule: 'neuron' }))
    await page.user.click(screen.getByRole('button', { name: 'Compare with iteration 0' }))
    expect(cells(/^w5/)[0]).toBe('0.40')
    expect(cells(/^∂outo1/)[0]).toBe('0.1868')
    expect(screen.getByRole('columnheader', { name: 'Iteration 110' })).toBeVisible()
    // The article has one bias a layer.
    expect(cells(/^bo1/)[0]).toBe('–')
  })

  it('compares with it from its first edit on, even at iteration 0 itself', async () => {
    const page = show(<TrainingPanel />, { ...fresh(), decimals: 4 })
    await run(page, '100')
    act(() => page.store.getState().enterIteration(0, 0))
    await page.user.click(screen.getByRole('button', { name: 'Compare with iteration 0' }))
    expect(screen.getByText(/This is that iteration/)).toBeVisible()
    act(() => void page.store.getState().edit({ w5: 2 }))
    expect(cells(/^w5/)).toEqual(['0.40', '2.00'])
  })
})

describe('a branch', () => {
  it('is drawn over the run it left, until that is taken away', async () => {
    const page = show(<TrainingPanel />, fresh())
    await run(page, '1,000')
    page.store.getState().enterIteration(173, 0)
    page.store.getState().edit({ w5: 2 })
    expect(await screen.findByText(/edited at iteration 173/)).toBeVisible()
    expect(document.querySelectorAll('.ghost')).toHaveLength(1)
    expect(screen.getByRole('slider', { name: 'Timeline' })).toHaveAttribute('aria-disabled', 'true')
    await run(page, '100')
    expect(screen.getByRole('slider', { name: 'Timeline' })).not.toHaveAttribute('aria-disabled')
    expect(screen.getByText('Reached iteration 273.')).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Hide it' }))
    expect(document.querySelectorAll('.ghost')).toHaveLength(0)
  })
})

/** The axes as they are drawn. */
function axes(): string {
  return document.querySelector('.runChart .axes')!.innerHTML
}

it.each(['Error', 'Outputs', 'Weights', 'Gradient'])('an edit leaves the axes of %s as they were', async (view) => {
  const page = show(<TrainingPanel />, fresh())
  await run(page, '1,000')
  await page.user.click(screen.getByRole('radio', { name: view }))
  const before = axes()
  act(() => {
    page.store.getState().enterIteration(173, 0)
    page.store.getState().edit({ w5: -1.9 })
  })
  expect(await screen.findByText(/edited at iteration 173/)).toBeVisible()
  expect(axes()).toBe(before)
})

it.each(Object.keys(PROBLEM_OF_RULE) as Rule[])('comes by the published errors with %s', async (rule) => {
  const runs = golden('golden_runs.json') as GoldenRuns
  const page = show(<TrainingPanel />, { start: newStart({ ...PROBLEM_OF_RULE[rule] }) })
  await run(page, '10,000')
  const known = Object.entries(runs[rule])
  expect(known).toHaveLength(17)
  for (const [text, { E }] of known) {
    const n = Number(text)
    page.store.getState().enterIteration(n, 0)
    const shown = await screen.findByText(`Iteration ${n.toLocaleString('en')}`)
    const error = shown.parentElement!.querySelector('[data-quantity="error"] [data-value]')!
    const value = Number(error.getAttribute('data-value'))
    expect(Math.abs(value - Number(E))).toBeLessThanOrEqual(Number(E) * 1e-9)
  }
})
