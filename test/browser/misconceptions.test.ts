import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { LESSONS } from '../../src/content/lessons'
import { articleExample, recordIteration } from '../../src/engine'
import { BUGS } from '../../src/mistakes/bugs/bugs'
import { symbolText } from '../../src/notation/symbolText'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

const tape = recordIteration(articleExample)
/** By their symbols as they stand in the table. */
const SYMBOLS = new Map(
  [...tape.quantities.values()].map((quantity) => [symbolText(quantity).replace('+', '⁺'), quantity.id]),
)
const TABS = ['Values', 'Samples', 'Training', 'Plane', 'Slope', 'Bug lab']
/** As many clicks as it may take from the start. */
const MOST_CLICKS = 3

/** The table that teachers read: what each row says is to be seen, and to be tried. */
const ROWS = readFileSync(join(import.meta.dirname, '../../docs/teaching.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| M\d/.test(line))
  .map((line) => {
    const [id, belief, see, act] = line.split('|').slice(1, -1) as [string, string, string, string]
    return { id: id.trim(), belief: belief.trim(), cells: [see, act] }
  })

/** A page that counts its clicks. */
class Clicks {
  readonly app: App
  count = 0

  constructor(app: App) {
    this.app = app
  }

  async click(part: Locator): Promise<void> {
    this.count++
    await part.click()
  }
}

type Visit = (clicks: Clicks) => Promise<void>

/** The ways to all places that a cell names. */
function visitsOf(cell: string): readonly Visit[] {
  const tab = TABS.find((name) => cell.includes(`**${name}**`))
  const scenarios = [...cell.matchAll(/\(`([^`]+)`\)/g)].map(([, id]): Visit => async (clicks) => {
    await clicks.click(clicks.app.button('Scenarios'))
    await clicks.click(clicks.app.page.locator(`.scenarioList [data-key="${id!}"]`))
    await expect(clicks.app.page.getByRole('region', { name: 'Scenarios' })).toContainText('?')
    if (tab) await open(clicks, tab)
  })
  const links = [...cell.matchAll(/Link `(#[^`]+)`/g)].map(([, hash]): Visit => async (clicks) => {
    const { app } = clicks
    clicks.count++
    await app.open(`${hash!}&lang=en`)
    const [, written] = /step=([^&]+)/.exec(hash!)!
    await expect(app.formula.locator(`.rule [data-quantity="${written!}"]`).first()).toBeVisible()
    if (tab) await open(clicks, tab)
    const [, answer, wrong] = /Next, and answer ([\d.]+): (.*)$/.exec(cell) ?? []
    if (answer === undefined) return
    await clicks.click(app.button('Next step'))
    await app.page.getByTestId('answer').fill(answer)
    clicks.count++
    await app.page.getByTestId('answer').press('Enter')
    const said = wrong!.includes('not judged')
      ? app.page.getByTestId('question').getByRole('alert')
      : app.page.getByTestId('verdict')
    await expect(said).toContainText(wrong!.includes('not judged') ? 'Give three' : 'h1 had the target')
  })
  const alone = tab && scenarios.length + links.length === 0 ? [(clicks: Clicks) => open(clicks, tab)] : []
  const lessons = [...cell.matchAll(/\*([^*]+)\*(?:, card (\d+) \("([^"]+)"\))?/g)].flatMap(
    ([, title, number = '1', called]): readonly Visit[] => {
      const lesson = LESSONS.find((one) => one.title.en === title)
      if (!lesson) return []
      return [
        async (clicks) => {
          const file = readFileSync(join(import.meta.dirname, `../../src/content/lessons/${lesson.id}.json`), 'utf8')
          const { cards } = JSON.parse(file) as { readonly cards: readonly { readonly id: string }[] }
          const card = Number(number)
          expect(called ?? cards[0]!.id).toBe(cards[card - 1]!.id)
          await clicks.click(clicks.app.button('Scenarios'))
          await clicks.click(
            clicks.app.page.locator('.lessonList').getByRole('button', { name: title!.replace('h1', '') }),
          )
          const menu = clicks.app.page.getByTestId('cardOf')
          await expect(menu).toBeVisible()
          if (card > 1) {
            clicks.count++
            await menu.selectOption(`${card} of ${cards.length}`)
          }
          await expect(menu.locator('option:checked')).toHaveText(`${card} of ${cards.length}`)
          await expect(
            clicks.app.page.getByTestId('lesson').or(clicks.app.page.getByTestId('question')).first(),
          ).toBeVisible()
        },
      ]
    },
  )
  const steps = [...cell.matchAll(/[∂δ][^\s:,.]+|w\d⁺/g)].flatMap(([symbol]): readonly Visit[] => {
    const id = /Step to/.test(cell) ? SYMBOLS.get(symbol) : undefined
    const place = id === undefined ? undefined : tape.places.get(id)
    if (place === undefined) return []
    return [
      async (clicks) => {
        await clicks.click(clicks.app.page.locator('.tick').nth(place))
        expect((await clicks.app.result()).id).toBe(id)
      },
    ]
  })
  const programs = [...cell.matchAll(/program “([^”]+)”/g)].map(([, bug]): Visit => async (clicks) => {
    expect(BUGS).toContain(bug)
    await open(clicks, 'Bug lab')
    clicks.count++
    await clicks.app.page.getByRole('tabpanel').getByRole('combobox').first().selectOption(bug!)
    const strip = clicks.app.page.getByRole('region', { name: 'Program' })
    await expect(strip.getByText('A wrong program is running')).toBeVisible()
  })
  const digits = [...cell.matchAll(/Settings ▸ digits (\d): ∂E\/∂w1 is written (0\.0*\d+)/g)].map(
    ([, decimals, written]): Visit =>
      async (clicks) => {
        const { app } = clicks
        await clicks.click(app.button('Settings'))
        await clicks.click(app.page.getByRole('dialog').getByText(decimals!, { exact: true }))
        await app.page.keyboard.press('Escape')
        await clicks.click(app.page.locator('.tick').nth(tape.places.get('grad.w1')!))
        await expect(app.formula.locator('.result')).toContainText(written!)
      },
  )
  const drawn = /Network ▸ Draw/.test(cell)
    ? [
        async (clicks: Clicks) => {
          const { app } = clicks
          const before = await app.drawn('w1')
          await clicks.click(app.button('Network'))
          await clicks.click(app.button('Draw all anew'))
          await expect.poll(() => app.drawn('w1')).not.toBe(before)
        },
      ]
    : []
  return [...drawn, ...links, ...scenarios, ...alone, ...lessons, ...steps, ...programs, ...digits]
}

async function open(clicks: Clicks, tab: string): Promise<void> {
  const { page } = clicks.app
  await clicks.click(page.getByRole('tab', { name: tab }))
  await expect(page.getByRole('tabpanel')).not.toBeEmpty()
}

for (const { id, belief, cells } of ROWS)
  test(`${id} is met within three clicks, as the table for teachers says: ${belief}`, async ({ page }) => {
    const visits = cells.map(visitsOf)
    // Both what is to be seen and what is to be tried.
    for (const ways of visits) expect(ways.length).toBeGreaterThan(0)
    for (const visit of visits.flat()) {
      const app = new App(page)
      await app.open('#v=1&lang=en')
      const clicks = new Clicks(app)
      await visit(clicks)
      expect(clicks.count).toBeLessThanOrEqual(MOST_CLICKS)
    }
  })
