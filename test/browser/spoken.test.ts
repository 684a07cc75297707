import type { Page } from '@playwright/test'
import { articleExample, train } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { GOLDEN, golden, nine, written } from './support/golden'
import { listen, placesIn, readersTree, said, textIn, withRole } from './support/reader'

/** What speaks by itself, and how often. */
const LANGUAGES = ['en', 'zh'] as const

/** E of the article's network with another w5: of all that leads to E it changes net o1 alone. */
function errorWith(w5: number): number {
  const net = w5 * golden('fwd.out_h1') + 0.45 * golden('fwd.out_h2') + 0.6
  return (0.01 - 1 / (1 + Math.exp(-net))) ** 2 / 2 + golden('err.o2')
}

async function openPage(page: Page, hash: string): Promise<App> {
  const app = new App(page)
  await app.open(hash)
  return app
}

for (const lang of LANGUAGES) {
  test(`says each step of an iteration once, with its number, and nothing else, ${lang}`, async ({ page }) => {
    const app = await openPage(page, `#v=1&lang=${lang}`)
    // The pause before each sentence passes at once.
    await page.clock.install()
    await listen(page)
    const heard: string[] = []
    for (const step of GOLDEN) {
      await page.keyboard.press('ArrowRight')
      const result = (await app.formula.locator('.result [data-value]').textContent())!
      await page.clock.runFor(1000)
      await expect(page.getByTestId('status')).toContainText(result)
      const now = await said(page)
      expect(now, step.id).toHaveLength(1)
      expect(now[0]).toContain(result)
      heard.push(...now)
    }
    expect(new Set(heard).size).toBe(GOLDEN.length)
  })
}

test('says E by its name where a number is typed, once', async ({ page }) => {
  const app = await openPage(page, '#v=1&step=error')
  await app.tab('Values')
  // Where the link leads is said after a pause of its own.
  await expect(page.getByTestId('status')).toContainText(nine('err.total'))
  await listen(page)
  await page.getByRole('spinbutton', { name: 'weight w5' }).fill('.1')
  await expect(page.getByTestId('status')).toContainText('down by')
  const error = await app.error.textContent()
  expect(await said(page)).toEqual([
    expect.stringMatching(new RegExp(`^Total error E is ${error}, down by 0\\.\\d+\\.$`)),
  ])
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('status')).toHaveText(`Total error E is ${nine('err.total')}.`)
  expect(await said(page)).toHaveLength(1)
})

const CONTRIBUTIONS = {
  en: [
    ['Contribution from o1 to h1', 'bwd.h1.from_o1', `Error term of o1, ${nine('bwd.o1.delta')}, times w5, 0.40.`],
    ['Contribution from o2 to h1', 'bwd.h1.from_o2', `Error term of o2, ${nine('bwd.o2.delta')}, times w7, 0.50.`],
    ['Gradient of the output of h1', 'bwd.h1.sum', `Sum of ${nine('bwd.h1.from_o1')} and ${nine('bwd.h1.from_o2')}.`],
    ['Sigmoid slope at h1', 'bwd.h1.dout_dnet', `Output ${nine('fwd.out_h1')} times 1 minus output.`],
    [
      'Error term of h1',
      'bwd.h1.delta',
      `Gradient of the output, ${nine('bwd.h1.sum')}, times slope ${nine('bwd.h1.dout_dnet')}.`,
    ],
    ['Gradient of w1', 'bwd.w1', `Error term of h1, ${nine('bwd.h1.delta')}, times input i1, 0.05.`],
  ].map(([name, id, from]) => `${name} is ${nine(id!)}. ${from}`),
  zh: [
    ['o1 传给 h1 的贡献', 'bwd.h1.from_o1', `o1 的误差项 ${nine('bwd.o1.delta')} 乘以 w5，即 0.40。`],
    ['o2 传给 h1 的贡献', 'bwd.h1.from_o2', `o2 的误差项 ${nine('bwd.o2.delta')} 乘以 w7，即 0.50。`],
    ['E 对 h1 输出的梯度', 'bwd.h1.sum', `${nine('bwd.h1.from_o1')} 和 ${nine('bwd.h1.from_o2')} 之和。`],
    ['h1 处的 Sigmoid 斜率', 'bwd.h1.dout_dnet', `输出 ${nine('fwd.out_h1')} 乘以 1 减输出。`],
    ['h1 的误差项', 'bwd.h1.delta', `输出的梯度 ${nine('bwd.h1.sum')} 乘以斜率 ${nine('bwd.h1.dout_dnet')}。`],
    ['w1 的梯度', 'bwd.w1', `h1 的误差项 ${nine('bwd.h1.delta')} 乘以输入 i1，即 0.05。`],
  ].map(([name, id, from]) => `${name}：${nine(id!)}。${from}`),
}
/** The two contributions where they are added, as the formula is read. */
const ADDED = {
  en: `${nine('bwd.h1.from_o1')}, plus negative ${written(-golden('bwd.h1.from_o2'))}`,
  zh: `${nine('bwd.h1.from_o1')}，加 负 ${written(-golden('bwd.h1.from_o2'))}`,
}
for (const lang of LANGUAGES)
  test(`says on the way to the gradient of w1 both contributions and their sum, each once, ${lang}`, async ({
    page,
  }) => {
    await openPage(page, `#v=1&step=grad.w8&lang=${lang}`)
    await expect(page.getByTestId('status')).not.toBeEmpty()
    await listen(page)
    for (const sentence of CONTRIBUTIONS[lang]) {
      await page.keyboard.press('ArrowRight')
      await expect(page.getByTestId('status')).toHaveText(sentence)
      expect(await said(page)).toEqual([sentence])
    }
    const [panel] = placesIn(await readersTree(page)).filter(({ role, name }) => {
      return role === 'region' && name === (lang === 'en' ? 'Formula' : '公式')
    })
    expect(textIn(panel!)).toContain(ADDED[lang])
    expect(textIn(panel!)).toContain(nine('bwd.w1'))
  })

