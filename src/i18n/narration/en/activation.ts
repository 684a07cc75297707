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

/** All that is said of the activation by name, or that holds for this one alone. */
export const activationEn = {
  outMeaning: (node: string) => `sigmoid of net_${node}`,
  outOrigin: (net: string) => `Sigmoid of ${net}.`,
  slopeName: (node: string) => `sigmoid slope at ${node}`,
  slopeTitle: (node: string) => `How steep is the sigmoid at ${node}?`,
  slopeOrigin: (out: string) => `Output ${out} times 1 minus output.`,

  /** Behind what a neuron adds up: what it will make of that. */
  willSend({ sum, flat }: Net): string {
    if (flat) return `The sum is so far from 0 that the sigmoid will give almost ${sum === 'positive' ? 1 : 0}.`
    if (sum === 'zero') return 'The sum is exactly 0, so the sigmoid will give one half.'
    return `The sum is ${sum}, so the sigmoid will give ${sum === 'positive' ? 'more' : 'less'} than one half.`
  },

  sends({ node, saturated }: { readonly node: string; readonly saturated: 'low' | 'high' | null }): string {
    if (saturated === null)
      return `The sigmoid squashes net_${node} into a number between 0 and 1. This is what ${node} sends on.`
    return `The sigmoid squashes net_${node} to almost ${saturated === 'high' ? 1 : 0}. ${node} is saturated: small changes hardly reach it any more.`
  },

  /** Behind a target: whether it can be given at all. */
  reach: { inside: '', edge: ' A sigmoid can only come close to it.', outside: ' No sigmoid can reach it.' },

  slope({ node, level, percent }: Slope): string {
    switch (level) {
      case 'none':
        return `The slope is 0: ${node} lies so far out on the flat of its sigmoid that nothing gets back through.`
      case 'saturated':
        return `The slope is below 0.01: ${node} is saturated, and hardly any of the signal gets back through its sigmoid.`
      case 'steepest':
        return `${node} stands near the steepest point of its sigmoid, slope 0.25: about a quarter of the signal gets back through.`
      case 'usual':
        return `The slope of the sigmoid at this very point, never above 0.25. About ${percent}% of the signal gets back through ${node}.`
    }
  },
}
