import { backwardAtNode } from './backwardAtNode'
import { backwardOnEdge } from './backwardOnEdge'
import { check } from './check'
import { describe } from './describe'
import { forward } from './forward'
import { move } from './move'
import { meaningOf, nodeName, phaseName, quantityName } from './names'
import { spoken } from './spoken'
import { title } from './title'
import type { Narration } from '../narration'
import { sentence } from '../sentence'

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
