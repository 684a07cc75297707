import { LANGUAGES } from '../../src/content/languages'
import { loadAllWords } from '../../src/i18n/allWords'

// Before any test, so that no test has to wait for words.
await Promise.all(LANGUAGES.map((language) => loadAllWords(language)))
