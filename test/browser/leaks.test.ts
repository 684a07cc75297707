import type { Page } from '@playwright/test'
import type { ScenarioId } from '../../src/content/scenarios'
import { DECIMALS } from '../../src/content/preferences'
import { articleExample, type Problem, type QuantityId } from '../../src/engine'
import { encodeLink } from '../../src/formats/encodeLink'
import { newStart } from '../../src/session/moment'
import { tapeOf } from '../../src/session/selectors'
import { sightOf } from '../../src/session/sight'
import { numbersOf } from '../support/numbersIn'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { withheldFrom } from '../support/withheld'
import { followAllSaid } from './support/allSaid'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { copied, practise, printed, saved, WAYS } from './support/waysToSeeMore'

/** What is asked, on which network, in which iteration. */
interface Visit {
  readonly problem: Problem
  readonly iteration: number
  readonly of: QuantityId
  readonly scenario?: ScenarioId
}

type Leaks = (found: ReadonlySet<string>) => readonly QuantityId[]

/** What of all that nobody may see while the question is open, its own number and what is not yet played, has been found. */
function leaksOf({ problem, iteration, of }: Visit): Leaks {
  const start = newStart(problem)
  const { places } = tapeOf({ start, iteration })
  const sight = sightOf({ start, iteration, step: places.get(of)! }, { kind: 'until answered', asked: of })
  const withheld = DECIMALS.map((decimals) => withheldFrom(sight.tape, sight.readout, decimals))
  expect(withheld[0]!.telling).toBeGreaterThan(0)
  return (found) => [...new Set(withheld.flatMap((one) => one.among(found)))]
}

/** Opens a question by a link and a key. */
async function ask(page: Page, { problem, iteration, of, scenario }: Visit): Promise<App> {
  const { steps, places } = tapeOf({ start: newStart(problem), iteration })
  const written = steps[places.get(of)! - 1]?.writes ?? null
  const link = encodeLink({ problem, scenario: scenario ?? null, iteration, written, language: 'en' })
  const app = new App(page)
  await app.open(`#${link}&ui=&predict=all`)
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('question')).toBeVisible()
  return app
}

/** Takes all the help there is, and all that leaves the page: the clipboard, a saved file, paper. Nothing of it tells. */
async function takeAway(app: App, leaks: Leaks): Promise<void> {
  const { page } = app
  await page.setViewportSize({ width: 1366, height: 768 })
  await practise(app)
  for (const text of [await copied(page), await saved(app), await printed(page)]) {
    expect(numbersOf(text).length).toBeGreaterThan(10)
    expect(leaks(new Set(numbersOf(text)))).toEqual([])
  }
}

const ARTICLE = [
  'out.h1',
  'error',
  'slope.o1',
  'delta.o1',
  'grad.w5',
  'via.o2.h1',
  'grad.w1',
  'next.w5',
  'next.error',
] as const

test.describe('while a question is open, nobody comes to its number', () => {
  for (const [called, visit] of [
    ...ARTICLE.map(
      (of) => [`on the article’s network, for ${of}`, { problem: articleExample, iteration: 0, of }] as const,
    ),
    ['after an update', { problem: articleExample, iteration: 1, of: 'error' }] as const,
    ['with ReLU and softmax', { problem: RELU_SOFTMAX, iteration: 0, of: 'grad.w5' }] as const,
    [
      'on the network of a scenario whose text knows the outcome',
      {
        problem: { ...articleExample, biases: [0.35, 6] },
        iteration: 0,
        of: 'delta.o1',
        scenario: 'saturated-b2-6',
      },
    ] as const,
    ['on four samples together', { problem: XOR, iteration: 1, of: 'batch.w1' }] as const,
    [
      'on four samples one by one',
      { problem: { ...XOR, schedule: 'one-by-one' }, iteration: 1, of: 'grad.w5' },
    ] as const,
  ] satisfies readonly (readonly [string, Visit])[])
    test(called, async ({ page }) => {
      const leaks = leaksOf(visit)
      const app = await ask(page, visit)
      const said = await followAllSaid(page)
      for (const [way, go] of WAYS) {
        await go(app)
        await expect(page.getByTestId('question')).toBeVisible()
        expect([way, leaks(await said())]).toEqual([way, []])
      }
      await takeAway(app, leaks)
      expect(leaks(await said())).toEqual([])
      // Whoever looks does find it, once it is answered.
      await page.getByTestId('answer').press('Escape')
      await expect(page.getByTestId('pair')).toBeVisible()
      expect(leaks(await said())).toContain(visit.of)
      expect(leaks(new Set(numbersOf(await printed(page))))).toContain(visit.of)
    })

  test('by loading the page anew, going back or coming forward again', async ({ page }) => {
    const visit: Visit = { problem: articleExample, iteration: 1, of: 'grad.w5' }
    const leaks = leaksOf(visit)
    const app = await ask(page, visit)
    const ways = [
      () => page.reload(),
      async () => {
        await page.goto('about:blank')
        await page.goBack()
      },
      async () => {
        await page.goBack()
        await page.goForward()
      },
    ]
    for (const go of ways) {
      await go()
      await app.marked('whole')
      const said = await followAllSaid(page)
      expect(leaks(await said())).toEqual([])
      await page.keyboard.press('PageDown')
      await expect(page.getByTestId('question')).toBeVisible()
      await takeAway(app, leaks)
      expect(leaks(await said())).toEqual([])
    }
  })

  test('with a run behind the question that has come by its answer', async ({ page }) => {
    const leaks = leaksOf({ problem: articleExample, iteration: 0, of: 'net.h1' })
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&predict=all')
    await app.tab('Training')
    await app.button('+100').click()
    await page.getByRole('spinbutton', { name: 'Iteration' }).fill('0')
    await expect(page.getByTestId('iteration')).toHaveText('Iteration 0')
    await page.keyboard.press('PageDown')
    await expect(page.getByTestId('question')).toBeVisible()
    const said = await followAllSaid(page)
    for (const [way, go] of WAYS) {
      await go(app)
      await expect(page.getByTestId('question')).toBeVisible()
      expect([way, leaks(await said())]).toEqual([way, []])
    }
    await takeAway(app, leaks)
    expect(leaks(await said())).toEqual([])
  })
})
