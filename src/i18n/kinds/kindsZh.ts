import { ACTIVATION_WORDS } from './zh/activations'
import { labelsZh } from './zh/labels'
import { LOSS_WORDS } from './zh/losses'
import { onlyTheirs } from './zh/onlyTheirs'
import { own } from './zh/own'
import { reasonOf } from './zh/reasons'
import { endsBefore, rows } from './zh/rows'
import { unitOf } from './zh/units'
import { kindsFrom } from './kindsFrom'
import type { KindWords } from './kindWords'

export const kindsZh: KindWords = kindsFrom({
  activations: ACTIVATION_WORDS,
  losses: LOSS_WORDS,
  onlyTheirs,
  own,
  reasonOf,
  unitOf,
  endsBefore,
  labels: labelsZh,
  rows,
})