const STOPPED = {
  en: (at: number) => `Stopped at iteration ${at}: E is at most 0.01.`,
  zh: (at: number) => `在第 ${at} 次迭代停止：E 不大于 0.01。`,
}
for (const lang of LANGUAGES)
  test(`says once where a run until E < .01 has stopped, and nothing while that is typed, ${lang}`, async ({
    page,
  }) => {
    const app = await openPage(page, `#v=1&lang=${lang}`)
    await app.tab(lang === 'en' ? 'Training' : '训练')
    const field = page.getByRole('textbox', { name: lang === 'en' ? 'Until E ≤' : /E ≤/ })
    await expect(field).toHaveAccessibleDescription(
      lang === 'en' ? 'At most 100,000 iterations.' : '最多 100,000 次迭代。',
    )
    await listen(page)
    await field.press('Control+A')
    await field.pressSequentially('.01')
    await field.press('Enter')
    // E is 0.0200 after 100 updates and 0.0083 after 200 (test/golden/golden_runs.json).
    let at = 100
    while (train(articleExample, { iterations: at }).error > 0.01) at++
    expect(at).toBeLessThan(200)
    await expect(page.getByText(STOPPED[lang](at))).toBeVisible()
    expect(await said(page)).toEqual([STOPPED[lang](at)])
  })

test('leaves E to the point of the slope while keys move it, and says it once when it was dragged', async ({
  page,
}) => {
  const app = await openPage(page, '#v=1&step=error')
  await app.tab('Slope')
  await expect(page.getByTestId('status')).not.toBeEmpty()
  await listen(page)
  const point = page.getByRole('slider', { name: 'Move weight w5' })
  await point.focus()
  for (const [key, w5, read] of [
    ['ArrowLeft', 0.39, '0.39'],
    ['ArrowLeft', 0.38, '0.38'],
    ['Shift+ArrowRight', 0.48, '0.48'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(point).toHaveAttribute('aria-valuetext', `${read}: E ${errorWith(w5).toFixed(6)}`)
    const [heard] = withRole(await readersTree(page), 'slider').filter(({ name }) => name === 'Move weight w5')
    expect(heard!.value).toBe(`${read}: E ${errorWith(w5).toFixed(6)}`)
  }
  await page.keyboard.press('Control+z')
  const usual = `Total error E is ${nine('err.total')}.`
  await expect(page.getByTestId('status')).toHaveText(usual)
  expect(await said(page)).toEqual([usual])
  const box = (await point.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x - 10, box.y)
  await page.mouse.move(box.x - 20, box.y)
  await page.mouse.up()
  const now = errorWith(Number(await point.getAttribute('aria-valuenow')))
  expect(now).toBeLessThan(golden('err.total'))
  const fell = `Total error E is ${written(now)}, down by ${written(golden('err.total') - now)}.`
  await expect(page.getByTestId('status')).toHaveText(fell)
  expect(await said(page)).toEqual([fell])
})

const EDITED = {
  en: {
    fell: (error: string, by: string) => `Total error E is ${error}, down by ${by}.`,
    is: (error: string) => `Total error E is ${error}.`,
  },
  zh: {
    fell: (error: string, by: string) => `总误差 E 为 ${error}，降低 ${by}。`,
    is: (error: string) => `总误差 E 为 ${error}。`,
  },
}
for (const lang of LANGUAGES)
  test(`says E once where a weight is edited on the drawing, and once more where that is undone, ${lang}`, async ({
    page,
  }) => {
    const app = await openPage(page, `#v=1&step=error&lang=${lang}`)
    const status = page.getByTestId('status')
    await expect(status).not.toBeEmpty()
    await listen(page)
    await app.stop('w5').press('Enter')
    const field = page.getByRole('dialog').getByRole('spinbutton')
    await expect(field).toBeFocused()
    await page.keyboard.type('.1')
    const fell = EDITED[lang].fell(written(errorWith(0.1)), written(golden('err.total') - errorWith(0.1)))
    await expect(status).toHaveText(fell)
    await page.keyboard.press('Enter')
    await expect(field).toHaveCount(0)
    await expect(app.stop('w5')).toBeFocused()
    expect(await said(page)).toEqual([fell])
    await page.keyboard.press('Control+z')
    await expect(status).toHaveText(EDITED[lang].is(nine('err.total')))
    expect(await said(page)).toEqual([EDITED[lang].is(nine('err.total'))])
  })

test('says of another sample which it is, and its number at this step, each once', async ({ page }) => {
  await openPage(page, '#v=1&scenario=xor-plateau&step=net.h1')
  const status = page.getByTestId('status')
  await expect(status).not.toBeEmpty()
  await listen(page)
  // The sums of w1 = 0.129952, w2 = −0.923123 and the bias 0.341232 at the inputs 0, 1 and 1, 0.
  for (const [sample, net] of [
    [2, '−0.581891000'],
    [3, '0.471184000'],
  ] as const) {
    await page.keyboard.press('n')
    const sentence = `Net input of h1 is ${net}. 2 weighted inputs plus bias b h1.`
    await expect(status).toHaveText(sentence)
    expect(await said(page)).toEqual([`sample ${sample} of 4`, sentence])
  }
})

test('says that the link was copied, once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const app = await openPage(page, '#v=1')
  await listen(page)
  await app.button('Copy link').click()
  await expect(page.getByText('Link copied').first()).toBeAttached()
  expect(await said(page)).toEqual(['Link copied'])
  await expect(app.button('Copy link')).toBeVisible()
})
