import type { Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { nine } from './support/golden'
import { everythingSaid, placesIn, readersTree, textIn, withRole } from './support/reader'

const LANGUAGES = [
  { lang: 'en', tag: 'en' },
  { lang: 'zh', tag: 'zh-Hans' },
] as const

/** Two hidden layers, where names of neurons have two numbers, and a bias of its own for each neuron. */
const DEEP = 'v=1&n=1-2-1-1&x=1&t=0&w=0.5,-0.5,0.3,0.2,0.4&bias=neuron&b=-0.1,0.2,0.1,0.3'

async function openPage(page: Page, hash: string): Promise<App> {
  const app = new App(page)
  await app.open(hash)
  return app
}

const isSummary = (text = ''): boolean => /8 weights|8 个权重/.test(text)

test.describe('in the tree that screen readers get', () => {
  test('what an edit does to E can be heard while its field is open', async ({ page }) => {
    const app = await openPage(page, '#v=1&step=error')
    await app.stop('w5').click()
    await page.getByRole('spinbutton', { name: 'weight w5' }).fill('.1')
    const said = async (): Promise<string> =>
      withRole(await readersTree(page), 'status')
        .map((line) => textIn(line))
        .join(' ')
    // Worked out apart from this program: o1 answers 0.7167 instead of 0.7514, which takes 0.0251 off E.
    await expect.poll(said).toMatch(/Total error E is 0\.27324\d+, down by 0\.02513\d+/)
  })

  for (const { lang, tag } of LANGUAGES) {
    test(`the network is one toolbar behind its summary, and the only stop in it is the current one, ${lang}`, async ({
      page,
    }) => {
      await openPage(page, `#v=1&lang=${lang}`)
      const tree = await readersTree(page)
      const [network, ...others] = withRole(tree, 'toolbar').filter(({ description }) => isSummary(description))
      expect(others).toEqual([])
      expect(network!.isFocusable).toBe(false)
      expect(network!.name).not.toBe('')
      expect(network!.inside.map(({ role }) => role)).toEqual(Array<string>(20).fill('button'))
      expect(network!.inside.every(({ name }) => name !== '')).toBe(true)
      await expect(page.locator('svg.network [tabindex="0"]')).toHaveCount(1)
      const read = placesIn(tree)
      const summary = read.findIndex(({ role, name }) => role === 'StaticText' && isSummary(name))
      expect(summary).toBeGreaterThan(0)
      expect(summary).toBeLessThan(read.indexOf(network!))
      expect(network!.description).toBe(read[summary]!.name)
      await expect(page.locator('html')).toHaveAttribute('lang', tag)
    })

    test(`whatever takes the focus has a name, in each panel, ${lang}`, async ({ page }) => {
      const app = await openPage(page, `#v=1&k=3&step=grad.w5&lang=${lang}`)
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        await expect(tab).toHaveAttribute('aria-selected', 'true')
        await expect(page.getByRole('tabpanel')).not.toBeEmpty()
        const nameless = placesIn(await readersTree(page)).filter(
          ({ role, isFocusable, name }) => isFocusable && role !== 'RootWebArea' && role !== 'tabpanel' && name === '',
        )
        expect(nameless).toEqual([])
      }
      await app.button(lang === 'en' ? 'Settings' : '设置').click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(placesIn(await readersTree(page)).filter((one) => one.isFocusable && one.name === '')).toEqual([])
    })

    test(`no name, value or text holds signs that are not read, in any panel or step, ${lang}`, async ({ page }) => {
      test.slow()
      await openPage(page, `#${DEEP}&lang=${lang}`)
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        await expect(page.getByRole('tabpanel')).not.toBeEmpty()
        await page.locator('.tabPanel button[aria-expanded="false"]').evaluateAll((folds) => {
          for (const fold of folds) (fold as HTMLButtonElement).click()
        })
        expect(everythingSaid(await readersTree(page)).filter((text) => /[_∂□∇]/.test(text))).toEqual([])
      }
      await page.getByRole('tab').first().click()
      const slider = page.getByRole('slider', { name: /Steps of this iteration|本次迭代/ })
      const total = Number(await slider.getAttribute('aria-valuemax'))
      await slider.focus()
      for (let step = 0; step < total; step++) {
        await page.keyboard.press('ArrowRight')
        expect(everythingSaid(await readersTree(page)).filter((text) => /[_∂□∇]/.test(text))).toEqual([])
      }
    })
  }

  test('a symbol in a sentence or a table is one name', async ({ page }) => {
    await openPage(page, '#v=1&k=3&step=grad.w5')
    const app = new App(page)
    await app.tab('Training')
    await page.getByRole('button', { name: 'Error in numbers' }).click()
    const tree = await readersTree(page)
    const texts = withRole(tree, 'StaticText').map(({ name }) => name)
    expect(texts).toContain('net o1')
    expect(texts.filter((text) => /^(net|out|target|w|5)$/.test(text))).toEqual([])
    expect(withRole(tree, 'columnheader').map(({ name }) => name)).toContain('error of o1')
  })

  test('a number in the table of samples is read under the heading of its own column', async ({ page }) => {
    const app = await openPage(page, '#v=1&scenario=xor-plateau')
    await app.tab('Samples')
    await expect(page.getByRole('tabpanel').getByRole('table')).toBeVisible()
    const [table] = withRole(await readersTree(page), 'table')
    // Readers count: the fifth number of a row is that of the fifth heading.
    const [heads, ...rows] = withRole(table!, 'row').map(({ inside }) => inside)
    const answer = heads!.findIndex((head) => textIn(head) === 'answer')
    for (const row of rows.slice(0, 4)) {
      expect(row).toHaveLength(heads!.length)
      expect(textIn(row[answer]!)).toMatch(/^0\.\d{4}$/)
      expect(textIn(heads![answer + 1]!)).toBe('E')
    }
  })

  test('a formula is read by the page, in words, once', async ({ page }) => {
    const numbers = [nine('bwd.o1.dE_dout'), nine('bwd.o1.dout_dnet'), nine('fwd.out_h1'), nine('bwd.w5')] as const
    const panel = async (name: string) =>
      placesIn(await readersTree(page)).find((place) => place.role === 'region' && place.name === name)!
    // Its words are fetched once the page is idle.
    const heard = async (name: string): Promise<string> => textIn(await panel(name))
    await openPage(page, '#v=1&step=grad.w5')
    await expect
      .poll(() => heard('Formula'))
      .toContain(
        'The derivative of E with respect to w5 equals the derivative of E with respect to out o1 ' +
          'times the derivative of out o1 with respect to net o1 times the derivative of net o1 with respect to w5. ' +
          `In numbers: ${numbers[0]} times ${numbers[1]} times ${numbers[2]}. ` +
          `In short: δ o1 times out h1. Result: ${numbers[3]}.`,
      )
    expect(placesIn(await panel('Formula')).filter(({ role }) => role.startsWith('Math'))).toEqual([])
    await openPage(page, '#v=1&step=grad.w5&lang=zh')
    await expect
      .poll(() => heard('公式'))
      .toContain(
        'E 对 w5 的偏导数 等于 E 对 out o1 的偏导数 乘以 out o1 对 net o1 的偏导数 乘以 net o1 对 w5 的偏导数。' +
          `代入数值：${numbers[0]} 乘以 ${numbers[1]} 乘以 ${numbers[2]}。简写：δ o1 乘以 out h1。结果：${numbers[3]}。`,
      )
  })

  test('E stands there with its name and says nothing by itself', async ({ page }) => {
    await openPage(page, '#v=1')
    expect(textIn(withRole(await readersTree(page), 'contentinfo')[0]!)).toContain('Total error E not yet computed')
    await page.keyboard.press('Shift+ArrowRight')
    await expect(page.getByTestId('error')).toHaveText(nine('err.total'))
    expect(textIn(withRole(await readersTree(page), 'contentinfo')[0]!)).toContain(`Total error E ${nine('err.total')}`)
    await expect(page.locator('output')).toHaveCount(0)
  })
})
