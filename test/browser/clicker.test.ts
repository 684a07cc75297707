import { App } from './support/app'
import { expect, test } from './support/fixtures'

test('who comes to presenter mode by a button or a key steps by the arrows, and nothing is ringed', async ({
  page,
}) => {
  for (const begin of [
    (app: App) => app.page.locator('[data-act="present"]').click(),
    async (app: App) => {
      await app.button('Next step').click()
      await app.page.keyboard.press('p')
    },
  ]) {
    const app = new App(page)
    await app.open()
    await begin(app)
    await expect(page.locator('.strip')).toBeFocused()
    const before = Number((await page.locator('.presentedCount').textContent())!.split('/')[0])
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.presentedCount')).toHaveText(`${before + 1} / 54`)
    await expect(page.locator('.network :focus')).toHaveCount(0)
    await page.goto('about:blank')
  }
})

test('Escape ends the asking once a number was shown without an answer, and then presenter mode', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=delta.o1&ui=&present=1&predict=all')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.strip .question')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('pair')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-presenting]')).toHaveCount(0)
})

test.describe('the clicker never dies', () => {
  test('Page Down plays after a click on every control of the page', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = new App(page)
    await app.open('#v=1&step=net.h1')
    await app.marked('joined')
    const controls = page.locator('.app :is(button, input, select, [role="slider"], [data-stop])')
    const step = (): Promise<string | null> => page.locator('.tapeStrip').getAttribute('aria-valuenow')
    const count = await controls.count()
    expect(count).toBeGreaterThan(40)
    for (let i = 0; i < count; i++) {
      if (!(await controls.nth(i).isVisible())) continue
      await controls.nth(i).dispatchEvent('click')
      if ((await controls.count()) > i) await controls.nth(i).evaluate((control: HTMLElement) => control.focus())
      const before = await step()
      await page.keyboard.press('PageDown')
      await expect.poll(step).not.toBe(before)
      // Whatever has opened is closed for the next one.
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expect(page.locator('.header')).toBeVisible()
    }
  })

  test('Enter in every field of a number leads back to the network', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = new App(page)
    await app.open()
    await app.marked('joined')
    for (const tab of ['Values', 'Training', 'Slope', 'landscape']) {
      await (tab === 'landscape' ? app.landscape() : app.tab(tab))
      await expect(page.getByRole('tabpanel')).toBeVisible()
      const fields = page.locator('.tabPanel input[inputmode]')
      const count = await fields.count()
      for (let i = 0; i < count; i++) {
        await fields.nth(i).click()
        await page.keyboard.press('Enter')
        await expect.poll(() => page.evaluate(() => document.activeElement?.closest('svg.network') !== null)).toBe(true)
      }
    }
    await app.stop('w5').click()
    await expect(page.getByRole('spinbutton').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('svg.network') !== null)).toBe(true)
  })
})
