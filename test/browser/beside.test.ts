import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** What stands beside a step with a formula: windows of laptops. */
for (const [width, height] of [
  [1366, 768],
  [1280, 720],
] as const)
  for (const [language, names] of [
    ['en', { training: 'Training', slope: 'Slope' }],
    ['zh', { training: '训练', slope: '斜率' }],
  ] as const)
    test(`charts are whole beside a step, tabs and choices in one row: ${width}×${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const app = new App(page)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await app.open(`#v=1&step=grad.w1&lang=${language}`)
      await app.tab(names.training)
      await page.getByRole('button', { name: '+1,000' }).click()
      await expect(page.locator('.runChart > svg')).toBeInViewport({ ratio: 1 })
      await expect(page.locator('.timeline input[type="range"]')).toBeInViewport({ ratio: 1 })
      await app.tab(names.slope)
      await expect(page.locator('.slopePanel .chart > svg')).toBeInViewport({ ratio: 1 })
      const { rows, last } = await page.evaluate(() => ({
        rows: new Set(
          [...document.querySelectorAll('.playerChoices > *')].map((one) => {
            const { top, bottom } = one.getBoundingClientRect()
            return Math.round((top + bottom) / 2)
          }),
        ).size,
        last: [...document.querySelectorAll('[role="tab"]')].at(-1)!.getBoundingClientRect().right,
      }))
      expect(rows).toBe(1)
      expect(last).toBeLessThan(width - 1)
    })

for (const [width, height] of [
  [1280, 720],
  [1366, 768],
  [1920, 1080],
] as const)
  test(`eight tabs stand in one row, also in wider letters, and never one alone: ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const app = new App(page)
    await app.open('#v=1&lang=en')
    await app.marked('whole')
    const rows = (): Promise<readonly number[]> =>
      page.locator('[role="tab"]').evaluateAll((tabs) => {
        // The selected one hangs a pixel over the line.
        const lines = tabs.map((tab) => Math.floor(tab.getBoundingClientRect().bottom / 20))
        return [...new Set(lines)].map((line) => lines.filter((one) => one === line).length)
      })
    const bar = page.locator('[role="tablist"]')
    // As wide as DejaVu Sans, which is what a Linux desktop may have.
    await bar.evaluate((list: HTMLElement) => list.style.setProperty('letter-spacing', '0.038em'))
    expect(await rows()).toEqual([8])
    await bar.evaluate((list: HTMLElement) => {
      list.style.setProperty('font-size', '1.5rem')
      for (const tab of list.children) (tab as HTMLElement).style.setProperty('font-size', '1.1rem')
    })
    expect(await rows()).toEqual([4, 4])
  })

for (const language of ['en', 'zh'])
  test(`the four questions of the start are seen whole at 1280×720, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await new App(page).open(`#v=1&lang=${language}`)
    for (const card of await page.locator('.scenarioCard').all()) await expect(card).toBeInViewport({ ratio: 1 })
  })

for (const language of ['en', 'zh'])
  test(`no choice of the player moves as E, its change and four digits of the iteration come: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    const app = new App(page)
    const places = () =>
      page.locator('.transport').evaluate((player: HTMLElement) => {
        // As wide as DejaVu Sans, which is what a Linux desktop may have.
        player.style.setProperty('letter-spacing', '0.038em')
        const boxes = [player, ...player.querySelectorAll('.playerChoices > *')].map((one) =>
          one.getBoundingClientRect(),
        )
        return boxes.map(({ left, top }) => [Math.round(left), Math.round(top)])
      })
    await app.open(`#v=1&lang=${language}`, 'taken')
    const first = await places()
    await expect(page.locator('.playerChoices label').first()).toBeVisible()
    for (const at of ['step=next.error', 'k=1000&step=next.error']) {
      await app.open(`#v=1&lang=${language}&${at}`, 'taken')
      expect(
        (await places()).map(([left]) => left),
        at,
      ).toEqual(first.map(([left]) => left))
      expect((await places())[0], at).toEqual(first[0])
    }
  })
