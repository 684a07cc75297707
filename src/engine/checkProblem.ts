import { otherKinds } from './otherKinds'
import { BIAS_RULES, NAMINGS, UPDATE_ORDERS, biasCount, weightCount, type Problem } from './problem'

/** The largest magnitude of a weight, bias, input or target. */
export const LARGEST_PARAMETER = 1e6
/** The largest learning rate. */
export const LARGEST_LEARNING_RATE = 1e6
/** The most nodes a layer may have, and the most layers. */
export const LARGEST_LAYER = 1024
export const MOST_LAYERS = 16

/** What a refused value should have been, for a message in any language. */
export type Allowed =
  | { readonly kind: 'object' }
  | { readonly kind: 'shape' }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'range'; readonly least: number; readonly most: number; readonly open: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'samples'; readonly most: number }
  | { readonly kind: 'together'; readonly rule: Clash; readonly sample: number | null }

/**
 * What does not go together: softmax stands last only, wants cross-entropy and at least two outputs; cross-entropy wants
 * sigmoids or softmax at the end, and targets from 0 to 1, under softmax with the sum 1; and an update for all samples can't
 * move the output layer first.
 */
export type Clash =
  | 'softmaxNotLast'
  | 'softmaxLoss'
  | 'softmaxAlone'
  | 'entropyOutputs'
  | 'entropyTargets'
  | 'softmaxTargets'
  | 'orderTogether'

/** A refusal in a sentence, for people who write programs: the page says it in its own words, and does without. */
type Explain = (field: string, value: unknown, allowed: Allowed) => string

let explain: Explain = (field) => field

/** Lets problems that can't be say in a sentence what is wrong with them. */
export function explainProblems(sentence: Explain): void {
  explain = sentence
}

/** A problem that can't be: names the field, the value that stood there and what is allowed. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  /** `weights[4]`, `learningRate`, or `problem` for the whole. */
  readonly field: string
  readonly value: unknown
  readonly allowed: Allowed

  constructor(field: string, value: unknown, allowed: Allowed) {
    super(explain(field, value, allowed))
    this.field = field
    this.value = value
    this.allowed = allowed
  }
}

/**
 * Gives back the problem if it is one, as a fresh object with only the known fields.
 *
 * Throws a ProblemError at the first thing that is wrong: a wrong length, something that is no finite number,
 * a parameter beyond ±1e6, a learning rate that is not above 0 and at most 1e6, an unknown rule.
 */
export function checkProblem(value: unknown): Problem {
  if (typeof value !== 'object' || value === null) throw new ProblemError('problem', value, { kind: 'object' })
  const given = value as Partial<Record<keyof Problem, unknown>>
  const shape = checkShape(given.shape)
  const biasRule = choice('biasRule', given.biasRule, BIAS_RULES)
  const updateOrder = choice('updateOrder', given.updateOrder, UPDATE_ORDERS)
  const named = given.names === undefined ? 'receiver' : choice('names', given.names, NAMINGS)
  const usual = {
    shape,
    inputs: numbers('inputs', given.inputs, shape[0]!),
    targets: numbers('targets', given.targets, shape.at(-1)!),
    weights: numbers('weights', given.weights, weightCount(shape)),
    biases: numbers('biases', given.biases, biasCount(shape, biasRule)),
    learningRate: learningRate(given.learningRate),
    biasRule,
    updateOrder,
    ...(named === 'receiver' ? {} : { names: named }),
  }
  return OTHER_FIELDS.every((field) => given[field] === undefined)
    ? usual
    : { ...usual, ...otherKinds().check(given, usual) }
}

/** What only networks of other kinds have. */
const OTHER_FIELDS = ['activations', 'loss', 'otherSamples', 'schedule', 'batch', 'turn'] as const

function checkShape(value: unknown): readonly number[] {
  const fits =
    Array.isArray(value) &&
    value.length >= 2 &&
    value.length <= MOST_LAYERS &&
    Array.from(value).every((size) => Number.isInteger(size) && size >= 1 && size <= LARGEST_LAYER)
  if (!fits) throw new ProblemError('shape', value, { kind: 'shape' })
  return Array.from(value as number[])
}

/** A list of so many numbers, each within its limits. */
export function numbers(field: string, value: unknown, length: number): readonly number[] {
  if (!Array.isArray(value) || value.length !== length) throw new ProblemError(field, value, { kind: 'length', length })
  return Array.from(value, (item: unknown, index) => parameter(`${field}[${index}]`, item))
}

function parameter(field: string, value: unknown): number {
  if (!isFiniteNumber(value)) throw new ProblemError(field, value, { kind: 'number' })
  if (Math.abs(value) > LARGEST_PARAMETER)
    throw new ProblemError(field, value, {
      kind: 'range',
      least: -LARGEST_PARAMETER,
      most: LARGEST_PARAMETER,
      open: false,
    })
  return value
}

function learningRate(value: unknown): number {
  if (!isFiniteNumber(value)) throw new ProblemError('learningRate', value, { kind: 'number' })
  if (value <= 0 || value > LARGEST_LEARNING_RATE)
    throw new ProblemError('learningRate', value, { kind: 'range', least: 0, most: LARGEST_LEARNING_RATE, open: true })
  return value
}

/** Asked for anything but a number, JavaScript says no. */
function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

/** One of these texts. */
export function choice<T extends string>(field: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find((one) => one === value)
  if (found === undefined) throw new ProblemError(field, value, { kind: 'choice', choices })
  return found
}
