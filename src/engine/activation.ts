import { exponential } from './exponential'
import { constant, difference, negative, powerOfE, product, quotient, sum, type Expression } from './expression'

/** What a neuron makes of its net, as numbers for the loops and as expressions for the page. Both give the same digits. */
export interface Activation {
  /** What the neuron sends on. */
  readonly out: (net: number) => number
  /** ∂out/∂net, from what it sends on: how much of a signal gets back through. */
  readonly slope: (out: number) => number
  readonly outFormula: (net: Expression) => Expression
  readonly slopeFormula: (out: Expression) => Expression
  /** Its letter in formulas and on the neuron. */
  readonly letter: string
  /** What it can come close to, but never send. */
  readonly limits: readonly [low: number, high: number]
  /** The steepest it gets. */
  readonly steepest: number
}

const ONE = constant(1)
// A local name: a runner of modules (Vite's, Vitest's) reaches what is imported through a getter, at every call.
const exp = exponential

/** The logistic function, 1 / (1 + e^(−net)). Finite for every finite net. */
const sigmoid: Activation = {
  out: (net) => 1 / (1 + exp(-net)),
  slope: (out) => out * (1 - out),
  outFormula: (net) => quotient(ONE, sum([ONE, powerOfE(negative(net))])),
  slopeFormula: (out) => product(out, difference(ONE, out)),
  letter: 'σ',
  limits: [0, 1],
  steepest: 0.25,
}

/** The one of every hidden and output neuron. */
export const activation: Activation = sigmoid
