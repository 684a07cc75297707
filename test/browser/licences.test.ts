import { readdirSync, readFileSync } from 'node:fs'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
const text = readFileSync('dist/licences.txt', 'utf8')
/** What each heading says, and the text below it. */
const notices = new Map(
  [...text.matchAll(/^(.+)\n=+\n\n([^]*?)(?=\n.+\n=+\n\n|$(?![^]))/gm)].map(([, title, body]) => [title!, body!]),
)

function said(name: string): string {
  return [...notices].find(([title]) => title.startsWith(`${name} `))?.[1] ?? `nothing of ${name}`
}

test('every package whose code is in the built page is there with its licence in full', () => {
  // The maps beside the scripts name each file that a script is made from.
  const sources = readdirSync('dist/assets')
    .filter((name) => name.endsWith('.js.map'))
    .flatMap((name) => (JSON.parse(readFileSync(`dist/assets/${name}`, 'utf8')) as { sources: string[] }).sources)
  const shipped = new Set(
    sources.flatMap((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
  )
  expect([...shipped]).toEqual(expect.arrayContaining(Object.keys(dependencies).filter((name) => name !== 'd3')))
  for (const name of shipped) expect(said(name)).toMatch(/copyright|Apache License\s+Version 2\.0/i)
  expect(said('react')).toContain('MIT License')
  expect(said('d3-scale')).toContain('Permission to use, copy, modify, and/or distribute')
  expect(said('react-aria-components')).toContain('END OF TERMS AND CONDITIONS')
})

test('fonts and methods that come from no package are there as well', () => {
  const fonts = readdirSync('dist/assets').flatMap((name) => /^(.*)-[^-]*\.woff2$/.exec(name)?.[1] ?? [])
  expect(fonts.toSorted()).toEqual(['math-bold', 'math-more', 'math-raised', 'math-regular'])
  expect(notices.get('The fonts of the formulas (math-regular, math-bold, math-more, math-raised)')).toContain(
    'SIL OPEN FONT LICENSE',
  )
  expect(notices.get('fdlibm')).toContain('Sun Microsystems')
})

test.describe('from the help', () => {
  // A browser looks for an icon beside a text.
  test.use({ mayLog: /Failed to load resource/ })

  test('a link leads to them, and the way back to the page', async ({ page }) => {
    const app = new App(page)
    await app.open()
    await app.button('Help').click()
    await page.getByRole('link', { name: /^Licences/ }).click()
    await expect(page.locator('body')).toContainText('react-dom')
    await page.goBack()
    await app.marked('taken')
  })
})
