import type { QuantityId, Seen, Tape } from '../../engine'
import { isParameter } from '../../notation/origin'
import { writeNumber, writeParameter, writeSigned } from '../../notation/numbers'
import { spokenText } from '../../notation/spokenText'
import { symbolParts } from '../../notation/symbols'
import type { Layout } from '../../graph/places'
import type { TextPart } from '../../graph/marks'
import type { GraphWords } from '../../graph/words'
import type { Language } from '../../content/languages'
import type { Decimals } from '../../content/preferences'
import { narrationOf, stageMessagesOf } from '../../i18n/words'

/** The drawing has room for so many decimals; the table and the formulas show them all. */
const MOST_DECIMALS = { wide: 6, upright: 5 } as const

const LONGEST_UPRIGHT = 5

/** Characters before the point, with the sign. */
function lengthBeforePoint(value: number): number {
  return Math.min(String(Math.trunc(value)).length + (value < 0 && value > -1 ? 1 : 0), LONGEST_UPRIGHT)
}

interface Wording {
  readonly seen: Seen
  readonly language: Language
  readonly decimals: Decimals
  readonly orientation: Layout['orientation']
}

/** The words and digits of the drawing, in the language and the digits that the person chose. */
export function graphWords({ seen, language, decimals, orientation }: Wording): GraphWords {
  const { tape } = seen
  const { graph } = stageMessagesOf(language)
  const narration = narrationOf(language)
  const most = MOST_DECIMALS[orientation]
  const digits = decimals === 'all' ? most : Math.min(decimals, most)
  /** Thousands need no millionths, and the lanes have no room for them. */
  const room = (value: number): number => (Math.abs(value) >= 1000 ? Math.min(digits, 2) : digits)
  /** Beside its name on an upright plate a number has room for six characters, its sign included. */
  const onPlate = (value: number): number =>
    orientation === 'wide' ? room(value) : Math.min(room(value), LONGEST_UPRIGHT - lengthBeforePoint(value))
  const write = (value: number, kind: 'given' | 'computed'): string =>
    kind === 'given' ? writeParameter(value, decimals) : writeNumber(value, decimals)
  return {
    longestAtFullSize: orientation === 'wide' ? 9 : 8,
    number: (id, value) =>
      isParameter(tape.quantities.get(id)!) ? writeParameter(value, onPlate(value)) : writeNumber(value, room(value)),
    signed: (value) => writeSigned(value, room(value)),
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
    learningRate: graph.learningRate,
    totalError: graph.total,
  }
}

function partsOf(tape: Tape, id: QuantityId): readonly TextPart[] {
  const quantity = tape.quantities.get(id)
  if (quantity) return symbolParts(quantity)
  return [
    { text: id[0]!, italic: true },
    { text: id.slice(1).replace('_', ','), sub: true },
  ]
}
