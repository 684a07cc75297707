import {
  articleExample,
  BIAS_RULES,
  biasCount,
  checkProblem,
  ProblemError,
  recordIteration,
  UPDATE_ORDERS,
  weightCount,
  type Problem,
  type QuantityId,
} from '../engine'
import { LINK_LIMITS } from './limits'
import { choose, partsOf, readDouble, readIteration, readShape, type Part } from './linkParts'
import { LANGUAGES, type Language } from '../content/preferences'
import { isReachable } from './reachable'
import { Refused, type Refusal } from './refusal'

/** What a link says: a network, a place in its run, and the language it is shown in. */
export interface Link {
  readonly problem: Problem
  readonly iteration: number
  /** The quantity that was just written; null before the first step. */
  readonly written: QuantityId | null
  readonly language: Language | null
}

/** `none` stands for an address that says nothing. */
export type DecodedLink =
  { readonly kind: 'none' } | { readonly kind: 'link'; readonly link: Link } | ({ readonly kind: 'refused' } & Refusal)

const VERSION = '1'

/** Writes the state as the part of an address after `#`. What equals the article's example is left out. */
export function encodeLink({ problem, iteration, written, language }: Link): string {
  const shape = problem.shape.join('-')
  const isArticleShape = shape === articleExample.shape.join('-')
  const parts: [Part, string][] = [['v', VERSION]]
  const add = (part: Part, text: string, usual: string | null): void => {
    if (text !== usual) parts.push([part, text])
  }
  const usual = (list: readonly number[]): string | null => (isArticleShape ? list.join(',') : null)
  add('n', shape, articleExample.shape.join('-'))
  add('x', textOf(problem.inputs), usual(articleExample.inputs))
  add('t', textOf(problem.targets), usual(articleExample.targets))
  add('w', textOf(problem.weights), usual(articleExample.weights))
  add('b', textOf(problem.biases), problem.biasRule === 'neuron' ? null : usual(articleExample.biases))
  add('eta', String(problem.learningRate), String(articleExample.learningRate))
  add('bias', problem.biasRule, articleExample.biasRule)
  add('order', problem.updateOrder, articleExample.updateOrder)
  add('k', String(iteration), '0')
  if (written !== null) parts.push(['step', written])
  if (language !== null) parts.push(['lang', language])
  return parts.length === 1 ? '' : parts.map(([part, text]) => `${part}=${text}`).join('&')
}

/** Reads the part of an address after `#`, with or without the sign itself. Never throws. */
export function decodeLink(hash: string): DecodedLink {
  const text = hash.replace(/^#/, '')
  if (text === '') return { kind: 'none' }
  try {
    return { kind: 'link', link: read(text) }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', ...error.refusal }
    throw error
  }
}

function read(text: string): Link {
  if (text.length > LINK_LIMITS.mostCharacters) throw new Refused('#', text, 'tooLong')
  const given = partsOf(text)
  const version = given.get('v')
  if (version === undefined) throw new Refused('v', text, 'missing')
  if (version !== VERSION) throw new Refused('v', version, 'version')

  const shape = readShape(given.get('n'))
  const sameShape = shape.join('-') === articleExample.shape.join('-')
  const biasRule = choose('bias', given.get('bias'), BIAS_RULES, articleExample.biasRule)
  const updateOrder = choose('order', given.get('order'), UPDATE_ORDERS, articleExample.updateOrder)
  const list = (part: Part, count: number, usual: readonly number[] | null): readonly number[] => {
    const there = given.get(part)
    if (there === undefined) {
      if (usual) return usual
      throw new Refused(part, '', 'missing')
    }
    const items = there.split(',')
    if (items.length !== count) throw new Refused(part, there, 'count')
    return items.map((item) => readDouble(part, item))
  }
  const usual = (values: readonly number[]): readonly number[] | null => (sameShape ? values : null)
  const problem = check({
    shape,
    inputs: list('x', shape[0]!, usual(articleExample.inputs)),
    targets: list('t', shape.at(-1)!, usual(articleExample.targets)),
    weights: list('w', weightCount(shape), usual(articleExample.weights)),
    biases: list('b', biasCount(shape, biasRule), biasRule === 'neuron' ? null : usual(articleExample.biases)),
    learningRate: given.has('eta') ? readDouble('eta', given.get('eta')!) : articleExample.learningRate,
    biasRule,
    updateOrder,
  })
  const iteration = readIteration(given.get('k'))
  const written = given.get('step') ?? null
  if (written !== null && !recordIteration(problem).steps.some((step) => step.writes === written))
    throw new Refused('step', written, 'step')
  const language = given.has('lang') ? choose('lang', given.get('lang'), LANGUAGES, 'en') : null
  // Last, because it is the only part that may take a while.
  if (!isReachable(problem, iteration)) throw new Refused('k', String(iteration), 'range')
  return { problem, iteration, written, language }
}

/** Each list and number of a problem, by the part of the link that carries it. */
const PART_OF: Readonly<Record<string, Part>> = {
  inputs: 'x',
  targets: 't',
  weights: 'w',
  biases: 'b',
  learningRate: 'eta',
}

function check(problem: Problem): Problem {
  try {
    return checkProblem(problem)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new Refused(PART_OF[error.field.replace(/\[.*/, '')] ?? 'n', String(error.value), 'range')
  }
}

function textOf(numbers: readonly number[]): string {
  return numbers.map(String).join(',')
}
