import type { CDPSession, Locator, Page } from '@playwright/test'

/** A place on the screen, in CSS pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Fingers on the screen, as the browser itself gets them: it scrolls, zooms and cancels as it does for a person. */
export class Fingers {
  private readonly session: CDPSession

  private constructor(session: CDPSession) {
    this.session = session
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page))
  }

  async down(...places: readonly Place[]): Promise<void> {
    await this.send('touchStart', places)
  }

  async move(...places: readonly Place[]): Promise<void> {
    await this.send('touchMove', places)
  }

  async up(): Promise<void> {
    await this.send('touchEnd', [])
  }

  /** The system takes the touch away, for a gesture of its own. */
  async taken(): Promise<void> {
    await this.send('touchCancel', [])
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', places: readonly Place[]) {
    const touchPoints = places.map(({ x, y }, id) => ({ x, y, id }))
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

/** The middle of a part that is brought into sight. */
export async function middleOf(part: Locator): Promise<Place> {
  await part.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await part.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}
