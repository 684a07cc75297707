import { exponential } from './exponential'
import { constant, difference, negative, powerOfE, product, quotient, sum, type Expression } from './expression'
import type { ActivationName } from './problem'

/** What the neurons of a layer make of their nets, as numbers for the loops and as expressions for the page. Both give the same digits. */
export interface Activation {
  readonly name: ActivationName
  /** What a neuron sends on. Softmax alone asks for the nets of its whole layer. */
  readonly out: (net: number, nets: readonly number[]) => number
  /** ∂out/∂net: how much of a signal gets back through. Of what it sends where the field writes it so, or else of its net. */
  readonly slope: (out: number, net: number) => number
  /** `coupled` is what softmax needs besides. */
  readonly outFormula: (
    net: Expression,
    coupled?: { readonly nets: readonly Expression[]; readonly sum: Expression },
  ) => Expression
  readonly slopeFormula: (out: Expression, net: Expression) => Expression
  /** Its sign in formulas and on the neuron: `σ`, `tanh`. */
  readonly letter: string
  /** The least and the greatest that it sends, or comes close to; infinite where there is no end. */
  readonly limits: readonly [low: number, high: number]
  /** The steepest it gets. */
  readonly steepest: number
  /** Nets from here to there are what is worth drawing of its curve. */
  readonly drawn: readonly [from: number, to: number]
}

const ONE = constant(1)
// A local name: a runner of modules (Vite's, Vitest's) reaches what is imported through a getter, at every call.
const exp = exponential

/** The logistic function, 1 / (1 + e^(−net)). Finite for every finite net. */
export const sigmoid = {
  name: 'sigmoid',
  out: (net: number) => 1 / (1 + exp(-net)),
  slope: (out: number) => out * (1 - out),
  outFormula: (net: Expression) => quotient(ONE, sum([ONE, powerOfE(negative(net))])),
  slopeFormula: (out: Expression) => product(out, difference(ONE, out)),
  letter: 'σ',
  limits: [0, 1],
  steepest: 0.25,
  drawn: [-6, 6],
} as const satisfies Activation
