import type { Page } from '@playwright/test'
import type { Theme } from '../../src/content/preferences'
import { App } from './support/app'
import { axeFor } from './support/axe'
import { contrastOf } from './support/contrast'
import { expect, test } from './support/fixtures'
import { ELSEWHERE, GRAPHICS, type Graphics } from './support/graphics'

/** What WCAG asks of a graphic that carries meaning. */
const SEEN = 3

type Look = NonNullable<Parameters<App['page']['emulateMedia']>[0]> & { readonly theme: Theme }

const LOOKS: Readonly<Record<string, Look>> = {
  'in the light theme': { theme: 'light' },
  'in the dark theme': { theme: 'dark' },
  'in the projector theme': { theme: 'projector' },
  'in the light theme with more contrast': { theme: 'light', contrast: 'more' },
  'in the dark theme with more contrast': { theme: 'dark', contrast: 'more' },
  'in the projector theme with more contrast': { theme: 'projector', contrast: 'more' },
  'in a dark contrast theme, though the page is light': { theme: 'light', forcedColors: 'active', colorScheme: 'dark' },
  'in a dark contrast theme, though the page is for a projector': {
    theme: 'projector',
    forcedColors: 'active',
    colorScheme: 'dark',
  },
  'in a light contrast theme, though the page is dark': { theme: 'dark', forcedColors: 'active', colorScheme: 'light' },
}

async function openIn({ theme, ...media }: Look, app: App, hash = '#v=1&step=next.w2'): Promise<void> {
  await app.page.emulateMedia({ reducedMotion: 'reduce', ...media })
  await app.page.addInitScript((chosen) => {
    // An empty page has none.
    if (location.protocol === 'about:') return
    localStorage.setItem('backflow.preferences.1', JSON.stringify({ theme: chosen }))
  }, theme)
  await app.open(hash)
}

/** What of these graphics can't be told from its ground. */
async function tooFaint(app: App, graphics: readonly Graphics[]): Promise<readonly string[]> {
  const faint: string[] = []
  for (const { where, go, painted } of graphics) {
    await go(app)
    await expect(app.page.locator(painted[0]!.selector).first()).toBeAttached()
    for (const one of painted) {
      const contrast = await contrastOf(app.page, one)
      if (contrast === null || contrast < SEEN) faint.push(`${where}: ${one.selector} ${one.property} ${contrast}`)
    }
  }
  return faint
}

for (const [name, look] of Object.entries(LOOKS)) {
  test(`every graphic that means something is seen ${name}`, async ({ page }) => {
    const app = new App(page)
    await openIn(look, app)
    expect(await tooFaint(app, GRAPHICS)).toEqual([])
  })

  test(`samples, planes, wrong programs and lessons are seen ${name}`, async ({ page }) => {
    const app = new App(page)
    for (const { hash, graphics } of ELSEWHERE) {
      await openIn(look, app, hash)
      expect(await tooFaint(app, graphics)).toEqual([])
    }
  })

  test(`what is chosen, and every name in the drawing, is seen ${name}`, async ({ page }) => {
    const app = new App(page)
    await openIn(look, app)
    for (const selector of ['.network .name', '.network .number', '.tab[aria-selected="true"]', '.tab', '.formula mn'])
      expect(
        await contrastOf(page, { selector, property: selector.startsWith('.network') ? 'fill' : 'color' }),
      ).toBeGreaterThan(4.5)
    await app.button('Settings').click()
    await expect(page.locator('.settingsPopover .segment').first()).toBeVisible()
    for (const selector of ['.segment[aria-checked="true"]', '.segment[aria-checked="false"]'])
      expect(await contrastOf(page, { selector, property: 'color' })).toBeGreaterThan(4.5)
    const grounds = await page
      .locator('.settingsPopover, .setting .segment[aria-checked="true"]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor))
    expect(new Set(grounds)).toHaveProperty('size', 2)
  })
}

for (const theme of ['light', 'dark', 'projector'] as const)
  test(`where more contrast is asked for, all text has 7 to 1 in the ${theme} theme`, async ({ page }) => {
    const app = new App(page)
    await openIn({ theme, contrast: 'more' }, app)
    for (const tab of ['Values', 'Training', 'Compare', 'Network']) {
      await (tab === 'Network' ? app.toggleNetwork() : app.tab(tab))
      const axe = axeFor(page).withRules(['color-contrast-enhanced'])
      // All else is the same beside each panel.
      if (tab !== 'Values') axe.include(tab === 'Network' ? '.networkPanel' : '.tabPanel')
      const { violations } = await axe.analyze()
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)))).toEqual([])
    }
  })

test('the ground of a plane has the colours of its scale, whatever the system comes to ask for', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&scenario=xor-plateau')
  await app.tab('Plane')
  const usual = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const
  for (const look of [
    { colorScheme: 'dark' },
    { contrast: 'more' },
    { colorScheme: 'dark', contrast: 'more' },
    { forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia({ ...usual, ...look })
    // At its four samples this network answers 0.35 to 0.39.
    await expect.poll(() => missOf(page, 0.37), JSON.stringify(look)).toBeLessThan(12)
  }
})

/** By how much the middle of the plane misses the colour that lies so far from the lowest answer's to the highest's, of 255. */
async function missOf(page: Page, share: number): Promise<number> {
  return page.locator('.planeGround').evaluate((ground: HTMLCanvasElement, wanted) => {
    const canvas = document.createElement('canvas').getContext('2d')!
    const [low, high] = ['.low', '.high'].map((end) => {
      canvas.fillStyle = getComputedStyle(document.querySelector(`.answerScale ${end}`)!).stopColor
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    })
    const middle = ground.getContext('2d')!.getImageData(ground.width / 2, ground.height / 2, 1, 1).data
    return Math.max(...low!.map((part, i) => Math.abs(part + (high![i]! - part) * wanted - middle[i]!)))
  }, share)
}
