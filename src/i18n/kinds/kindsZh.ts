import type { KindWords } from './kindWords'
import { labelsZh } from './zh/labels'
import { reasonOf } from './zh/reasons'
import { totals } from './zh/totals'
import { unitOf } from './zh/units'
import { wordsFor } from './zh/words'

export const kindsZh: KindWords = { wordsFor, totals, reasonOf, unitOf, labels: labelsZh }
