import { LANGUAGES, LANGUAGE_TABLE } from '../src/content/languages'
import { DEFAULT_PREFERENCES } from '../src/content/preferences'
import { PREFERENCES_KEY } from '../src/browser/storage'
import { WRITTEN } from './writtenPages'

const CODES = LANGUAGES.join('|')
/** The languages that the page is not written in, as literals of the script: code, tag, and which browsers get it unasked. */
const OTHERS = LANGUAGES.filter((language) => language !== WRITTEN).map((language) => {
  const { tag, unasked } = LANGUAGE_TABLE[language]
  return `['${language}', '${tag}', ${unasked}]`
})

/**
 * What has to be known before the first paint, as a script in the page: theme and language, and whether what was written
 * is what will be seen. What is not, stays unseen until the first script has made it true (ui/first/placeholder.css).
 */
export const BEFORE_FIRST_PAINT = `(() => {
  const page = document.documentElement, hash = location.hash
  let saved = {}
  try { saved = JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)})) || {} } catch {}
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  page.dataset.theme = /^(dark|light)$/.test(saved.theme) ? saved.theme : dark ? 'dark' : 'light'
  const asked = (/[#&]lang=(${CODES})\\b/.exec(hash) || [])[1] || saved.language
  const other = [${OTHERS.join()}].find(([code, , unasked]) => asked ? code === asked : unasked.test(navigator.language))
  const elsewhere = hash.replace(/^#?v=1|&?lang=(${CODES})/g, '') !== ''
  const digits = saved.decimals || ${JSON.stringify(DEFAULT_PREFERENCES.decimals)}
  if (other) { page.lang = other[1]; page.dataset.waiting = 'page' }
  else if (elsewhere || digits !== ${JSON.stringify(DEFAULT_PREFERENCES.decimals)}) page.dataset.waiting = 'numbers'
  else if (innerWidth < 900 || innerWidth < innerHeight) page.dataset.waiting = 'drawing'
})()`
