import { chromium, type Browser } from 'playwright'
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
  const found = findBrowser()
  if (!found) throw new Error(howToInstall)
  const server = await preview({ preview: { port: 0 } })
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: chromiumArgs,
    env: { ...(process.env as Record<string, string>), ...fontEnv() },
  })
  return {
    address: server.resolvedUrls!.local[0]!,
    browser,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
