/** How biases behave: there are none; never trained; one per layer, trained; or one per neuron, trained. */
export type BiasRule = 'none' | 'fixed' | 'shared' | 'neuron'

/** What the neurons of a layer make of their nets. */
export type ActivationName = 'sigmoid' | 'identity' | 'tanh' | 'relu' | 'leaky-relu' | 'softmax'

/**
 * How far an answer is from its target: ½ (target − out)² or (target − out)², added up over the outputs, or averaged; or
 * cross-entropy, which is −target · ln out for softmax outputs, and for sigmoid ones −(1 − target) · ln(1 − out) besides.
 */
export type LossName = 'half-square' | 'square' | 'mean-square' | 'cross-entropy'

/** An update after each sample in turn, or one for the gradients of all of them. */
export type Schedule = 'one-by-one' | 'all-together'
/** What becomes of the gradients of all samples, and of their errors. */
export type Batch = 'sum' | 'mean'

/**
 * How weights are numbered: receiver by receiver, as in the article, or sender by sender; or they are named after both of
 * their ends. Texts differ, and the names inside the program stay what they are.
 */
export type Naming = 'receiver' | 'sender' | 'ends'

/** What the network is asked, and what it is to answer. */
export interface Sample {
  /** One per input node. */
  readonly inputs: readonly number[]
  /** One per output node. */
  readonly targets: readonly number[]
}

/**
 * When the weights move. `simultaneous`: all gradients are taken at the old weights, as the chain rule demands.
 * `output-first`: each layer moves before the layer below looks back through it, which is how the article's
 * printed totals came about (docs/model.md, "The two totals").
 */
export type UpdateOrder = 'simultaneous' | 'output-first'

export const BIAS_RULES: readonly BiasRule[] = ['none', 'fixed', 'shared', 'neuron']
export const UPDATE_ORDERS: readonly UpdateOrder[] = ['simultaneous', 'output-first']
export const ACTIVATIONS: readonly ActivationName[] = ['sigmoid', 'identity', 'tanh', 'relu', 'leaky-relu', 'softmax']
export const LOSSES: readonly LossName[] = ['half-square', 'square', 'mean-square', 'cross-entropy']
export const NAMINGS: readonly Naming[] = ['receiver', 'sender', 'ends']
export const SCHEDULES: readonly Schedule[] = ['one-by-one', 'all-together']
export const BATCHES: readonly Batch[] = ['sum', 'mean']

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

/** A network, its samples and the rules by which it learns: all that an iteration depends on. */
export interface Problem extends Sample {
  /** Layer sizes from the inputs to the outputs, at least two: [2, 2, 2]. */
  readonly shape: readonly number[]
  /** w1…wn: layer by layer, receiving node by receiving node, sending node by sending node. */
  readonly weights: readonly number[]
  /** One per computing layer, or one per computing node where `biasRule` is 'neuron'; none where it is 'none'. */
  readonly biases: readonly number[]
  /** η, above 0. */
  readonly learningRate: number
  readonly biasRule: BiasRule
  readonly updateOrder: UpdateOrder
  /** One per computing layer, softmax only last; sigmoid everywhere where it is left out. */
  readonly activations?: readonly ActivationName[]
  /** `half-square` where it is left out. */
  readonly loss?: LossName
  /** The second sample and those after it; `inputs` and `targets` are the first. */
  readonly otherSamples?: readonly Sample[]
  /** `one-by-one` where it is left out. */
  readonly schedule?: Schedule
  /** `sum` where it is left out; it says something only of 'all-together'. */
  readonly batch?: Batch
  /** Which sample is the next to be learned one by one, counted from 0; 0 where it is left out. */
  readonly turn?: number
  /** How its weights are called on the page; `receiver` where it is left out. No number depends on it. */
  readonly names?: Naming
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

/** Whether training moves the biases: one per layer or per neuron is trained, fixed ones and none are not. */
export function trainsBiases(rule: BiasRule): boolean {
  return rule === 'shared' || rule === 'neuron'
}

/** All samples of a problem, the first included. */
export function samplesOf({ inputs, targets, otherSamples = [] }: Problem): readonly Sample[] {
  return [{ inputs, targets }, ...otherSamples]
}

/** The problem as the next update sees it: with all samples, or, where they are learned one by one, with the next of them alone. */
export function learnedNext(problem: Problem): Problem {
  if (learnsTogether(problem) || !problem.otherSamples?.length) return problem
  const { otherSamples: _, turn = 0, ...rest } = problem
  return { ...rest, ...samplesOf(problem)[turn] }
}

/** Whether one update is for several samples together. */
export function learnsTogether({ otherSamples = [], schedule }: Pick<Problem, 'otherSamples' | 'schedule'>): boolean {
  return otherSamples.length > 0 && schedule === 'all-together'
}

/** The same problem after so many updates, as far as the order of its samples goes. */
export function withTurnAfter(problem: Problem, updates: number): Problem {
  const { otherSamples = [], turn = 0 } = problem
  if (otherSamples.length === 0 || learnsTogether(problem)) return problem
  return { ...problem, turn: (turn + updates) % (otherSamples.length + 1) }
}

/** How many biases it has: none, one per computing layer, or one per computing node. */
export function biasCount(shape: readonly number[], rule: BiasRule): number {
  if (rule === 'none') return 0
  return rule === 'neuron' ? shape.slice(1).reduce((sum, size) => sum + size, 0) : shape.length - 1
}
