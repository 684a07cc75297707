import {
  activationAt,
  endsInSoftmax,
  learnsTogether,
  name,
  valueIn,
  type NetworkNode,
  type Problem,
} from '../../engine'
import { errorByOutFact, weightGradientFact } from '../narration/facts/backwardFacts'
import { signOf, trendOf, type Sign } from '../narration/facts/signs'
import type { ActivatedKind, OfKind, QuantityWords, UsualKind, WordsOf } from '../narration/quantityWords'
import type { KindLanguage } from './kindLanguage'
import type { KindWords } from './kindWords'
import { lossKindOf, missOf, type LossWords } from './lossWords'
import { offFact } from './offFact'
import type { OwnWords } from './ownWords'

type Tables = Pick<KindLanguage, 'activations' | 'losses' | 'onlyTheirs' | 'own'>

/** What is said of the quantities of a network with these activations, this loss and these samples. */
export const wordsFrom =
  ({ activations, losses, onlyTheirs, own }: Tables): KindWords['wordsFor'] =>
  (problem, usual, activated) => {
    const loss = losses[lossKindOf(problem)]
    const outputs = problem.shape.at(-1)!
    const isOfMany = learnsTogether(problem)
    const at = ({ layer }: NetworkNode): WordsOf<ActivatedKind> => {
      const { name: kind } = activationAt(problem, layer)
      return kind === 'sigmoid' ? usual : activated(activations[kind])
    }
    return {
      ...onlyTheirs,
      ...(isOfMany && ofOneSample(usual, own)),
      net(quantity) {
        const said = at(quantity.node).net(quantity)
        const hasNone = problem.biasRule === 'none' && quantity.when === 'now'
        return hasNone ? { ...said, meaning: own.weightedSum } : said
      },
      out(quantity) {
        const said = at(quantity.node).out(quantity)
        const { name: kind } = activationAt(problem, quantity.node.layer)
        if (kind === 'sigmoid' || quantity.when === 'next') return said
        return { ...said, meaning: activations[kind].outMeaning(quantity.node.id) }
      },
      slope: (quantity) => at(quantity.node).slope(quantity),
      dE_dout(quantity) {
        const said = at(quantity.node).dE_dout(quantity)
        return quantity.node.kind === 'output' ? { ...said, ...pulled(quantity.node, loss, outputs, own) } : said
      },
      delta: (quantity) => deltaOf(quantity, problem, usual, own),
      error: (quantity) =>
        quantity.when === 'next'
          ? usual.error(quantity)
          : { ...usual.error(quantity), ...missed(quantity.node, loss, outputs) },
      total: (quantity) =>
        unlessTooSmall(
          problem.otherSamples?.length ? ofThisSample(quantity, usual, own) : usual.total(quantity),
          quantity,
          own,
        ),
    }
  }

/** Gradients where all samples are learned together. */
function ofOneSample(usual: WordsOf<UsualKind>, { asked }: OwnWords): Pick<WordsOf, 'weightGradient' | 'biasGradient'> {
  return {
    weightGradient: (quantity) => ({
      ...usual.weightGradient(quantity),
      sentence: ({ seen }) => asked.ofEdge(quantity.edge, weightGradientFact(seen, quantity.edge)),
    }),
    biasGradient: (quantity) => ({
      ...usual.biasGradient(quantity),
      sentence: ({ seen }) => asked.ofBias(quantity.bias, signOf(valueIn(seen, name.gradient(quantity.bias)))),
    }),
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

function pulled(
  node: NetworkNode,
  loss: LossWords,
  outputs: number,
  own: OwnWords,
): Pick<QuantityWords, 'origin' | 'sentence'> {
  return {
    origin: ({ given, computed }) =>
      loss.pullOrigin({ target: given(name.target(node)), out: computed(name.out(node)), outputs }),
    sentence({ seen }) {
      const { sign } = errorByOutFact(seen, node) as { readonly sign: Sign }
      return own.pulled({ node: node.id, sign, pull: loss.pull({ outputs }) })
    },
  }
}

function deltaOf(
  quantity: OfKind<'delta'>,
  problem: Problem,
  usual: WordsOf<UsualKind>,
  { off, cancels, asked }: OwnWords,
): QuantityWords {
  const { node } = quantity
  const said = usual.delta(quantity)
  if (node.kind === 'output' && problem.loss === 'cross-entropy')
    return { ...said, ...cancelling(node, problem, cancels) }
  return {
    ...said,
    title: (seen) =>
      seen.shows(name.net(node)) !== null && offFact(seen, node) ? off.title(node.id) : said.title(seen),
    sentence(told) {
      const fact = offFact(told.seen, node)
      const isZero = valueIn(told.seen, name.delta(node)) === 0
      if (!fact) return isZero && learnsTogether(problem) ? asked.nothing(node) : said.sentence(told)
      if (fact.blocks) return off.layer
      return fact.forAll === null
        ? off.once(node.id)
        : off.forAll({ node: node.id, count: fact.forAll, isForGood: fact.isForGood })
    },
  }
}

/** Under cross-entropy δ of an output comes to out − target. */
function cancelling(
  node: NetworkNode,
  problem: Problem,
  words: OwnWords['cancels'],
): Pick<QuantityWords, 'origin' | 'sentence'> {
  const isShare = endsInSoftmax(problem)
  return {
    origin: ({ computed, given }) =>
      words.origin({ isShare, out: computed(name.out(node)), target: given(name.target(node)) }),
    sentence({ seen }) {
      const sign = signOf(valueIn(seen, name.delta(node)))
      const start = words.start({ isShare, node: node.id })
      if (sign === 'zero') return words.zero({ start, node, isOfMany: learnsTogether(problem) })
      return words.sentence({ start, node: node.id, sign })
    },
  }
}

/** An E of 0 would say that every output hits its target, also where only the miss is lost in rounding. */
function unlessTooSmall(said: QuantityWords, { when }: OfKind<'total'>, { nearlyExact }: OwnWords): QuantityWords {
  if (when === 'next') return said
  return {
    ...said,
    sentence(told) {
      const { seen } = told
      const misses = seen.tape.topology.layers.at(-1)!.some((node) => !missOf(seen, node).isExact)
      return misses && valueIn(seen, name.total()) === 0 ? nearlyExact : said.sentence(told)
    },
  }
}

function ofThisSample(quantity: OfKind<'total'>, usual: WordsOf<UsualKind>, { thisSample }: OwnWords): QuantityWords {
  const isNew = quantity.when === 'next'
  return {
    ...usual.total(quantity),
    name: thisSample.name(isNew),
    meaning: thisSample.meaning(isNew),
    title: () => thisSample.title(isNew),
    sentence(told) {
      const { seen, write } = told
      const { problem, sample } = seen.tape
      const before = valueIn(seen, name.total())
      if (!learnsTogether(problem))
        return isNew || before === 0
          ? usual.total(quantity).sentence(told)
          : thisSample.oneByOne(sample === (problem.turn ?? 0))
      if (!isNew) return thisSample.first(before === 0)
      const after = valueIn(seen, name.total('next'))
      const [from, to] = [write(before, 'computed'), write(after, 'computed')]
      return thisSample.again({ from, to, trend: from === to ? 'same' : trendOf(before, after) })
    },
  }
}
