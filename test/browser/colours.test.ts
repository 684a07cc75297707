import { AxeBuilder } from '@axe-core/playwright'
import type { Theme } from '../../src/content/preferences'
import { App } from './support/app'
import { contrastOf, type Painted } from './support/contrast'
import { expect, test } from './support/fixtures'

/** What WCAG asks of a graphic that carries meaning. */
const SEEN = 3

/** What is drawn where, with the colour by which it is seen. */
const GRAPHICS: readonly {
  readonly where: string
  readonly go: (app: App) => Promise<void>
  readonly painted: readonly Painted[]
}[] = [
  {
    where: 'the player and the network',
    go: async () => {},
    painted: [
      { selector: '.tick:not(.done, .now)', property: 'box-shadow' },
      { selector: '.in-forward .tick.done', property: 'background-color' },
      { selector: '.in-backward-output .tick.done', property: 'background-color' },
      { selector: '.in-backward-hidden .tick.done', property: 'background-color' },
      { selector: '.in-update .tick.done', property: 'background-color' },
      { selector: '.tick.now', property: 'background-color' },
      { selector: '.network .link', property: 'stroke' },
      { selector: '.network .link.bias', property: 'stroke' },
      { selector: '.network .link.toError', property: 'stroke' },
      { selector: '.network .neuron > .body', property: 'stroke' },
      { selector: '.network .plate > .body', property: 'stroke' },
      { selector: '.network .errorBox > .body', property: 'stroke' },
      { selector: '.network .arrow.forward', property: 'stroke' },
      { selector: '.network .arrow.backward', property: 'stroke' },
      { selector: '.playerButtons .icon', property: 'fill' },
      { selector: '.selectBox .icon', property: 'fill' },
    ],
  },
  {
    where: 'the values',
    go: (app) => app.tab('Values'),
    painted: [{ selector: '.numberInput', property: 'border-top-color' }],
  },
  {
    where: 'a run',
    go: async (app) => {
      await app.tab('Training')
      await app.button('+100').click()
      await app.page.getByRole('radio', { name: 'Weights' }).click()
    },
    painted: [
      { selector: '.runChart .curve.main', property: 'stroke' },
      { selector: '.runChart .curve.second', property: 'stroke' },
      { selector: '.runChart line.here', property: 'stroke' },
      { selector: '.runChart circle.here', property: 'fill' },
      { selector: '.runChart .axis', property: 'stroke' },
      { selector: '.runChart .leader', property: 'stroke' },
    ],
  },
  {
    where: 'the slope',
    go: (app) => app.tab('Slope'),
    painted: [
      { selector: '.slopePanel .curve', property: 'stroke' },
      { selector: '.slopePanel .tangent', property: 'stroke' },
      { selector: '.slopePanel .point', property: 'fill' },
    ],
  },
  {
    where: 'the landscape',
    go: (app) => app.landscape(),
    painted: [
      { selector: '.landscape .level', property: 'stroke' },
      { selector: '.landscape .way', property: 'stroke' },
      { selector: '.landscape .downhill', property: 'stroke' },
      { selector: '.landscape .point', property: 'fill' },
      { selector: '.landscape .mapFrame', property: 'stroke' },
    ],
  },
  {
    where: 'the network and the settings',
    go: async (app) => {
      await app.toggleNetwork()
      await app.button('Settings').click()
      await expect(app.page.locator('.switchTrack')).toBeVisible()
    },
    painted: [
      { selector: '.networkPanel .activationCurve .curve', property: 'stroke' },
      { selector: '.switchTrack', property: 'background-color' },
      { selector: '.segment[aria-checked="true"]', property: 'background-color' },
    ],
  },
]

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

async function openIn({ theme, ...media }: Look, app: App): Promise<void> {
  await app.page.emulateMedia({ reducedMotion: 'reduce', ...media })
  await app.page.addInitScript((chosen) => {
    localStorage.setItem('backflow.preferences.1', JSON.stringify({ theme: chosen }))
  }, theme)
  await app.open('#v=1&step=next.w2')
}

for (const [name, look] of Object.entries(LOOKS)) {
  test(`every graphic that means something is seen ${name}`, async ({ page }) => {
    const app = new App(page)
    await openIn(look, app)
    const tooFaint: string[] = []
    for (const { where, go, painted } of GRAPHICS) {
      await go(app)
      await expect(page.locator(painted[0]!.selector).first()).toBeAttached()
      for (const one of painted) {
        const contrast = await contrastOf(page, one)
        if (contrast === null || contrast < SEEN) tooFaint.push(`${where}: ${one.selector} ${one.property} ${contrast}`)
      }
    }
    expect(tooFaint).toEqual([])
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
      const axe = new AxeBuilder({ page }).withRules(['color-contrast-enhanced'])
      // All else is the same beside each panel.
      if (tab !== 'Values') axe.include(tab === 'Network' ? '.networkPanel' : '.tabPanel')
      const { violations } = await axe.analyze()
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)))).toEqual([])
    }
  })
