import { activationAt, learnsTogether, name, valueIn, type NetworkNode, type Problem } from '../../../engine'
import { errorByOutFact } from '../../narration/facts/backwardFacts'
import { signOf, type Sign } from '../../narration/facts/signs'
import type { ActivatedKind, OfKind, QuantityWords, UsualKind, WordsOf } from '../../narration/quantityWords'
import type { KindWords } from '../kindWords'
import { lossKindOf, missOf, type LossWords } from '../lossWords'
import { offFact } from '../offFact'
import { ACTIVATION_WORDS } from './activations'
import { LOSS_WORDS } from './losses'
import { asksNothing, ofOneSample } from './ofOneSample'
import { onlyTheirs } from './onlyTheirs'

/** What is said of the quantities of a network with these activations, this loss and these samples. */
export const wordsFor: KindWords['wordsFor'] = (problem, usual, activated) => {
  const loss = LOSS_WORDS[lossKindOf(problem)]
  const outputs = problem.shape.at(-1)!
  const at = ({ layer }: NetworkNode): WordsOf<ActivatedKind> => {
    const { name: kind } = activationAt(problem, layer)
    return kind === 'sigmoid' ? usual : activated(ACTIVATION_WORDS[kind])
  }
  return {
    ...onlyTheirs,
    ...(learnsTogether(problem) && ofOneSample(usual)),
    net(quantity) {
      const said = at(quantity.node).net(quantity)
      const hasNone = problem.biasRule === 'none' && quantity.when === 'now'
      return hasNone ? { ...said, meaning: 'weighted sum' } : said
    },
    out(quantity) {
      const said = at(quantity.node).out(quantity)
      const { name: kind } = activationAt(problem, quantity.node.layer)
      if (kind === 'sigmoid' || quantity.when === 'next') return said
      return { ...said, meaning: ACTIVATION_WORDS[kind].outMeaning(quantity.node.id) }
    },
    slope: (quantity) => at(quantity.node).slope(quantity),
    dE_dout(quantity) {
      const said = at(quantity.node).dE_dout(quantity)
      return quantity.node.kind === 'output' ? { ...said, ...pulled(quantity.node, loss, outputs) } : said
    },
    delta: (quantity) => deltaOf(quantity, problem, usual),
    error: (quantity) =>
      quantity.when === 'next'
        ? usual.error(quantity)
        : { ...usual.error(quantity), ...missed(quantity.node, loss, outputs) },
    total: (quantity) => (learnsTogether(problem) ? ofThisSample(quantity, usual) : usual.total(quantity)),
  }
}

function missed(
  node: NetworkNode,
  loss: LossWords,
  outputs: number,
): Pick<QuantityWords, 'meaning' | 'origin' | 'sentence'> {
  return {
    meaning: loss.meaning,
    origin: ({ given, computed }) =>
      loss.origin({ target: given(name.target(node)), out: computed(name.out(node)), outputs }),
    sentence: ({ seen }) => loss.sentence(missOf(seen, node)),
  }
}

function pulled(node: NetworkNode, loss: LossWords, outputs: number): Pick<QuantityWords, 'origin' | 'sentence'> {
  return {
    origin: ({ given, computed }) =>
      loss.pullOrigin({ target: given(name.target(node)), out: computed(name.out(node)), outputs }),
    sentence({ seen }) {
      const { sign } = errorByOutFact(seen, node) as { readonly sign: Sign }
      const pull = loss.pull({ outputs })
      if (sign === 'zero') return `${pull}. It is 0: out_${node.id} by itself asks for no change.`
      const [effect, wish] = sign === 'positive' ? ['raise', 'come down'] : ['lower', 'go up']
      return `${pull}. ${capital(sign)}: raising out_${node.id} would ${effect} E, so ${node.id} must ${wish}.`
    },
  }
}

function deltaOf(quantity: OfKind<'delta'>, problem: Problem, usual: WordsOf<UsualKind>): QuantityWords {
  const { node } = quantity
  const said = usual.delta(quantity)
  if (node.kind === 'output' && problem.loss === 'cross-entropy') return { ...said, ...cancelling(node, problem) }
  return {
    ...said,
    title: (seen) =>
      seen.shows(name.net(node)) !== null && offFact(seen, node)
        ? `Nothing passes through ${node.id}`
        : said.title(seen),
    sentence(told) {
      const off = offFact(told.seen, node)
      const isZero = valueIn(told.seen, name.delta(node)) === 0
      if (!off) return isZero && learnsTogether(problem) ? asksNothing(node) : said.sentence(told)
      if (off.blocks)
        return 'Every neuron of this layer is off, at every sample: nothing gets through it, and neither it nor what lies below can learn any more.'
      if (off.forAll !== null)
        return `${node.id} is off for ${off.forAll === 2 ? 'both' : `all ${off.forAll}`} samples: it can’t learn any more.`
      return `${node.id} is off: it sends 0, and its weights get no gradient from this sample.`
    },
  }
}

/** Under cross-entropy δ of an output comes to out − target. */
function cancelling(node: NetworkNode, problem: Problem): Pick<QuantityWords, 'origin' | 'sentence'> {
  const isShared = problem.activations?.at(-1) === 'softmax'
  const [because, start] = isShared
    ? ['Added up over all outputs', `Added up over all outputs it comes to out_${node.id} minus target`]
    : ['Gradient of the output times slope', `The slope cancels: what is left is out_${node.id} minus target`]
  return {
    origin: ({ computed, given }) =>
      `${because}: it comes to output ${computed(name.out(node))} minus target ${given(name.target(node))}.`,
    sentence({ seen }) {
      const sign = signOf(valueIn(seen, name.delta(node)))
      if (sign === 'zero')
        return `${start}. ${learnsTogether(problem) ? asksNothing(node) : `It is 0: no weight into ${node.id} needs to move.`}`
      return `${start}. ${capital(sign)}: net_${node.id} should ${sign === 'positive' ? 'fall' : 'rise'}.`
    },
  }
}

/** Where all samples are learned together, E of one is only a part of what the update lowers. */
function ofThisSample(quantity: OfKind<'total'>, usual: WordsOf<UsualKind>): QuantityWords {
  const isNew = quantity.when === 'next'
  const fresh = isNew ? 'new ' : ''
  return {
    ...usual.total(quantity),
    name: `${fresh}error of this sample`,
    meaning: isNew
      ? 'error of this sample with the updated weights'
      : 'sum of the errors of all outputs for this sample',
    title: () => (isNew ? 'How wrong is it on this sample now?' : 'How wrong is it on this sample?'),
    sentence({ seen, write }) {
      const before = valueIn(seen, name.total())
      if (!isNew)
        return before === 0
          ? 'On this sample every output hits its target. The others count as well.'
          : 'How wrong the network is on this sample alone. The others count as well.'
      const after = valueIn(seen, name.total('next'))
      const [from, to] = [write(before, 'computed'), write(after, 'computed')]
      if (from === to) return `For this sample E is still ${to}. What counts is E of all samples.`
      return after < before
        ? `For this sample E has fallen from ${from} to ${to}. What counts is E of all samples.`
        : `For this sample alone E has risen from ${from} to ${to}. What counts is E of all samples.`
    },
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
