/** How biases behave: never trained; one per layer, trained; or one per neuron, trained. */
export type BiasRule = 'fixed' | 'shared' | 'neuron'

/**
 * When the weights move. `simultaneous`: all gradients are taken at the old weights, as the chain rule demands.
 * `output-first`: each layer moves before the layer below looks back through it, which is how the article's
 * printed totals came about (docs/model.md, "The two totals").
 */
export type UpdateOrder = 'simultaneous' | 'output-first'

export const BIAS_RULES: readonly BiasRule[] = ['fixed', 'shared', 'neuron']
export const UPDATE_ORDERS: readonly UpdateOrder[] = ['simultaneous', 'output-first']

/** Programs that get the way back wrong, each by what it does: src/mistakes says how. */
export type Bug =
  | 'order'
  | 'one-path'
  | 'transposed'
  | 'no-output-slope'
  | 'no-hidden-slope'
  | 'no-slopes'
  | 'no-half'
  | 'sign'
  | 'net-slope'

/** A wrong program: one that is named, or the one that belongs to a seed, for somebody to find out. */
export type WrongProgram = Bug | number

/** A network, one sample and the rules by which it learns: all that an iteration depends on. */
export interface Problem {
  /** Layer sizes from the inputs to the outputs, at least two: [2, 2, 2]. */
  readonly shape: readonly number[]
  /** One per input node. */
  readonly inputs: readonly number[]
  /** One per output node. */
  readonly targets: readonly number[]
  /** w1…wn: layer by layer, receiving node by receiving node, sending node by sending node. */
  readonly weights: readonly number[]
  /** One per computing layer, or one per computing node where `biasRule` is 'neuron'. */
  readonly biases: readonly number[]
  /** η, above 0. */
  readonly learningRate: number
  readonly biasRule: BiasRule
  readonly updateOrder: UpdateOrder
  /** What works its iterations out in place of the right program, if anything does. */
  readonly program?: WrongProgram
}

/** The network of the "step by step backpropagation example", as the article prints it. */
export const articleExample: Problem = {
  shape: [2, 2, 2],
  inputs: [0.05, 0.1],
  targets: [0.01, 0.99],
  weights: [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55],
  biases: [0.35, 0.6],
  learningRate: 0.5,
  biasRule: 'fixed',
  updateOrder: 'simultaneous',
}

/** The article's example with some things changed. */
export function exampleWith(changes: Partial<Problem>): Problem {
  return { ...articleExample, ...changes }
}

/** How many weights a network of these layer sizes has. */
export function weightCount(shape: readonly number[]): number {
  let count = 0
  for (let layer = 1; layer < shape.length; layer++) count += shape[layer - 1]! * shape[layer]!
  return count
}

/** How many biases it has: one per computing layer, or one per computing node. */
export function biasCount(shape: readonly number[], rule: BiasRule): number {
  return rule === 'neuron' ? shape.slice(1).reduce((sum, size) => sum + size, 0) : shape.length - 1
}
