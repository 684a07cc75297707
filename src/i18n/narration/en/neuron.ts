import { biasOf, edgesInto, name, type NetworkNode } from '../../../engine'
import { netFact, outFact, type NetFact, type OutFact } from '../facts/neuronFacts'
import type { Trend } from '../facts/signs'
import type { WriteValue } from '../narration'
import type { WordsOf } from '../quantityWords'
import type { ActivationWords } from './activation'

/** What a neuron adds up and sends on: at first, and once more in the check. */
export const neuronWords = (activation: ActivationWords): WordsOf<'net' | 'out'> => ({
  net(quantity) {
    const { node, when } = quantity
    const isNew = when === 'next'
    const [fresh, now] = isNew ? ['new ', ' now'] : ['', '']
    return {
      name: `${fresh}net input of ${node.id}`,
      title: () => `What arrives at ${node.id}${now}?`,
      origin({ seen, computed }) {
        if (isNew) return `It was ${computed(name.net(node))}.`
        const { topology } = seen.tape
        const products = edgesInto(topology, node).length
        const bias = biasOf(topology, node)
        return `${products} weighted ${products === 1 ? 'input' : 'inputs'}${bias ? ` plus bias ${bias.called}` : ''}.`
      },
      sentence: ({ seen }) => addedUp(node, netFact(seen, quantity), activation),
    }
  },

  out(quantity) {
    const { node, when } = quantity
    const isNew = when === 'next'
    const fresh = isNew ? 'new ' : ''
    const question = `What does ${node.id} ${node.kind === 'output' ? 'answer' : 'send on'}?`
    return {
      name: `${fresh}output of ${node.id}`,
      title: () => (isNew ? `What is out_${node.id} now?` : question),
      origin: ({ computed }) =>
        isNew ? `It was ${computed(name.out(node))}.` : activation.outOrigin(computed(name.net(node))),
      sentence: ({ seen, write }) => sentOn(node, outFact(seen, quantity), write, activation),
    }
  },
})

function addedUp(node: NetworkNode, fact: NetFact, activation: ActivationWords): string {
  switch (fact.kind) {
    case 'first': {
      const { bias, silent, sum, flat } = fact
      const adds = `${node.id} adds up its weighted inputs${bias ? ` and bias ${bias.called}` : ''}.`
      if (silent) return `${adds} Every product is 0${bias ? ': only the bias is left' : ', and so is their sum'}.`
      return `${adds} ${activation.willSend({ sum, flat })}`
    }
    case 'again': {
      const updated = fact.biasesToo ? 'weights and biases' : 'weights'
      return `Forward again, with the updated ${updated}: net_${node.id} is ${compared(fact.trend, fact.slight)}.`
    }
  }
}

function sentOn(node: NetworkNode, fact: OutFact, write: WriteValue, activation: ActivationWords): string {
  switch (fact.kind) {
    case 'sent':
      return activation.sends({ node: node.id, saturated: fact.saturated })
    case 'answer': {
      const { alone, target, miss, distance, reach } = fact
      const opening = `${alone ? 'The network’s answer' : 'One of the network’s answers'}. Its target is ${write(target, 'given')}`
      if (miss === 'zero') return `${opening}: exactly right.`
      const size = { far: 'far ', plain: '', slight: 'a little ' }[distance]
      return `${opening}, so it is ${size}too ${miss === 'positive' ? 'high' : 'low'}.${activation.reach[reach]}`
    }
    case 'sentAgain':
      return `What ${node.id} sends on follows its net input: out_${node.id} is ${compared(fact.trend, fact.slight)}.`
    case 'answerAgain': {
      const { target, trend, slight, place } = fact
      if (trend === 'same')
        return `The answer at ${node.id} is the same as before${place === 'exact' ? ', exactly on its target' : ''}.`
      const goal = `its target ${write(target, 'given')}`
      const now = {
        exact: `exactly on ${goal}`,
        overshot: `beyond ${goal}`,
        closer: `closer to ${goal}`,
        farther: `farther from ${goal}`,
      }[place]
      return `The answer at ${node.id} is ${compared(trend, slight)}, ${now}.`
    }
  }
}

function compared(trend: Trend, slight: boolean): string {
  return trend === 'same' ? 'the same as before' : `${slight ? 'a little ' : ''}${trend} than before`
}
