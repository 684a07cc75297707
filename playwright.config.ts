import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { chromiumArgs, findBrowser, fontEnv, howToInstall } from './test/browser/support/browser'

const found = findBrowser()
if (!found) throw new Error(howToInstall)

// Each worker reads this file again: the port goes to them through the environment.
const port = Number((process.env['E2E_PORT'] ??= String(await freePort())))
const address = `http://127.0.0.1:${port}/`
const environment = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
)

export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  // A slow machine under load is no reason to fail.
  timeout: 90_000,
  workers: 2,
  reporter: [['list'], ['./test/browser/support/closingLine.ts']],
  metadata: { browser: found.executablePath, from: found.from },
  use: {
    baseURL: address,
    locale: 'en-US',
    timezoneId: 'UTC',
    // Without pictures: taking them slows every action of a moving page by half a second.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: found.executablePath,
      args: chromiumArgs,
      env: { ...environment, ...fontEnv() },
    },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1366, height: 768 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: { command: `npx vite preview --port ${port} --strictPort`, url: address, reuseExistingServer: false },
})

/** A port of its own, so that the tests run beside `npm start` and beside each other. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo
      server.close(() => resolve(free))
    })
  })
}
