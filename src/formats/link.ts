import {
  BIAS_RULES,
  biasCount,
  checkProblem,
  ProblemError,
  recordIteration,
  rightProblem,
  UPDATE_ORDERS,
  weightCount,
  type Problem,
  type QuantityId,
  type WrongProgram,
} from '../engine'
import { BUGS } from '../mistakes/bugs/bugs'
import { plainText } from '../notation/plainText'
import { LINK_LIMITS } from './limits'
import { choose, partsOf, readIteration, readList, readOne, readShape, readWhole, type Part } from './linkParts'
import { LANGUAGES, type Language } from '../content/languages'
import { SCENARIOS, type ScenarioId } from '../content/scenarios'
import { baseOf, hasAsManyBiases, VERSION } from './linkBase'
import { isReachable } from './reachable'
import { Refused, type Refusal } from './refusal'

/** What a link says: a network, the scenario it belongs to, a place in its run, and the language it is shown in. */
export interface Link {
  readonly problem: Problem
  readonly scenario: ScenarioId | null
  readonly iteration: number
  /** The quantity that was just written; null before the first step. */
  readonly written: QuantityId | null
  readonly language: Language | null
}

/** `none` stands for an address that says nothing. */
export type DecodedLink =
  { readonly kind: 'none' } | { readonly kind: 'link'; readonly link: Link } | ({ readonly kind: 'refused' } & Refusal)

const SCENARIO_IDS = SCENARIOS.map(({ id }) => id)

/**
 * Reads the part of an address after `#`, with or without the sign itself, as it arrives from chats and hands. Never
 * throws.
 */
export function decodeLink(hash: string): DecodedLink {
  try {
    if (hash.length > LINK_LIMITS.mostEscaped) throw new Refused('#', hash, 'tooLong')
    const given = partsOf(hash)
    return given.size === 0 ? { kind: 'none' } : { kind: 'link', link: read(given) }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', ...error.refusal }
    throw error
  }
}

function read(given: ReadonlyMap<Part, string>): Link {
  const length = [...given].reduce((sum, [part, text]) => sum + part.length + text.length + 2, 0)
  if (length > LINK_LIMITS.mostCharacters) throw new Refused('#', [...given.values()].join('&'), 'tooLong')
  const version = given.get('v')
  if (version === undefined) throw new Refused('v', '', 'missing')
  if (plainText(version) !== VERSION) throw new Refused('v', version, 'version')

  const scenario = given.has('scenario') ? choose('scenario', given.get('scenario'), SCENARIO_IDS, 'canonical') : null
  const base = baseOf(scenario)
  const shape = readShape(given.get('n'), base.shape)
  const sameShape = shape.join('-') === base.shape.join('-')
  const biasRule = choose('bias', given.get('bias'), BIAS_RULES, base.biasRule)
  const updateOrder = choose('order', given.get('order'), UPDATE_ORDERS, base.updateOrder)
  const list = (part: Part, count: number, usual: readonly number[] | null): readonly number[] => {
    const there = given.get(part)
    if (there === undefined) {
      if (usual) return usual
      throw new Refused(part, '', 'missing')
    }
    return readList(part, there, count)
  }
  const usual = (values: readonly number[]): readonly number[] | null => (sameShape ? values : null)
  const program = readProgram(given)
  const network = check({
    shape,
    inputs: list('x', shape[0]!, usual(base.inputs)),
    targets: list('t', shape.at(-1)!, usual(base.targets)),
    weights: list('w', weightCount(shape), usual(base.weights)),
    biases: list('b', biasCount(shape, biasRule), hasAsManyBiases(biasRule, base) ? usual(base.biases) : null),
    learningRate: given.has('eta') ? readOne('eta', given.get('eta')!) : base.learningRate,
    biasRule,
    updateOrder,
  })
  const problem = program === null ? network : { ...network, program }
  const iteration = readIteration(given.get('k'))
  const written = given.has('step') ? readStep(problem, given.get('step')!) : null
  const language = given.has('lang') ? choose('lang', given.get('lang'), LANGUAGES, 'en') : null
  // Last, because it is the only part that may take a while.
  if (!isReachable(problem, iteration)) throw new Refused('k', String(iteration), 'range')
  return { problem, scenario, iteration, written, language }
}

function readProgram(given: ReadonlyMap<Part, string>): WrongProgram | null {
  const [bug, secret] = [given.get('bug'), given.get('secret')]
  if (bug !== undefined && secret !== undefined) throw new Refused('secret', secret, 'together')
  if (secret !== undefined) return readWhole('secret', secret, LINK_LIMITS.largestSeed)
  return bug === undefined ? null : choose('bug', bug, BUGS, 'sign')
}

function readStep(problem: Problem, text: string): QuantityId {
  const plain = plainText(text)
  const step = recordIteration(rightProblem(problem)).steps.find(({ writes }) => writes === plain)
  if (!step) throw new Refused('step', text, 'step')
  return step.writes
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
