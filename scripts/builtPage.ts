import { chromium, type Browser, type Page } from 'playwright'
import { preview } from 'vite'
import { chromiumArgs, findBrowser, fontEnv, howToInstall } from '../test/browser/support/browser'

/** The page as it was built last, served, and a browser to open it with. */
export interface BuiltPage {
  readonly address: string
  readonly browser: Browser
  close(): Promise<void>
}

/** Serves what stands in dist on a free port and starts a browser. */
export async function openBuiltPage(): Promise<BuiltPage> {
  const browser = await startBrowser()
  const server = await preview({ preview: { port: 0 } })
  return {
    address: server.resolvedUrls!.local[0]!,
    browser,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** A Chromium with the fonts of the browser tests; `args` come on top of theirs. */
export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  const found = findBrowser()
  if (!found) throw new Error(howToInstall)
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...chromiumArgs, ...args],
    env: { ...(process.env as Record<string, string>), ...fontEnv() },
  })
}

/** Makes the processor of a page so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate })
}
