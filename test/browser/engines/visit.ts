import { expect } from '@playwright/test'
import type { Driver, Point } from './driver'
import type { Noted } from './watchedSite'

/** A person at the page, in whichever browser. */
export class Visit {
  readonly driver: Driver
  readonly address: string
  private opened = 0

  constructor(driver: Driver, address: string) {
    this.driver = driver
    this.address = address
  }

  /** Opens an address anew and waits until all of the page is there. */
  async open(hash = ''): Promise<void> {
    // Where only the hash differs a browser would load nothing.
    await this.driver.open(`${this.address}?${++this.opened}${hash}`)
    await this.sees(() => performance.getEntriesByName('taken').length > 0)
  }

  /** Loads the page anew and waits until all of it is there. */
  async reload(): Promise<void> {
    await this.driver.ask(() => {
      performance.clearMarks('taken')
      setTimeout(() => location.reload())
    }, undefined)
    await this.sees(() => performance.getEntriesByName('taken').length > 0)
  }

  /** Waits until the answer of the page is yes. */
  async sees<Given = undefined>(question: (given: Given) => boolean, given?: Given): Promise<void> {
    // A page that is being left answers nothing.
    const answer = (): Promise<boolean> => this.driver.ask(question, given as Given).catch(() => false)
    await expect.poll(answer, { timeout: 30_000 }).toBe(true)
  }

  /** Waits until this text is to be read. */
  async reads(text: string): Promise<void> {
    await this.sees((wanted) => document.body.innerText.includes(wanted), text)
  }

  async click(selector: string): Promise<void> {
    await this.driver.drag([await this.middleOf(selector)])
  }

  async drag(selector: string, by: Point): Promise<void> {
    const { x, y } = await this.middleOf(selector)
    const steps = [0.25, 0.5, 0.75, 1].map((share) => ({ x: x + by.x * share, y: y + by.y * share }))
    await this.driver.drag([{ x, y }, ...steps])
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.driver.press(key)
  }

  /** Goes to the next step; a number that is on its way is brought there by a second press. */
  async step(): Promise<void> {
    await this.press('ArrowRight')
    const isThere = await this.driver.ask(
      () => document.querySelector('[data-testid="formula"] .result [data-value]') !== null,
      undefined,
    )
    if (!isThere) await this.press('ArrowRight')
  }

  /** Fills the field that has the focus, a key for each character. */
  async fill(text: string): Promise<void> {
    await this.press('Control+a', ...Array.from(text))
  }

  /** The result of the formula, in full, and whose it is. */
  async result(): Promise<{ readonly id: string | null; readonly value: number }> {
    return this.driver.ask(() => {
      const piece = document.querySelector('[data-testid="formula"] .result [data-value]')
      return {
        id: piece?.getAttribute('data-quantity') ?? null,
        value: Number(piece?.getAttribute('data-value') ?? 'NaN'),
      }
    }, undefined)
  }

  /** A number on the drawing, in full. */
  async drawn(id: string): Promise<number> {
    const text = await this.attribute(`svg.network text[data-quantity="${id}"][data-value]`, 'data-value')
    return Number(text ?? 'NaN')
  }

  /** E as it stands beside the player, in full. */
  async error(): Promise<number> {
    return Number((await this.attribute('[data-testid="error"]', 'data-value')) ?? 'NaN')
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    return this.driver.ask((which) => document.querySelector(which.selector)?.getAttribute(which.name) ?? null, {
      selector,
      name,
    })
  }

  async noted(): Promise<Noted> {
    return this.driver.ask(() => window.noted, undefined)
  }

  /** Whether all that was fetched came from the page's own host. */
  async strangers(): Promise<readonly string[]> {
    return this.driver.ask(
      () =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:')),
      undefined,
    )
  }

  /** The middle of the first element that can be seen, scrolled into view; `button:text(Run)` is the button with this text. */
  private async middleOf(selector: string): Promise<Point> {
    const ask = (): Promise<Point | null> =>
      this.driver.ask((wanted) => {
        const text = /^(.*):text\((.*)\)$/.exec(wanted)
        const element = [...document.querySelectorAll(text?.[1] ?? wanted)].find(
          (one) => one.getClientRects().length > 0 && (!text || one.textContent?.trim() === text[2]),
        )
        if (!element || element.matches(':disabled')) return null
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        const { left, top, width, height } = element.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }, selector)
    await expect.poll(async () => (await ask()) !== null, { timeout: 30_000, message: selector }).toBe(true)
    return (await ask())!
  }
}
