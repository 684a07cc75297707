import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { chromiumArgs, findBrowser, fontEnv, howToInstall } from './test/browser/support/browser'
import { howToGetMore, installedEngines, type Engine } from './test/browser/support/engines'
import { freePort } from './test/browser/support/freePort'

const found = findBrowser()
if (!found) throw new Error(howToInstall)
const engines = installedEngines()
const missing = howToGetMore(engines)
if (missing !== null && process.env['E2E_ENGINES'] === 'all') throw new Error(missing)

// Each worker reads this file again: the port goes to them through the environment. It is a port of its own, so that the tests
// run beside `npm start` and beside each other.
const port = Number((process.env['E2E_PORT'] ??= String(await freePort())))
const address = `http://127.0.0.1:${port}/`
const environment = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
)

/** The tests that run in each engine that is installed. */
const ENGINES = /engines\.test/

export default defineConfig<object, { readonly engine: Engine }>({
  testDir: 'test/browser',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  // A slow machine under load is no reason to fail.
  timeout: 90_000,
  // Each has a browser of its own, which works on more than one processor.
  workers: Math.max(2, Math.min(6, availableParallelism() - 1)),
  reporter: [['list'], ['./test/browser/support/closingLine.ts']],
  metadata: { browser: found.executablePath, from: found.from, missing },
  use: {
    baseURL: address,
    locale: 'en-US',
    timezoneId: 'UTC',
    // Numbers are there at once, but in the tests that look at them on their way.
    contextOptions: { reducedMotion: 'reduce' },
    // Only where one is wanted (`--trace retain-on-failure`): a trace copies the drawing at every action, a fifth of the work.
    trace: 'off',
    launchOptions: {
      executablePath: found.executablePath,
      args: chromiumArgs,
      env: { ...environment, ...fontEnv() },
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ENGINES,
      grepInvert: /@phone-only/,
      use: { viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'phone',
      testIgnore: ENGINES,
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    ...engines.map((engine) => ({ name: engine, testMatch: ENGINES, use: { engine } })),
  ],
  webServer: { command: `npx vite preview --port ${port} --strictPort`, url: address, reuseExistingServer: false },
})
