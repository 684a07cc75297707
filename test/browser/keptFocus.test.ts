import { App } from './support/app'
import { expect, test } from './support/fixtures'

test.describe('a clicker', () => {
  test('steps after a click on a tab, with Enter pressed in a field, on every control and in what scrolls', async ({
    page,
  }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open()
    let at = 0
    const steps = async (): Promise<void> => {
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageUp')
      expect(await app.at()).toBe(++at)
    }
    await app.tab('Training')
    await steps()
    await app.button('+10').click()
    await app.tab('Values')
    await page.getByRole('spinbutton', { name: 'weight w5' }).fill('0.3')
    await page.keyboard.press('Enter')
    at = await app.at()
    await steps()
    expect(await app.drawn('w5')).toBe(0.3)
    await app.tape.focus()
    await steps()
    await page.getByRole('combobox', { name: 'Speed' }).focus()
    await steps()
    await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('1')
    await app.toggleNetwork()
    await page.getByRole('radio').first().focus()
    await steps()
    await app.stop('w5').click()
    await steps()
    expect(await app.drawn('w5')).toBe(0.3)
  })
})

test.describe('the focus', () => {
  test('stays on a button that has nothing more to do, and Space plays nothing', async ({ page }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open('#v=1&step=net.h1')
    const cases = [
      ['Step back', 0],
      ['To the end', 54],
    ] as const
    for (const [name, at] of cases) {
      await app.button(name).focus()
      await page.keyboard.press('Space')
      expect(await app.at()).toBe(at)
      await expect(app.button(name)).toBeFocused()
      await expect(app.button(name)).toBeDisabled()
      await page.keyboard.press('Space')
      expect(await app.at()).toBe(at)
    }
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await expect(app.button('To the end')).toBeFocused()

    await app.stop('w5').click()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    for (const name of ['Undo', 'Redo']) {
      await app.button(name).focus()
      await page.keyboard.press('Enter')
      await expect(app.button(name)).toBeFocused()
      await expect(app.button(name)).toBeDisabled()
      await page.keyboard.press('Space')
    }
    await expect(app.button('Play')).toBeVisible()
  })

  test('stays on the timeline where its run is taken away', async ({ page }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open('#v=1&step=net.h1')
    await app.tab('Training')
    await app.button('+100').click()
    await app.stop('w5').click()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+z')
    const timeline = page.locator('.timeline input[type="range"]')
    await timeline.focus()
    await page.keyboard.press('Control+y')
    await expect(timeline).toHaveAttribute('max', '0')
    await expect(timeline).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect(app.button('Play')).toBeVisible()
  })

  test('goes on with Play after the tour, and with its question after a card of a scenario', async ({ page }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open()
    await page.getByRole('button', { name: /^Tour of the names/ }).press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect(app.button('Play')).toBeFocused()
    await page.keyboard.press('Home')
    await page.locator('.scenarioCard').first().press('Enter')
    await expect(page.getByRole('heading', { level: 3, name: 'Tug-of-war' })).toBeFocused()
    const at = await app.at()
    await page.keyboard.press('Space')
    await expect.poll(() => app.at()).toBeGreaterThan(at)
  })

  test('goes on to the next control where what was pressed goes away', async ({ page }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open('#v=1&w=1,2,3&step=grad.w5')
    const isLost = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.body)
    await app.button('Dismiss').press('Enter')
    expect(await isLost()).toBe(false)

    await app.tab('Training')
    await page.getByRole('textbox', { name: 'Iterations' }).fill('10000000')
    await app.button('Run').press('Enter')
    await expect(app.button('Run')).toBeFocused()
    await app.button('Cancel').press('Enter')
    await expect(app.button('Cancel')).toHaveCount(0)
    await expect(app.button('Run')).toBeFocused()

    await app.button('中文').press('Enter')
    await expect(app.button('EN')).toBeFocused()
    await app.button('EN').press('Enter')
    await expect(app.button('中文')).toBeFocused()

    await page.goto('./#v=1&step=grad.w5')
    await page.locator('.piece[data-quantity="out.h1"]').press('Enter')
    expect((await app.result()).id).toBe('out.h1')
    await expect(page.locator('.formulaPanel .piece').first()).toBeFocused()

    await app.tab('Try this')
    await page.goto('./#v=1&scenario=staircase')
    await page.locator('.scenarioQuestion').getByRole('button', { name: 'Close' }).press('Enter')
    await expect(page.locator('.scenarioQuestion')).toHaveCount(0)
    expect(await isLost()).toBe(false)
  })
})
