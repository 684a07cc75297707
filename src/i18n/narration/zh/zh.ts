import { backwardAtNode } from './backwardAtNode'
import { backwardOnEdge } from './backwardOnEdge'
import { check } from './check'
import { describe } from './describe'
import { forward } from './forward'
import { move } from './move'
import { quantityWords, spoken } from './quantities'
import type { Narration } from '../narration'
import { sentence } from '../sentence'

const wording = { forward, backwardAtNode, backwardOnEdge, move, check }

export const narrationZh: Narration = {
  titleOf: ({ seen, step }) => quantityWords(step.what).title(seen),
  sentenceOf: (told) => sentence(wording, told),
  spokenOf: spoken,
  quantityName: (quantity) => quantityWords(quantity).name,
  meaningOf: (quantity) => quantityWords(quantity).meaning,
  describe,
}
