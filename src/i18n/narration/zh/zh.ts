import { kindWordsOf } from '../../kinds/knownKinds'
import { narrationFrom } from '../narrationFrom'
import { activationZh } from './activation'
import { backwardAtNode } from './backwardAtNode'
import { backwardOnEdge } from './backwardOnEdge'
import { describe } from './describe'
import { error } from './error'
import { neuronWords } from './neuron'
import { parameters } from './parameters'

export const narrationZh = narrationFrom({
  words: { ...parameters, ...error, ...backwardOnEdge },
  activated: (activation) => ({ ...neuronWords(activation), ...backwardAtNode(activation) }),
  sigmoid: activationZh,
  others: () => kindWordsOf('zh'),
  spoken: ({ name, result, origin }) => `${name}：${result}。${origin}`,
  describe,
})
