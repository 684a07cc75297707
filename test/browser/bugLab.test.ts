import { articleExample } from '../../src/engine'
import { recordWithBug } from '../../src/mistakes'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

test('a link with a wrong program opens with its tape, and says so until the right one runs again @phone', async ({
  page,
}) => {
  const app = new App(page)
  await app.open('#v=1&bug=no-output-slope&step=delta.o1')
  const strip = page.getByRole('region', { name: 'Program' }).getByText('A wrong program is running.')
  await expect(strip).toBeVisible()
  const { values } = recordWithBug(articleExample, 'no-output-slope')
  expect(await app.result()).toEqual({ id: 'delta.o1', value: values['delta.o1'] })
  await app.button('Back to the right one').click()
  await expect(strip).toBeHidden()
  expect((await app.result()).value).toBeCloseTo(0.138498561629, 12)
  await expect(page).toHaveURL(/#v=1&step=delta\.o1/)
})

test('a secret is found out by keyboard alone', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&secret=1234')
  const tab = page.getByRole('tab', { name: 'Bug lab' })
  await page.getByRole('tab', { selected: true }).focus()
  await page.keyboard.press('End')
  await expect(tab).toBeFocused()
  const panel = page.getByRole('tabpanel', { name: 'Bug lab' })
  await panel.getByRole('button', { name: 'Nudge w1' }).focus()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('status').first()).toContainText('the slope is')
  await panel.getByRole('button', { name: 'Nudge all' }).focus()
  await page.keyboard.press('Space')
  await expect(page.locator('svg.network path.flagHatch')).not.toHaveCount(0)
  const titles = await panel.getByRole('radio').evaluateAll((radios) => radios.map((one) => one.ariaLabel))
  await panel.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  const found = panel.getByRole('region', { name: 'The changed line' })
  const against: string[] = []
  for (const title of titles) {
    await page.keyboard.press('Enter')
    if (await found.isVisible()) break
    const said = panel.getByText(`With “${title}”`)
    await expect(said).toBeVisible()
    against.push(title!)
    await page.keyboard.press('ArrowDown')
  }
  await expect(found).toContainText('Right: it is')
  expect(against.length).toBeLessThan(9)
  await expect(page).toHaveURL(/bug=/)
})

test(
  'a secret is found out by fingers on a phone, and what it was stands below the tabs @phone-only',
  { tag: '@phone' },
  async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&secret=1234')
    await app.tab('Bug lab')
    await app.button('Nudge all').tap()
    const found = page.getByRole('region', { name: 'The changed line' })
    for (const choice of await page.locator('.whichIsIt label').all()) {
      await choice.tap()
      await app.button('Check').tap()
      if (await found.isVisible()) break
    }
    const [claim, tabs] = await Promise.all([
      found.getByText('Right: it is').boundingBox(),
      page.getByRole('tablist').boundingBox(),
    ])
    expect(claim!.y).toBeGreaterThanOrEqual(tabs!.y + tabs!.height)
    await expect(found).toBeInViewport({ ratio: 1 })
  },
)
