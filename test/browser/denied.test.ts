import type { Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** Every test of this file fails as well where the page logs an error or leaves a promise unkept. */

async function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash)
}

test('a link over an edit is undone and done again', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&w=0.15,0.2,0.25,0.3,0.9,0.45,0.5,0.55')
  await page.evaluate(() => void (location.hash = '#v=1&eta=2&step=net.h1&ui=&glow=1&amp;wall=blue。'))
  await expect.poll(() => app.drawn('eta')).toBe(2)
  await app.button('Undo').click()
  await expect.poll(() => app.drawn('w5')).toBe(0.9)
  expect(await app.drawn('eta')).toBe(0.5)
  await app.button('Redo').click()
  await expect.poll(() => app.drawn('eta')).toBe(2)
  await app.button('Next step').click()
  await expect.poll(() => hashOf(page)).toMatch(/eta=2&step=out\.h1&lang=en&ui=&glow=1&wall=blue/)
})

const STORAGES: readonly (readonly [string, () => void])[] = [
  [
    'denied',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  ],
  ['poisoned', () => localStorage.setItem('backflow.preferences.1', '{"language":{},"theme":"<b>","decimals":1e999}')],
]
for (const [name, spoil] of STORAGES)
  test(`the page works with its storage ${name}`, async ({ page }) => {
    await page.addInitScript(spoil)
    const app = new App(page)
    await app.open()
    await app.button('Next step').click()
    expect((await app.result()).id).toBe('net.h1')
    await app.button('Settings').click()
    await page.getByText('Dark', { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

test('where the clipboard is denied, the link is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    })
  })
  const app = new App(page)
  await app.open('#v=1&eta=2')
  await app.button('Copy link').click()
  await expect(page.getByRole('textbox', { name: 'Link to this state' })).toHaveValue(/#v=1&eta=2&lang=en$/)
})

test('a file that can’t be read is said, and nothing is lost', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&eta=2')
  await page.evaluate(() => {
    const lost = new File(['{}'], 'network.json')
    lost.slice = () =>
      Object.assign(new Blob(), { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
    const dataTransfer = { types: ['Files'], files: [lost], items: [] }
    document.body.dispatchEvent(Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer }))
  })
  await expect(page.getByRole('alert').filter({ hasText: 'can’t read it' })).toBeVisible()
  expect(await app.drawn('eta')).toBe(2)
})
