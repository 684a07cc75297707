import type { FrameLocator, Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** Opens the page in a frame of a lesson's page, with all that a sandbox takes away but this. */
async function embed(page: Page, allowed: string): Promise<FrameLocator> {
  await page.route('**/lesson.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Lesson</title><iframe sandbox="${allowed}" src="./" width="1300" height="700"></iframe>`,
    }),
  )
  await page.goto('./lesson.html')
  // What is pressed before the first script has come is pressed on a picture.
  await page.frames()[1]!.waitForFunction(() => performance.getEntriesByName('stage').length > 0)
  return page.frameLocator('iframe')
}

for (const allowed of ['allow-scripts allow-same-origin', 'allow-scripts'])
  test.describe(`in a frame with sandbox="${allowed}"`, () => {
    // What the browser forbids there it logs by itself.
    test.use({ mayLog: /sandboxed|Sandbox|permissions policy/i })

    test('runs are run, by the button and by Enter, in a thread and as long as one likes', async ({ page }) => {
      const frame = await embed(page, allowed)
      await frame.getByRole('tab', { name: 'Training' }).click()
      const count = frame.getByRole('textbox', { name: 'Iterations' })
      await count.fill('1088')
      await frame.getByRole('button', { name: 'Run', exact: true }).click()
      await expect(frame.getByText('Reached iteration 1,088.')).toBeVisible()
      await count.fill('400000')
      await count.press('Enter')
      await expect(frame.getByText('Reached iteration 401,088.')).toBeVisible({ timeout: 60_000 })
      await expect(frame.getByText('could not go on in the background')).toHaveCount(0)
    })

    test('a secret is drawn and guessed at, by the buttons and by Enter', async ({ page }) => {
      const frame = await embed(page, allowed)
      await frame.getByRole('tab', { name: 'Bug lab' }).click()
      const program = frame.getByRole('combobox', { name: 'Program' })
      const seed = frame.getByRole('textbox', { name: 'Seed' })
      await seed.fill('12')
      await frame.getByRole('button', { name: 'Draw', exact: true }).click()
      await expect(program).toHaveValue('secret')
      await seed.fill('1234')
      await seed.press('Enter')
      await expect(program.locator('option:checked')).toHaveText('Secret, seed 1234')
      await frame.getByRole('radio', { name: 'One path' }).press('Space')
      await frame.getByRole('button', { name: 'Check' }).click()
      await expect(frame.getByText(/With “One path”|Right: it is “One path”/)).toBeVisible()
    })

    test('it is stepped through, edited, and spoken in Chinese', async ({ page }) => {
      const frame = await embed(page, allowed)
      const next = frame.getByRole('button', { name: 'Next step' })
      await next.click()
      await next.click()
      await expect(frame.locator('.result [data-quantity="out.h1"]')).toBeVisible()
      await frame.locator('[data-stop="w5"]').click()
      const field = frame.getByRole('dialog').getByRole('spinbutton')
      await field.fill('0.1')
      await field.press('Enter')
      await expect(frame.locator('svg.network text[data-quantity="w5"][data-value="0.1"]').first()).toBeVisible()
      await frame.getByRole('combobox', { name: 'Speed' }).selectOption('4')
      await frame.getByRole('button', { name: '中文' }).click()
      await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    })
  })

test.describe('where a frame forbids the clipboard', () => {
  test.use({ mayLog: /sandboxed|Sandbox|permissions policy/i })
  test('the link is there to copy by hand', async ({ page }) => {
    const frame = await embed(page, 'allow-scripts')
    await frame.getByRole('button', { name: 'Next step' }).click()
    await frame.getByRole('button', { name: 'Copy link' }).click()
    await expect(frame.getByRole('textbox', { name: 'Link to this state' })).toHaveValue(/#v=1&step=net\.h1&lang=en$/)
  })
})

for (const [allowed, isSaid] of [
  ['allow-scripts', true],
  ['allow-scripts allow-same-origin', true],
  ['allow-scripts allow-same-origin allow-downloads', false],
] as const)
  test.describe(`where a file is saved in a frame with sandbox="${allowed}"`, () => {
    test.use({ mayLog: /sandboxed|Sandbox|permissions policy/i })
    test(`the page ${isSaid ? 'says what to do if none has come' : 'has nothing to add'}`, async ({ page }) => {
      const frame = await embed(page, allowed)
      await frame.getByRole('button', { name: 'Network', exact: true }).click()
      const download = isSaid ? null : page.waitForEvent('download')
      await frame.getByRole('button', { name: 'Save', exact: true }).click()
      await download
      const notice = frame.getByRole('alert').filter({ hasText: 'Has no file come?' })
      await expect(notice).toHaveCount(isSaid ? 1 : 0)
      if (isSaid) await notice.getByRole('button', { name: 'Dismiss' }).click()
      await expect(notice).toHaveCount(0)
    })
  })

test('nothing on the page is a form, which a frame may forbid', async ({ page }) => {
  const app = new App(page)
  // With a secret, so that the bug lab asks which it is.
  await app.open('#v=1&secret=1234')
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await expect(page.getByRole('tabpanel')).not.toBeEmpty()
    await expect(page.locator('form')).toHaveCount(0)
  }
  await app.tab('Compare')
  await app.button('Add figures').click()
  await expect(page.getByRole('textbox', { name: 'One figure on each line' })).toBeVisible()
  await expect(page.locator('form')).toHaveCount(0)
  for (const menu of ['Settings']) {
    await app.button(menu).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.locator('form')).toHaveCount(0)
    await page.keyboard.press('Escape')
  }
})
