import type { Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** How long these glide, the phone's sheet and the light of the tour, in seconds. */
async function glides(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .evaluate((one) => Math.max(...getComputedStyle(one).transitionDuration.split(',').map(parseFloat)))
}

async function choose(app: App, motion: string): Promise<void> {
  await app.button('Settings').click()
  await app.page.getByRole('radiogroup', { name: 'Motion' }).getByRole('radio', { name: motion }).click()
  await app.page.keyboard.press('Escape')
}

test.use({ viewport: { width: 390, height: 844 } })

for (const { system, chosen, still } of [
  { system: 'reduce', chosen: 'System', still: true },
  { system: 'no-preference', chosen: 'System', still: false },
  { system: 'no-preference', chosen: 'Reduced', still: true },
  { system: 'reduce', chosen: 'Full', still: false },
] as const)
  test(`sheet and tour ${still ? 'stand' : 'glide'} where the system says ${system} and the page ${chosen}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: system })
    const app = new App(page)
    await app.open()
    await choose(app, chosen)
    expect((await glides(page, '.side')) === 0).toBe(still)
    await app.button('Tour of the names').click()
    expect((await glides(page, '.tourLight')) === 0).toBe(still)
  })
