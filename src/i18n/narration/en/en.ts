import { kindWordsOf } from '../../kinds/knownKinds'
import { narrationFrom } from '../narrationFrom'
import { backwardAtNode } from './backwardAtNode'
import { backwardOnEdge } from './backwardOnEdge'
import { describe } from './describe'
import { error } from './error'
import { neuron } from './neuron'
import { parameters } from './parameters'

export const narrationEn = narrationFrom({
  words: { ...parameters, ...neuron, ...error, ...backwardAtNode, ...backwardOnEdge },
  others: () => kindWordsOf('en'),
  spoken: ({ name, result, origin }) => `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${result}. ${origin}`,
  describe,
})
