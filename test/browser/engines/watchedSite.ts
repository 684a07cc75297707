import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'

/** The built page on a port of this machine. */
export interface WatchedSite {
  readonly address: string
  close(): void
}

/** What the page noted about itself; it stands in `window.noted`. */
export interface Noted {
  /** Errors, reports of the policy, and whatever was written to the console as one. */
  readonly complaints: string[]
  /** How many threads were opened. */
  threads: number
}

declare global {
  interface Window {
    noted: Noted
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const WATCH = 'watch.js'

/**
 * Serves what stands in dist, with one script before all others that notes what goes wrong.
 *
 * Plain WebDriver hears nothing of a console and runs nothing before the page does. The script comes from the page's own host,
 * so the policy stays as it is.
 */
export async function serveWatched(): Promise<WatchedSite> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname)
    const file = path.endsWith('/') ? `${path}index.html` : path
    try {
      const body = path === `/${WATCH}` ? `(${String(watch)})()` : readFileSync(join(resolve('dist'), file))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      response.end(file.endsWith('.html') ? watched(String(body)) : body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  }
}

function watched(html: string): string {
  const at = html.indexOf('<script')
  return `${html.slice(0, at)}<script src="./${WATCH}"></script>${html.slice(at)}`
}

/** Runs in the page, before anything of its own. Each visit begins without what an earlier one has kept. */
function watch(): void {
  localStorage.clear()
  const noted: Noted = { complaints: [], threads: 0 }
  window.noted = noted
  addEventListener('error', ({ message }) => noted.complaints.push(`error: ${message}`))
  addEventListener('unhandledrejection', ({ reason }) => noted.complaints.push(`rejection: ${String(reason)}`))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    noted.complaints.push(`policy: ${violatedDirective} ${blockedURI}`),
  )
  const { error } = console
  console.error = (...words: unknown[]) => {
    noted.complaints.push(`console: ${words.map(String).join(' ')}`)
    error(...words)
  }
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given)
      noted.threads++
    }
  }
}
