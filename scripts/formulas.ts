import { existsSync, mkdirSync } from 'node:fs'
import { firefox, type Browser, type Page } from 'playwright'
import { articleExample, type Problem, type QuantityId } from '../src/engine'
import { encodeLink } from '../src/formats/encodeLink'
import { openBuiltPage } from './builtPage'

/** With a bias of its own for each neuron, signs of both kinds and a power of ten. */
const DEEP: Problem = {
  ...articleExample,
  shape: [2, 2, 2, 1],
  targets: [0.5],
  inputs: [0.05, -0.1],
  weights: [0.15, -0.2, 0.25, 0.3, 0.4, 0.45, -0.91, 0.55, 0.61, -0.72],
  biases: [1e-9, -0.35, 0.6, 0.1, -0.25],
  biasRule: 'neuron',
}
const NEGATIVE: Problem = { ...articleExample, inputs: [0.05, -0.1], targets: [0.01, 0.99] }

/** Every kind of formula once. */
const KINDS: readonly (readonly [Problem, QuantityId])[] = [
  ...(
    [
      'net.h1',
      'out.h1',
      'error.o1',
      'error',
      'dE_dout.o1',
      'slope.o1',
      'delta.o1',
      'grad.w5',
      'via.o1.h1',
      'dE_dout.h1',
      'grad.w1',
      'next.w7',
      'next.net.h1',
    ] as const
  ).map((id) => [articleExample, id] as const),
  [NEGATIVE, 'grad.w4'],
  [DEEP, 'via.h2_1.h1_1'],
  [DEEP, 'dE_dout.h1_1'],
  [DEEP, 'next.b_h1_1'],
]

const SHEETS = [
  { colorScheme: 'light', language: 'en', deviceScaleFactor: 1, width: 1280 },
  { colorScheme: 'light', language: 'zh', deviceScaleFactor: 2, width: 1280 },
  { colorScheme: 'dark', language: 'en', deviceScaleFactor: 2, width: 1280 },
  { colorScheme: 'light', language: 'en', deviceScaleFactor: 2, width: 360 },
] as const

const { address, browser, close } = await openBuiltPage()
mkdirSync('screenshots', { recursive: true })
await makeSheets('chromium', browser)
const other = await openFirefox()
if (other) {
  await makeSheets('firefox', other)
  await other.close()
} else console.log('No Firefox that can be driven (Debian: apt-get install firefox-esr): its sheets are left out.')
await close()

/** Debian's Firefox, or the one that FIREFOX_PATH leads to; null where there is none that Playwright can drive. */
async function openFirefox(): Promise<Browser | null> {
  const executablePath = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr'
  if (!existsSync(executablePath)) return null
  try {
    return await firefox.launch({ channel: 'moz-firefox', executablePath })
  } catch (error) {
    console.log(String(error).split('\n')[0])
    return null
  }
}

async function makeSheets(engine: string, maker: Browser): Promise<void> {
  for (const { colorScheme, language, deviceScaleFactor, width } of SHEETS) {
    const page = await maker.newPage({ viewport: { width, height: 900 }, colorScheme, deviceScaleFactor })
    const pictures: string[] = []
    for (const [problem, written] of KINDS) pictures.push(await picture(page, problem, written, language))
    await page.close()
    const name = `screenshots/formulas-${engine}-${width}-${colorScheme}-${language}-${deviceScaleFactor}x.png`
    await makeSheet(name, pictures, deviceScaleFactor)
    console.log(name)
  }
}

/** The formula of one step, as a picture in base 64. */
async function picture(page: Page, problem: Problem, written: QuantityId, language: 'en' | 'zh'): Promise<string> {
  await page.goto(`${address}#${encodeLink({ problem, scenario: null, iteration: 0, written, language })}`)
  await page.locator(`.formula .result [data-quantity="${written}"]`).first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return (await page.getByTestId('formula').screenshot({ animations: 'disabled' })).toString('base64')
}

/** All pictures on one sheet, in two columns. */
async function makeSheet(path: string, pictures: readonly string[], deviceScaleFactor: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1060, height: 800 }, deviceScaleFactor })
  await page.setContent(
    `<style>body { columns: 2; margin: 8px } figure { margin: 0 0 8px; break-inside: avoid; font: 12px monospace }
     img { display: block; zoom: ${1 / deviceScaleFactor}; max-width: ${510 * deviceScaleFactor}px }</style>` +
      pictures.map((data, i) => `<figure>${KINDS[i]![1]}<img src="data:image/png;base64,${data}"></figure>`).join(''),
  )
  await page.screenshot({ path, fullPage: true })
  await page.close()
}
