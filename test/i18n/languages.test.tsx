import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { browserLanguage } from '../../src/browser/surroundings'
import { LANGUAGE_TABLE } from '../../src/content/languages'

describe('the languages of the page', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-TW', 'zh'],
    ['ZH-hans-cn', 'zh'],
    ['en-GB', 'en'],
    ['de-CH', 'en'],
    ['', 'en'],
  ])('open by the language of the browser: “%s” gets %s', (spoken, language) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(spoken)
    expect(browserLanguage()).toBe(language)
  })

  it('all say what is missing where scripts are not allowed', () => {
    const page = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')
    const [silent] = /<noscript>.*<\/noscript>/s.exec(page)!
    const missing = Object.values(LANGUAGE_TABLE).filter(({ tag }) => tag !== 'en' && !silent.includes(`lang="${tag}"`))
    expect(missing).toEqual([])
  })
})
