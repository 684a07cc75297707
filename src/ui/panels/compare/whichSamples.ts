import { learnsTogether, samplesOf, type Problem, type Quantity } from '../../../engine'
import type { Language } from '../../../content/languages'
import { lateWordsOf } from '../../../i18n/words'

/** Of which samples a number is where another has the same symbol: E and its slopes are of the sample shown, or of all; else null. */
export function whichSamples({ kind }: Quantity, problem: Problem, language: Language): string | null {
  if (!learnsTogether(problem)) return null
  const { labels } = lateWordsOf(language, 'kinds')
  switch (kind) {
    case 'total':
    case 'weightGradient':
    case 'biasGradient':
      return labels.thisSample
    case 'batchError':
    case 'batchGradient':
      return labels.allSamples({ count: samplesOf(problem).length })
    default:
      return null
  }
}
