import { backwardAtNode } from './narration/zh/backwardAtNode'
import { backwardOnEdge } from './narration/zh/backwardOnEdge'
import { check } from './narration/zh/check'
import { describe } from './narration/zh/describe'
import { forward } from './narration/zh/forward'
import { move } from './narration/zh/move'
import { meaningOf, nodeName, phaseName, quantityName } from './narration/zh/names'
import { spoken } from './narration/zh/spoken'
import { title } from './narration/zh/title'
import type { Narration } from './narration/narration'
import { sentence } from './narration/sentence'

const wording = { forward, backwardAtNode, backwardOnEdge, move, check }

export const narrationZh: Narration = {
  titleOf: title,
  sentenceOf: (told) => sentence(wording, told),
  spokenOf: spoken,
  quantityName,
  meaningOf,
  nodeName,
  phaseName,
  describe,
}
