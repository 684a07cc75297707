import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** What may come at the first visit, packed, in bytes of HTML, CSS and JS; fonts apart. */
const UNTIL_NEXT_WORKS = 60_000
const FIRST_LOAD = 150_000
/** How many files a visit may ask for until all is there that may be wanted. */
const FILES = 44

/** The bytes of these files as they travel, packed as servers do it where nobody says how well. */
function weigh(names: readonly string[]): number {
  return [...new Set(names)]
    .filter((name) => /\.(html|css|js)$/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${name}`)).length, 0)
}

test('the first visit is light', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1) || 'index.html'))
  // What is fetched for later, when the page is idle, is no part of the visit.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await new App(page).open('', 'taken')
  // Next works once the first script has run, which asks for React's.
  const react = asked.findIndex((name) => /assets\/app-[^/]+\.js$/.test(name))
  expect(react).toBeGreaterThan(0)
  const untilNextWorks = weigh(asked.slice(0, react))
  const firstLoad = weigh(asked)
  console.log(`      ${untilNextWorks} bytes until Next works, ${firstLoad} in all`)
  expect(untilNextWorks).toBeLessThanOrEqual(UNTIL_NEXT_WORKS)
  expect(firstLoad).toBeLessThanOrEqual(FIRST_LOAD)
})

test('a visit asks for few files', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await new App(page).open()
  expect(asked.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(5)
  expect(asked.length).toBeLessThanOrEqual(FILES)
})

/** What is waited for until it is opened by hand. */
function closedGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open!: () => void
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

test('a page of which a part has come is not seen before it is whole', async ({ page }) => {
  const gate = closedGate()
  // The page comes in two parts, the second only once it is let go; all that it asks for comes as ever.
  const server = createServer(({ url = '' }, response) => {
    const path = url === '/' ? '/index.html' : url
    const file = readFileSync(`dist${path}`)
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
    if (url !== '/') return void response.end(file)
    const half = file.lastIndexOf('class=playerButtons')
    response.write(file.subarray(0, half))
    void gate.opened.then(() => response.end(file.subarray(half)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' })
  const drawing = page.locator('svg.network')
  await drawing.waitFor({ state: 'attached' })
  await expect(page.locator('.tagline')).toBeHidden()
  await expect(drawing).toBeHidden()
  gate.open()
  await expect(drawing).toBeVisible()
  await expect(page.locator('.playerButtons')).toBeVisible()
  await page.waitForLoadState('networkidle')
  server.close()
})

test('the sheet of small windows comes before the first script in one, and where there is time elsewhere', async ({
  page,
}) => {
  const sheet = /assets\/someWindows-[^/]+\.css$/
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  // The first script comes only once it is let go.
  let gate = closedGate()
  await page.route(/assets\/index-[^/]+\.js$/, async (route) => {
    await gate.opened
    await route.continue()
  })
  await page.setViewportSize({ width: 390, height: 844 })
  const early = page.waitForRequest(sheet)
  await page.goto('./', { waitUntil: 'commit' })
  await early
  gate.open()

  gate = closedGate()
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('about:blank')
  asked.length = 0
  await page.goto('./', { waitUntil: 'commit' })
  // All that the page names has been asked for where its last element stands.
  await page.locator('#status').waitFor({ state: 'attached' })
  expect(asked.filter((url) => sheet.test(url))).toEqual([])
  const late = page.waitForRequest(sheet)
  gate.open()
  await late
})
