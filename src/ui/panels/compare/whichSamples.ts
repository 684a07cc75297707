import type { Figure } from '../../../comparing/figure'
import { learnsTogether, samplesOf, type Problem, type Tape } from '../../../engine'
import type { Language } from '../../../content/languages'
import { lateWordsOf } from '../../../i18n/words'

/** Of which samples a figure is where another has the same symbol: E and its slopes are of the sample shown, or of all; else null. */
export function whichSamples(
  { quantity, of }: Pick<Figure, 'quantity' | 'of'>,
  quantities: Tape['quantities'],
  problem: Problem,
  language: Language,
): string | null {
  if (!learnsTogether(problem)) return null
  const { labels } = lateWordsOf(language, 'kinds')
  if (of === 'slope') return labels.thisSample
  switch (quantities.get(quantity)?.kind) {
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
