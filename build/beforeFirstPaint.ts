import { minifySync } from 'vite'
import { LANGUAGES, LANGUAGE_TABLE, type Language } from '../src/content/languages.ts'
import { DEFAULT_PREFERENCES, KEPT } from '../src/content/preferences.ts'
import { OLDEST_BROWSERS } from './oldestBrowsers.ts'
import { WRITTEN } from './writtenPages.ts'

const CODES = LANGUAGES.join('|')
const USUAL_DIGITS = JSON.stringify(DEFAULT_PREFERENCES.decimals)

/** What the page in another language needs at once: addresses of the page itself and of its words. */
export interface Early {
  readonly page: string
  readonly scripts: readonly string[]
}

/** What the first script would ask for only when it has come itself. */
export interface AskedEarly {
  readonly languages: ReadonlyMap<Language, Early>
  /** The reader of links, where there is one to read. */
  readonly reader: readonly string[]
  /** The upright layout, where the network may stand so (isNarrow in src/browser/surroundings.ts). */
  readonly upright: readonly string[]
}

/**
 * What has to be known before the first paint, as a script in the page: theme and language, and whether what was written
 * is what will be seen. What is not, stays unseen until the first script has made it true (ui/first/placeholder.css), and the
 * whole page where presenter mode will take its place (ui/app/untilPresented.ts): in its light, with the page's name.
 * Until all is loaded it listens for a script that did not come or can't be read, and lets the page say so.
 */
export function beforeFirstPaint({ languages, reader, upright }: AskedEarly): string {
  // The languages that the page is not written in, as literals of the script: code, tag, which browsers get it unasked.
  const others = LANGUAGES.filter((language) => language !== WRITTEN).map((language) => {
    const { tag, unasked } = LANGUAGE_TABLE[language]
    const { page = '', scripts = [] } = languages.get(language) ?? {}
    return `['${language}', '${tag}', ${unasked}, '${page}', ${JSON.stringify(scripts)}]`
  })
  const script = `(() => {
  const page = document.documentElement, hash = location.hash
  const kept = (name) => { try { return JSON.parse(localStorage.getItem('${KEPT}' + name)) } catch {} }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const isPresented = /present=[^0]/.test(hash)
  const theme = /&theme=(\\w+)/.exec(hash)?.[1] || kept('theme')
  page.dataset.theme = theme === 'dark' || dark && !isPresented && !/light|projector/.test(theme) ? 'dark' : 'light'
  const asked = /[#&]lang=(${CODES})\\b/.exec(hash)?.[1] || kept('language')
  const other = [${others.join()}].find(([code, , unasked]) => asked ? code === asked : unasked.test(navigator.language))
  const elsewhere = hash.replace(/^#?v=1|&?lang=(${CODES})/g, '')
  if (isPresented) page.dataset.presented = ''
  const digits = kept('decimals') || ${USUAL_DIGITS}
  const fetchEarly = (href, how) => document.head.append(Object.assign(document.createElement('link'), { href, crossOrigin: 'anonymous', ...how }))
  addEventListener('error', ({ target }) => {
    if (document.readyState !== 'complete' && (target === self || target.src)) page.dataset.trouble = ''
  }, true)
  addEventListener('click', ({ target }) => target.matches('#trouble button') && location.reload())
  const narrow = innerWidth < 900 || innerWidth < innerHeight
  const scripts = [...(hash ? ${JSON.stringify(reader)} : []), ...(narrow ? ${JSON.stringify(upright)} : []), ...(other ? other[4] : [])]
  for (const script of scripts) fetchEarly(script, { rel: 'modulepreload' })
  if (other) {
    page.lang = other[1]; page.dataset.waiting = 'page'
    fetchEarly(other[3], { rel: 'preload', as: 'fetch' })
  }
  else if (elsewhere || digits !== ${USUAL_DIGITS}) page.dataset.waiting = 'numbers'
  else if (narrow) page.dataset.waiting = 'drawing'
})()`
  return minifySync('beforeFirstPaint.js', script, { compress: { target: OLDEST_BROWSERS } }).code
}
