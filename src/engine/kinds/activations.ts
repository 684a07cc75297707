import type { Activation } from '../activation'
import { constant, difference, product, square, type Expression } from '../expression'
import { tanh as hyperbolicTangent } from './hyperbolic'
import { shareOf } from './softmax'

const ZERO = constant(0)
const ONE = constant(1)
/** What a leaky ReLU lets through where the other lets nothing. */
const LEAK = 0.01

/** out = net. */
export const identity: Activation = {
  name: 'identity',
  out: (net) => net,
  slope: () => 1,
  outFormula: (net) => net,
  slopeFormula: () => ONE,
  letter: 'id',
  limits: [-Infinity, Infinity],
  steepest: 1,
  drawn: [-3, 3],
}

/** The hyperbolic tangent: like the sigmoid, but between −1 and 1. */
export const tanh: Activation = {
  name: 'tanh',
  out: hyperbolicTangent,
  slope: (out) => 1 - out * out,
  outFormula: (net) => ({ kind: 'tanh', of: net }),
  slopeFormula: (out) => difference(ONE, square(out)),
  letter: 'tanh',
  limits: [-1, 1],
  steepest: 1,
  drawn: [-4, 4],
}

/** The larger of 0 and net. At exactly 0 there is no slope; 0 is taken, as is usual. */
export const relu: Activation = {
  name: 'relu',
  out: (net) => (net > 0 ? net : 0),
  slope: (_, net) => (net > 0 ? 1 : 0),
  outFormula: (net) => ({ kind: 'larger', one: net, other: ZERO }),
  slopeFormula: (_, net) => sided(net, 0),
  letter: 'ReLU',
  limits: [0, Infinity],
  steepest: 1,
  drawn: [-3, 3],
}

/** The larger of a hundredth of net and net. At exactly 0 there is no slope; 0.01 is taken, that of the left side. */
export const leakyRelu: Activation = {
  name: 'leaky-relu',
  out: (net) => (net > LEAK * net ? net : LEAK * net),
  slope: (_, net) => (net > 0 ? 1 : LEAK),
  outFormula: (net) => ({ kind: 'larger', one: net, other: product(constant(LEAK), net) }),
  slopeFormula: (_, net) => sided(net, LEAK),
  letter: 'LReLU',
  limits: [-Infinity, Infinity],
  steepest: 1,
  drawn: [-3, 3],
}

/** Each neuron's share of one whole: e^net over the sum of all e^net of the layer. */
export const softmax: Activation = {
  name: 'softmax',
  out: shareOf,
  slope: (out) => out * (1 - out),
  outFormula: (net, coupled) => {
    if (!coupled) throw new Error('Softmax is a share of a whole: it asks for the whole layer')
    return { kind: 'share', of: net, among: coupled.nets, sum: coupled.sum }
  },
  slopeFormula: (out) => product(out, difference(ONE, out)),
  letter: 'softmax',
  limits: [0, 1],
  steepest: 0.25,
  drawn: [-3, 3],
}

function sided(of: Expression, otherwise: number): Expression {
  return { kind: 'sided', of, above: 1, otherwise }
}
