import { sigmoid, type Activation } from '../activation'
import { learnOtherKinds } from '../otherKinds'
import type { ActivationName } from '../problem'
import { identity, leakyRelu, relu, softmax, tanh } from './activations'
import { checkKinds } from './checkKinds'
import { flattenOther } from './flattenOther'
import { recordOther } from './recordOther'
import { sharesWith } from './sharesWith'

const ACTIVATIONS: Readonly<Record<ActivationName, Activation>> = {
  sigmoid,
  identity,
  tanh,
  relu,
  'leaky-relu': leakyRelu,
  softmax,
}

/** Makes every kind of network known that is not the usual one. */
export function learnEveryKind(): void {
  learnOtherKinds({
    record: recordOther,
    flatten: flattenOther,
    activation: (name) => ACTIVATIONS[name],
    check: checkKinds,
    shares: sharesWith,
  })
}

// Whoever imports this wants to ask for them.
learnEveryKind()
