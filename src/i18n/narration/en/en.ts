import { kindWordsOf } from '../../kinds/knownKinds'
import { narrationFrom } from '../narrationFrom'
import { activationEn } from './activation'
import { backwardAtNode } from './backwardAtNode'
import { backwardOnEdge } from './backwardOnEdge'
import { describe } from './describe'
import { error } from './error'
import { neuronWords } from './neuron'
import { parameters } from './parameters'

export const narrationEn = narrationFrom({
  words: { ...parameters, ...error, ...backwardOnEdge },
  activated: (activation) => ({ ...neuronWords(activation), ...backwardAtNode(activation) }),
  sigmoid: activationEn,
  others: () => kindWordsOf('en'),
  spoken: ({ name, result, origin }) => `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${result}. ${origin}`,
  describe,
})
