import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { LESSONS, type LessonId } from '../../src/content/lessons'
import { SOLUTIONS } from '../content/lessons/shipped'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

interface CardFile {
  readonly id: string
  readonly ask?: { readonly kind: 'number' | 'sign' | 'choice' }
  readonly task?: unknown
  readonly fade?: readonly string[]
}

function cardsOf(id: LessonId): readonly CardFile[] {
  const file = JSON.parse(readFileSync(`src/content/lessons/${id}.json`, 'utf8')) as { cards: readonly CardFile[] }
  return file.cards
}

/** Answers what a card asks, rightly or not, and goes on. */
async function answer(page: Page, kind: 'number' | 'sign' | 'choice'): Promise<void> {
  if (kind === 'number') {
    await expect(page.getByTestId('answer')).toBeFocused()
    await page.keyboard.type('0.5')
  } else {
    await expect(page.getByRole('radio').first()).toBeFocused()
    await page.keyboard.press('a')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('verdict')).toBeVisible()
}

/** Does a task by keys: numbers in the fields of their plates, rules and runs in their panels. */
async function solve(page: Page, app: App, id: LessonId, card: string): Promise<void> {
  const solution = SOLUTIONS[id][card]!
  if ('edit' in solution) {
    for (const [parameter, value] of Object.entries(solution.edit)) {
      await app.stop(parameter).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog').getByRole('spinbutton')).toBeFocused()
      await page.keyboard.type(String(value))
      await page.keyboard.press('Enter')
    }
  } else if ('run' in solution) {
    await app.tab('Training')
    const more = page.getByRole('button', { name: 'Any number of iterations, or until E is small' })
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.press('Enter')
    const field = page.locator('.runForms input').first()
    await field.fill(String(solution.run))
    await field.press('Enter')
  } else {
    await app.tab('Rules')
    const { biasRule, updateOrder } = solution.rule
    const name = updateOrder ? 'All together' : biasRule === 'shared' ? 'One per layer' : 'Fixed'
    await page.getByRole('radio', { name }).first().press('Space')
  }
}

for (const { id } of LESSONS) {
  test(`the lesson ${id} is played to its end by keyboard`, async ({ page }) => {
    const app = new App(page)
    await app.open(`#v=1&ui=&lesson=${id}`)
    const cards = cardsOf(id)
    const at = page.getByTestId('cardOf')
    for (const [i, card] of cards.entries()) {
      await expect(at).toHaveText(`${i + 1} of ${cards.length}`)
      if (card.ask) await answer(page, card.ask.kind)
      if (card.task) {
        await solve(page, app, id, card.id)
        await expect(page.locator('.lessonAfter')).toContainText('Done.')
      }
      await page.locator('[data-act="card"]').press('Enter')
    }
    await expect(page.getByTestId('lesson')).toHaveCount(0)
  })
}

test('a lesson from a file is opened, and one that is wrong is refused with its place', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const text = readFileSync('src/content/lessons/two-roads.json', 'utf8')
  const open = async (content: string): Promise<void> => {
    await app.button('Network').click()
    await app.button('As a file').click()
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), app.button('Open a file').click()])
    await chooser.setFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  }
  await open(text.replace('"of": "dE_dout.h1"', '"of": "dE_dout.h9"'))
  await expect(page.locator('.notices')).toContainText('ask.of')
  await open(text)
  await expect(page.getByTestId('lesson')).toBeVisible()
})
