import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { recordIteration, articleExample } from '../../src/engine'
import { recordWithBug } from '../../src/mistakes'
import { TABS, type Panel } from '../../src/session/panels'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** What the oldest of the browsers that README names do not all know, and what nobody needs who sorts and copies lists. */
const TOO_NEW: Readonly<Record<string, RegExp>> = {
  'arrays that are copied': /\.(?:toSorted|toReversed|toSpliced)\(|\]\.with\(/,
  'values by group': /\b(?:Object|Map)\.groupBy\b/,
  'promises by halves': /\bPromise\.(?:withResolvers|try)\b/,
  'lists from streams': /\bArray\.fromAsync\b/,
  'sets that are joined': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'iterators with methods': /\bIterator\.(?:from|prototype)\b/,
  'addresses that are tried': /\bURL\.(?:canParse|parse)\b/,
  'signals that are joined': /\bAbortSignal\.any\b/,
  'tasks by rank': /\bscheduler\.(?:yield|postTask)\b/,
  'expressions over sets of letters': /new RegExp\([^)]*,\s*['"`][a-z]*v[a-z]*['"`]\)/,
}
const TOO_NEW_IN_SHEETS: Readonly<Record<string, RegExp>> = {
  'two colours in one': /\blight-dark\(/,
  'colours from colours': /\b(?:rgb|hsl|oklch|oklab)\(from\b/,
  'rules for what comes': /@starting-style|@scope|@position-try|@function/,
  'rules in rules': /[{;]\s*&/,
  'places from elsewhere': /\banchor\(|position-anchor|animation-timeline/,
  'sizes that fit': /interpolate-size|\bcalc-size\(/,
  'a grid’s lines in its parts': /\bsubgrid\b/,
}

test('nothing in the built page is newer than the browsers that README names', () => {
  const found = readdirSync('dist/assets')
    .filter((name) => /\.(?:js|css)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(`dist/assets/${name}`, 'utf8')
      const wrong = Object.entries(name.endsWith('.css') ? TOO_NEW_IN_SHEETS : TOO_NEW)
      return wrong.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${name}: ${what}`)
    })
  expect(found).toEqual([])
})

/** Takes away from the browser what the oldest of those that README names lack. */
async function takeAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const list of [Array, Float64Array])
      for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'])
        Reflect.deleteProperty(list === Array ? list.prototype : Object.getPrototypeOf(list.prototype), name)
    for (const [of, name] of [
      [Object, 'groupBy'],
      [Map, 'groupBy'],
      [Promise, 'withResolvers'],
      [Promise, 'try'],
      [Array, 'fromAsync'],
      [URL, 'canParse'],
      [URL, 'parse'],
      [AbortSignal, 'any'],
      [window, 'scheduler'],
      [window, 'structuredClone'],
      [window, 'requestIdleCallback'],
    ] as const)
      Reflect.deleteProperty(of, name)
  })
}

/** What is drawn or written in each panel, and what only comes once its numbers have. */
const INSIDE: Readonly<Record<Exclude<Panel, 'rules'>, string>> = {
  try: '.tryPanel button',
  values: 'table td',
  samples: 'table td',
  training: 'input',
  plane: 'canvas',
  slope: 'svg .curve',
  landscape: '.landscape .level',
  compare: 'ol li',
  bugs: 'table td',
}

test.describe('a browser without the arrays of 2023', () => {
  test.beforeEach(({ page }) => takeAway(page))

  test('plays an iteration, trains and edits', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&step=next.error')
    const { values } = recordIteration(articleExample)
    expect((await app.result()).value).toBe(values['next.error'])
    await app.tab('Training')
    await app.button('+1,000').click()
    await expect(page.getByTestId('iteration')).toHaveText('Iteration 1,000')
    await page.getByRole('radio', { name: 'Weights' }).click()
    await app.button('Weights in numbers').click()
    await app.stop('w5').click()
    await page.getByRole('dialog').getByRole('spinbutton').fill('0.1')
    await page.keyboard.press('Enter')
    expect(await app.drawn('w5')).toBe(0.1)
  })

  const NETWORKS = { 'the article’s network': '#v=1&step=grad.w5', 'four samples': '#v=1&scenario=xor-plateau' }
  for (const [name, hash] of Object.entries(NETWORKS))
    test(`draws every panel, with ${name}`, async ({ page }) => {
      const app = new App(page)
      await app.open(hash)
      const panel = page.getByRole('tabpanel')
      for (const id of TABS) {
        await page.locator(`[role="tab"][id$="${id}"]`).click()
        await expect(page.locator('[role="tab"][aria-selected="true"]')).toHaveAttribute('id', new RegExp(`${id}$`))
        await expect(panel.locator(INSIDE[id]).first()).toBeVisible()
        await panel.locator('button[aria-expanded="false"]:not([aria-haspopup])').evaluateAll((folds) => {
          for (const fold of folds) (fold as HTMLButtonElement).click()
        })
        await expect(panel.locator('button[aria-expanded="false"]:not([aria-haspopup])')).toHaveCount(0)
        await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
      }
      await app.landscape()
      await expect(panel.locator(INSIDE.landscape).first()).toBeVisible()
      await app.toggleNetwork()
      await page.getByRole('button', { name: 'One more: Hidden layer' }).click()
      await expect(app.stop('h3')).toBeVisible()
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
    })

  test('asks, takes an answer and says what it comes from', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&step=delta.o1&lang=en&ui=&predict=all')
    await page.keyboard.press('PageDown')
    await page.getByTestId('answer').fill('0.440')
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('verdict')).toContainText('without the slope')
  })

  test('teaches a lesson', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&lesson=bug-lab')
    const lesson = page.getByTestId('lesson')
    await expect(lesson.getByTestId('cardOf').locator('option:checked')).toHaveText(/^1 of /)
    await lesson.locator('.lessonNext').click()
    await expect(lesson.getByTestId('cardOf').locator('option:checked')).toHaveText(/^2 of /)
  })

  test('runs a wrong program in the bug lab, and finds what it gets wrong', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&bug=one-path&step=grad.w1')
    expect(await app.result()).toEqual({
      id: 'grad.w1',
      value: recordWithBug(articleExample, 'one-path').values['grad.w1'],
    })
    await app.tab('Bug lab')
    await app.button('Nudge all').click()
    await expect(page.locator('svg.network path.flagHatch')).not.toHaveCount(0)
  })
})

const TROUBLE = 'Backflow could not start in full'

test.describe('the page says in both languages that it could not start, and what to do,', () => {
  test.use({ mayLog: /Unexpected token|CORS policy|Failed to load resource|frame-ancestors/ })

  test('where a browser can’t read its script', async ({ page }) => {
    await page.route(/\/index-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const = 1' }),
    )
    await page.goto('./')
    const alert = page.getByRole('alert').first()
    await expect(alert).toContainText(TROUBLE)
    await expect(alert).toContainText('未能完整启动')
    await expect(alert).toContainText('Firefox 121')
  })

  test('where it is opened as a file', async ({ page }) => {
    await page.goto(pathToFileURL('dist/index.html').href)
    const alert = page.getByRole('alert').first()
    await expect(alert).toContainText('A copy on a disk has to be served, by “npm start”.')
    await expect(alert).toContainText('磁盘上的副本须由服务器提供')
    await expect(page.locator('svg.network')).toBeVisible()
  })
})

test('a browser that sets no formulas is told so, and shows all else', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'MathMLElement'))
  const app = new App(page)
  await app.open()
  await expect(page.getByRole('alert').first()).toContainText(TROUBLE)
  await app.button('Next step').click()
  expect((await app.result()).id).toBe('net.h1')
})
