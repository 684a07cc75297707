import { createHash } from 'node:crypto'
import { JSDOM } from 'jsdom'
import { createServer } from 'vite'
import { LANGUAGES, type Language } from '../src/content/languages.ts'

/** The language that stands in index.html itself. */
export const WRITTEN: Language = 'en'

/** What the drawing code needs of a browser. */
const GLOBALS = ['AbortController', 'AbortSignal', 'document', 'Element', 'HTMLElement', 'SVGElement', 'Text'] as const

/** The first view of the page in each language, written by the page's own code. */
export async function writePages(): Promise<ReadonlyMap<Language, string>> {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>')
  const before = GLOBALS.map((name) => [name, Reflect.get(globalThis, name) as unknown] as const)
  for (const name of GLOBALS) Reflect.set(globalThis, name, window[name])
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
    mode: 'production',
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    const { writtenPage } = (await server.ssrLoadModule('/src/ui/app/writtenPage.tsx')) as {
      writtenPage(language: Language): Promise<string>
    }
    const pages = new Map<Language, string>()
    // One after the other: the words of a page are those that were asked for last.
    for (const language of LANGUAGES) pages.set(language, await writtenPage(language))
    return pages
  } finally {
    await server.close()
    for (const [name, value] of before) Reflect.set(globalThis, name, value)
  }
}

/**
 * Markup without style attributes, which the policy forbids, and the rules that say the same.
 *
 * Attributes of the page's own, so that React, which looks at neither, can go on with the elements.
 */
export function withoutStyles(markup: string): { readonly markup: string; readonly rules: readonly string[] } {
  const rules = new Map<string, string>()
  const plain = markup.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const name = rules.get(style) ?? createHash('sha256').update(style).digest('hex').slice(0, 3)
    rules.set(style, name)
    return ` data-s="${name}"`
  })
  const asRules = [...rules].map(([style, name]) => `[data-s="${name}"]{${style.replaceAll('&quot;', '"')}}`)
  return { markup: plain, rules: asRules }
}

/**
 * Markup whose controls start as they are written.
 *
 * After a reload Firefox chooses again in a list what was chosen before, and lets a button rest or be pressed as it did, while React,
 * which only compares with what it has written itself, leaves it so: Undo could be pressed with nothing to undo.
 */
export function unremembered(markup: string): string {
  return markup.replace(/<(?:button|select)\b/g, '$& autocomplete="off"')
}
