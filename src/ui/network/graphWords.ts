import type { QuantityId, Seen, Tape } from '../../engine'
import { isParameter } from '../../notation/origin'
import { writeNumber, writeParameter, writeSigned } from '../../notation/numbers'
import { spokenText } from '../../notation/spokenText'
import { symbolParts } from '../../notation/symbols'
import type { Layout } from '../../graph/places'
import type { TextPart } from '../../graph/marks'
import { USUAL_WIDTHS } from '../../graph/cards/textWidth'
import type { DigitWidths, Fits, GraphWords } from '../../graph/words'
import type { Language } from '../../content/languages'
import type { Decimals } from '../../content/preferences'
import { kindWordsOf } from '../../i18n/kinds/knownKinds'
import { narrationOf, stageMessagesOf } from '../../i18n/words'

/** The drawing has room for so many decimals; the table and the formulas show them all. */
const MOST_DECIMALS = { wide: 6, upright: 5 } as const

interface Wording {
  readonly seen: Seen
  readonly language: Language
  readonly decimals: Decimals
  readonly orientation: Layout['orientation']
  /** Those of the page's type; of the usual one where nothing was measured. */
  readonly widths?: DigitWidths | undefined
}

/** The words and digits of the drawing, in the language and the digits that the person chose. */
export function graphWords({ seen, language, decimals, orientation, widths = USUAL_WIDTHS }: Wording): GraphWords {
  const { tape } = seen
  const { graph } = stageMessagesOf(language)
  const narration = narrationOf(language)
  const most = MOST_DECIMALS[orientation]
  const digits = decimals === 'all' ? most : Math.min(decimals, most)
  /** Thousands need no millionths, and the lanes have no room for them. */
  const room = (value: number): number => (Math.abs(value) >= 1000 ? Math.min(digits, 2) : digits)
  const write = (value: number, kind: 'given' | 'computed'): string =>
    kind === 'given' ? writeParameter(value, decimals) : writeNumber(value, decimals)
  return {
    widths,
    number: (id, value, fits) =>
      fitting(isParameter(tape.quantities.get(id)!) ? writeParameter : writeNumber, value, room(value), fits),
    signed: (value, fits) => fitting(writeSigned, value, room(value), fits),
    symbol: (id) => partsOf(tape, id),
    label: (stop) => spokenText(narration.describe({ seen, at: stop, write })),
    heading: (kind, index, of) => {
      switch (kind) {
        case 'inputs':
          return graph.inputs
        case 'hidden':
          return of > 1 ? graph.hiddenLayerOf({ index }) : graph.hiddenLayer
        case 'output':
          return graph.outputLayer
        case 'error':
          return graph.error
      }
    },
    target: graph.target,
    fixed: graph.fixed,
    now: graph.now,
    learningRate: graph.learningRate,
    totalError: graph.total,
    kinds: () => kindWordsOf(language).labels,
  }
}

/** A number with as many decimals as fit, and where it must be with fewer significant digits than elsewhere. */
function fitting(write: typeof writeNumber, value: number, most: number, fits: Fits): string {
  for (const fewest of [undefined, 2, 1])
    for (let decimals = most; decimals >= 0; decimals--) {
      const text = write(value, decimals, fewest)
      if (fits(text)) return text
    }
  return write(value, 0, 1)
}

function partsOf(tape: Tape, id: QuantityId): readonly TextPart[] {
  const quantity = tape.quantities.get(id)
  if (quantity) return symbolParts(quantity)
  // A node; or the error of an output that the tape does not come to.
  const plain = id.replace('error.', 'E').replace('_', ',')
  return [
    { text: plain[0]!, italic: true },
    { text: plain.slice(1), sub: true },
  ]
}
