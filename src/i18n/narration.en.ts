import { backwardAtNode } from './narration/en/backwardAtNode'
import { backwardOnEdge } from './narration/en/backwardOnEdge'
import { check } from './narration/en/check'
import { describe } from './narration/en/describe'
import { forward } from './narration/en/forward'
import { move } from './narration/en/move'
import { meaningOf, nodeName, phaseName, quantityName } from './narration/en/names'
import { spoken } from './narration/en/spoken'
import { title } from './narration/en/title'
import type { Narration } from './narration/narration'
import { sentence } from './narration/sentence'

const wording = { forward, backwardAtNode, backwardOnEdge, move, check }

export const narrationEn: Narration = {
  titleOf: title,
  sentenceOf: (told) => sentence(wording, told),
  spokenOf: spoken,
  quantityName,
  meaningOf,
  nodeName,
  phaseName,
  describe,
}
