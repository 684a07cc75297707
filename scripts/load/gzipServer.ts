import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A folder on a port of this machine. */
export interface Served {
  readonly address: string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** What is packed already only grows. */
const PACKED = ['.png', '.woff2']

/** Serves a folder as a plain static host does: packed with gzip. Nothing may be cached, so each visit is the first. */
export async function serveWithGzip(folder: string): Promise<Served> {
  const bodies = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = join(resolve(folder), path.endsWith('/') ? `${path}index.html` : path)
    const ending = extname(file)
    const isPacked = PACKED.includes(ending)
    try {
      const body = bodies.get(file) ?? (isPacked ? readFileSync(file) : gzipSync(readFileSync(file)))
      bodies.set(file, body)
      response.writeHead(200, {
        'content-type': TYPES[ending] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'no-store',
        ...(isPacked ? {} : { 'content-encoding': 'gzip' }),
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
