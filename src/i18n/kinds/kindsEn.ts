import { labelsEn } from './en/labels'
import { reasonOf } from './en/reasons'
import { endsBefore, rows } from './en/rows'
import { unitOf } from './en/units'
import { wordsFor } from './en/words'
import { otherMath } from '../../notation/otherMath'
import { formulaOverSamples } from '../../notation/overSamples'
import type { KindWords } from './kindWords'

export const kindsEn: KindWords = {
  wordsFor,
  reasonOf,
  unitOf,
  math: otherMath,
  formula: formulaOverSamples,
  labels: labelsEn,
  rows,
  endsBefore,
}
