import { otherMath } from '../../notation/otherMath'
import { formulaOverSamples } from '../../notation/overSamples'
import type { KindWords } from './kindWords'
import { labelsZh } from './zh/labels'
import { reasonOf } from './zh/reasons'
import { endsBefore, rows } from './zh/rows'
import { unitOf } from './zh/units'
import { wordsFor } from './zh/words'

export const kindsZh: KindWords = {
  wordsFor,
  reasonOf,
  unitOf,
  math: otherMath,
  formula: formulaOverSamples,
  labels: labelsZh,
  rows,
  endsBefore,
}
