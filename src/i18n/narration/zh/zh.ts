import { kindWordsOf } from '../../kinds/knownKinds'
import { narrationFrom } from '../narrationFrom'
import { backwardAtNode } from './backwardAtNode'
import { backwardOnEdge } from './backwardOnEdge'
import { describe } from './describe'
import { error } from './error'
import { neuron } from './neuron'
import { parameters } from './parameters'

export const narrationZh = narrationFrom({
  words: { ...parameters, ...neuron, ...error, ...backwardAtNode, ...backwardOnEdge },
  others: () => kindWordsOf('zh'),
  spoken: ({ name, result, origin }) => `${name}：${result}。${origin}`,
  describe,
})
