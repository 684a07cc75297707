import { ACTIVATION_WORDS } from './en/activations'
import { labelsEn } from './en/labels'
import { LOSS_WORDS } from './en/losses'
import { onlyTheirs } from './en/onlyTheirs'
import { own } from './en/own'
import { reasonOf } from './en/reasons'
import { endsBefore, rows } from './en/rows'
import { unitOf } from './en/units'
import { kindsFrom } from './kindsFrom'
import type { KindWords } from './kindWords'

export const kindsEn: KindWords = kindsFrom({
  activations: ACTIVATION_WORDS,
  losses: LOSS_WORDS,
  onlyTheirs,
  own,
  reasonOf,
  unitOf,
  endsBefore,
  labels: labelsEn,
  rows,
})
