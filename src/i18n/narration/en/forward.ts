import type { ForwardFact } from '../facts/forwardFacts'
import type { WriteValue } from '../narration'
import { activationEn } from './activation'

export function forward(fact: ForwardFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'net': {
      const { node, bias, from, silent, sum, flat } = fact
      const senders = from === 'hidden' ? 'the outputs of the hidden layer' : 'the outputs of the layer before'
      const adds =
        from === 'inputs'
          ? `${node.id} adds up its weighted inputs and the bias ${bias.id}.`
          : `${node.id} does the same with ${senders} and the bias ${bias.id}.`
      if (silent) return `${adds} Every product is 0, so only the bias is left.`
      return `${adds} ${activationEn.willSend({ sum, flat })}`
    }
    case 'sent':
      return activationEn.sends({ node: fact.node.id, saturated: fact.saturated })
    case 'answer': {
      const { node, target, miss, distance, reach } = fact
      const opening = `This is the network’s answer at ${node.id}. The target is ${write(target, 'given')}`
      if (miss === 'zero') return `${opening}: exactly right.`
      const size = { far: 'far ', plain: '', slight: 'a little ' }[distance]
      return `${opening}, so it is ${size}too ${miss === 'positive' ? 'high' : 'low'}.${activationEn.reach[reach]}`
    }
    case 'error': {
      if (fact.exact) return `Output and target agree exactly, so ${fact.node.id} adds nothing to the error.`
      return `Half the squared distance between target and output. Squaring removes the sign: it says how wrong ${fact.node.id} is, not which way.`
    }
    case 'total': {
      const { outputs, zero, most } = fact
      if (zero) return 'Every output hits its target, so E is 0. This sample has nothing left to teach.'
      if (outputs === 1)
        return 'There is only one output, so its error is the total error E: the one number that training makes small.'
      const source = most ? ` Most of it comes from ${most.id}.` : ''
      return `Add the errors of ${allOf(outputs)} outputs. This one number is what training tries to make small.${source}`
    }
  }
}

function allOf(number: number): string {
  return number === 2 ? 'both' : `all ${number}`
}
