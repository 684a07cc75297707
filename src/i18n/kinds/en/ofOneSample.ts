import { name, valueIn, type Bias, type Edge, type NetworkNode } from '../../../engine'
import { weightGradientFact, type WeightGradientFact } from '../../narration/facts/backwardFacts'
import { signOf, type Sign } from '../../narration/facts/signs'
import type { UsualKind, WordsOf } from '../../narration/quantityWords'

/** Gradients where all samples are learned together: what one sample asks for is not yet what becomes of a weight. */
export const ofOneSample = (usual: WordsOf<UsualKind>): Pick<WordsOf, 'weightGradient' | 'biasGradient'> => ({
  weightGradient: (quantity) => ({
    ...usual.weightGradient(quantity),
    sentence: ({ seen }) => askedOfEdge(quantity.edge, weightGradientFact(seen, quantity.edge)),
  }),
  biasGradient: (quantity) => ({
    ...usual.biasGradient(quantity),
    sentence: ({ seen }) => askedOfBias(quantity.bias, signOf(valueIn(seen, name.gradient(quantity.bias)))),
  }),
})

/** What is said of a δ that is 0. */
export function asksNothing({ id }: NetworkNode): string {
  return `δ_${id} is 0: this sample moves no weight into ${id}.`
}

function askedOfEdge({ called, from, to }: Edge, { sign, because }: WeightGradientFact): string {
  const [delta, sent] = [`δ_${to.id}`, from.kind === 'input' ? from.id : `out_${from.id}`]
  switch (because) {
    case 'sender':
      return `${sent} is 0, so ${called} had no part in net_${to.id}: this sample does not move ${called}.`
    case 'delta':
      return `${delta} is 0, so this sample does not move ${called}.`
    case 'tiny':
      return `${delta} and ${sent} are so small that their product is 0: this sample does not move ${called}.`
    case null:
      return `${delta} at the end of the edge times ${sent} at its start. ${pull(called, sign)}`
  }
}

function askedOfBias({ called, feeds }: Bias, sign: Sign): string {
  const from =
    feeds.length === 1
      ? `A bias has the input 1, so its gradient is δ_${feeds[0]!.id} itself.`
      : `${called} collects the error terms of ${feeds.length === 2 ? 'both' : `all ${feeds.length}`} neurons that it feeds.`
  return `${from} ${pull(called, sign)}`
}

function pull(called: string, sign: Sign): string {
  switch (sign) {
    case 'positive':
      return `Positive: this sample pulls ${called} down.`
    case 'negative':
      return `Negative: this sample pulls ${called} up.`
    case 'zero':
      return `The gradient is 0: this sample does not move ${called}.`
  }
}
