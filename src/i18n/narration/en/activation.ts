import type { Sign } from '../facts/signs'

/** What happens to a net: whether it is far from 0, and on which side of it. */
interface Net {
  readonly sum: Sign
  readonly flat: boolean
}

/** How much of a signal gets back through a neuron, in words and in whole hundredths. */
interface Slope {
  readonly node: string
  readonly level: 'none' | 'saturated' | 'usual' | 'steepest'
  readonly percent: number
}

/** All that is said of an activation by name, or that holds for one alone. */
export interface ActivationWords {
  outOrigin(net: string): string
  slopeName(node: string): string
  slopeTitle(node: string): string
  slopeOrigin(out: string): string
  /** Behind what a neuron adds up: what it will make of that. */
  willSend(net: Net): string
  sends(sent: { readonly node: string; readonly saturated: 'low' | 'high' | null }): string
  /** Behind a target: whether it can be given at all. */
  readonly reach: Readonly<Record<'inside' | 'edge' | 'outside', string>>
  slope(slope: Slope): string
}

/** What is said of the sigmoid. */
export const activationEn: ActivationWords = {
  outOrigin: (net: string) => `Sigmoid of ${net}.`,
  slopeName: (node: string) => `sigmoid slope at ${node}`,
  slopeTitle: (node: string) => `How steep is the sigmoid at ${node}?`,
  slopeOrigin: (out: string) => `Output ${out} times 1 minus output.`,

  willSend({ sum, flat }) {
    if (flat) return `The sum is far from 0: the output will be almost ${sum === 'positive' ? 1 : 0}.`
    if (sum === 'zero') return 'The sum is exactly 0: the output will be ½.'
    return `The sum is ${sum}: the output ${sum === 'positive' ? 'exceeds' : 'stays below'} ½.`
  },

  sends({ node, saturated }) {
    if (saturated === null)
      return `The sigmoid σ squashes net_${node} into a number between 0 and 1. This is what ${node} sends on.`
    return `${node} is saturated: the sigmoid gives almost ${saturated === 'high' ? 1 : 0} and hardly feels small changes.`
  },

  reach: { inside: '', edge: ' σ can only come close to it.', outside: ' σ cannot reach it.' },

  slope({ node, level, percent }) {
    switch (level) {
      case 'none':
        return `The slope is 0: ${node} lies so far out on the flat of its sigmoid that nothing gets through.`
      case 'saturated':
        return `The slope is below 0.01: ${node} is saturated, and hardly any of ∂E/∂out_${node} gets through.`
      case 'steepest':
        return `${node} is near the steepest point of its sigmoid: about a quarter of ∂E/∂out_${node} gets through.`
      case 'usual':
        return `The slope of a sigmoid is never above 0.25. Here about ${percent}% of ∂E/∂out_${node} gets through.`
    }
  },
}
