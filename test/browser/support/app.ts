import type { Locator, Page } from '@playwright/test'
import { arrived } from './arrived'
import { expect } from './fixtures'

/** The page as a person meets it: what can be pressed, and which numbers stand where. */
export class App {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens an address and waits until all of the page is there, or as much of it as is said. */
  async open(hash = '', until: 'taken' | 'whole' = 'whole'): Promise<void> {
    // Where only the hash differs a browser loads nothing, and the page says what it said until it has read the new one.
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank')
    await this.page.goto(`./${hash}`)
    await this.marked(until)
    await expect(this.error).toBeVisible()
  }

  /**
   * Waits for a moment that the page marks: `stage`, the first script works; `taken`, React has taken over; `joined`, the
   * address is followed and what is copied comes as it is meant; `whole`, nothing is left to be fetched.
   */
  async marked(name: 'stage' | 'taken' | 'joined' | 'whole'): Promise<void> {
    await this.page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name)
    if (name === 'whole') await arrived(this.page)
  }

  get error(): Locator {
    return this.page.getByTestId('error')
  }

  get formula(): Locator {
    return this.page.getByTestId('formula')
  }

  get tape(): Locator {
    return this.page.getByRole('slider', { name: /Steps of this iteration|本次迭代/ })
  }

  /** Pulls the sheet of a phone to a height; other windows have none, but a low one has its panels behind three dots. */
  async pull(height: 'line' | 'half' | 'up'): Promise<void> {
    const handle = this.page.locator('.sheetHandle')
    if (!(await handle.isVisible())) {
      if (height === 'up' && !(await this.page.getByRole('tablist').isVisible()))
        await this.page.locator('.transport button[aria-expanded="false"]').click()
      return
    }
    const sheet = this.page.locator('.side')
    while ((await sheet.getAttribute('data-sheet')) !== height) await handle.press('Enter')
    // Its height glides: it is there when nothing of it moves any more.
    await sheet.evaluate((side) => Promise.all(side.getAnimations().map(({ finished }) => finished)))
  }

  /** What scrolls the drawing: its frame on a phone, or the page. */
  async scrolled(): Promise<number> {
    return this.page.locator('.stage').evaluate((stage) => stage.scrollTop + scrollY)
  }

  /** Opens a panel beside the network. */
  async tab(name: string): Promise<void> {
    await this.pull('up')
    await this.page.getByRole('tab', { name }).click()
  }

  /** Opens the map of E, which stands under the tab of the slope. */
  async landscape(): Promise<void> {
    await this.tab('Slope')
    await this.page.getByRole('radio', { name: 'Two weights' }).click()
  }

  /** Opens the network's own panel over the column beside the drawing, or closes it. */
  async toggleNetwork(): Promise<void> {
    await this.button('Network').click()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** A place of the drawing: `w5`, `h1`, `t1`, `eta`. */
  stop(id: string): Locator {
    return this.page.locator(`[data-stop="${id}"]`)
  }

  /** A number on the drawing, in full. */
  async drawn(id: string): Promise<number> {
    return Number(
      await this.page.locator(`svg.network text[data-quantity="${id}"][data-value]`).first().getAttribute('data-value'),
    )
  }

  /** The result of the formula, in full, and whose it is. */
  async result(): Promise<{ readonly id: string; readonly value: number }> {
    const piece = this.formula.locator('.result [data-value]')
    return { id: (await piece.getAttribute('data-quantity'))!, value: Number(await piece.getAttribute('data-value')) }
  }

  async at(): Promise<number> {
    return Number(await this.tape.getAttribute('aria-valuenow'))
  }
}

/** Passes if a number equals a published one to twelve digits. */
export function expectClose(actual: number, published: number): void {
  expect(Math.abs(actual - published)).toBeLessThanOrEqual(Math.abs(published) * 1e-11)
}
