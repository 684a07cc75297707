import {
  BIAS_RULES,
  biasCount,
  checkProblem,
  mostIterations,
  NAMINGS,
  ProblemError,
  UPDATE_ORDERS,
  weightCount,
  type Problem,
  type QuantityId,
  type WrongProgram,
} from '../engine'
import { BUGS } from '../mistakes/bugs/bugs'
import type { Figure } from '../comparing/figure'
import { plainText } from '../engine/typed/plainText'
import { LINK_LIMITS } from './limits'
import { choose, partsOf, readIteration, readList, readOne, readShape, readWhole, type Part } from './linkParts'
import { LANGUAGES, type Language } from '../content/languages'
import { SCENARIOS, type ScenarioId } from '../content/scenarios'
import { baseOf, hasAsManyBiases, kindsOfBase, VERSION } from './linkBase'
import { readLinked } from './linkedFigures'
import { readKinds } from './linkKinds'
import { isReachable } from './reachable'
import { Refused, type Refusal } from './refusal'
import { stepNamed } from './stepNamed'

/** What a link says: a network, the scenario it belongs to, a place in its run, and the language it is shown in. */
export interface Link {
  readonly problem: Problem
  readonly scenario: ScenarioId | null
  readonly iteration: number
  /** Which sample is looked at, counted from 0; null, or left out, for the one that is learned. */
  readonly sample?: number | null | undefined
  /** The quantity that was just written; null before the first step. */
  readonly written: QuantityId | null
  readonly language: Language | null
  /** Printed figures to compare with; absent where it has none. */
  readonly figures?: readonly Figure[]
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
  const lengthOf = (samples: boolean): number =>
    [...given].reduce(
      (sum, [part, text]) => ((part === 's') === samples ? sum + part.length + text.length + 2 : sum),
      0,
    )
  if (lengthOf(false) > LINK_LIMITS.mostCharacters || lengthOf(true) > LINK_LIMITS.mostOfSamples)
    throw new Refused('#', [...given.values()].join('&'), 'tooLong')
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
    biases:
      biasRule === 'none'
        ? noBiases(given.get('b'))
        : list('b', biasCount(shape, biasRule), hasAsManyBiases(biasRule, base) ? usual(base.biases) : null),
    learningRate: given.has('eta') ? readOne('eta', given.get('eta')!) : base.learningRate,
    biasRule,
    updateOrder,
    names: choose('names', given.get('names'), NAMINGS, base.names ?? 'receiver'),
    ...readKinds(given, shape, kindsOfBase(base, sameShape)),
  })
  const problem = program === null ? network : { ...network, program }
  const iteration = readIteration(given.get('k'))
  const sample = given.has('see') ? readSample(given.get('see')!, problem) : null
  const written = given.has('step') ? readStep(problem, given.get('step')!, sample) : null
  const language = given.has('lang') ? choose('lang', languageIn(given.get('lang')!), LANGUAGES, 'en') : null
  const figures = given.has('figures') ? readLinked(given.get('figures')!, problem) : []
  const most = mostIterations(problem)
  if (iteration > most) throw new Refused('k', String(iteration), 'work', undefined, most)
  // Last, because it is the only part that may take a while.
  if (!isReachable(problem, iteration)) throw new Refused('k', String(iteration), 'endless')
  return {
    problem,
    scenario,
    iteration,
    ...(sample === null ? {} : { sample }),
    written,
    language,
    ...(figures.length > 0 ? { figures } : {}),
  }
}

/** The language of a tag, with a place in it or without: `zh-CN`, `en_GB`. */
function languageIn(text: string): string {
  return text.replace(/(?<=^\s*[a-z]{2})[-_].*$/i, '')
}

/** Who has none can name none: numbers that would be passed over are those of another network. */
function noBiases(text = ''): readonly number[] {
  if (text.trim() !== '') throw new Refused('b', text, 'count')
  return []
}

function readProgram(given: ReadonlyMap<Part, string>): WrongProgram | null {
  const [bug, secret] = [given.get('bug'), given.get('secret')]
  if (bug !== undefined && secret !== undefined) throw new Refused('secret', secret, 'together')
  if (secret !== undefined) return readWhole('secret', secret, LINK_LIMITS.largestSeed)
  return bug === undefined ? null : choose('bug', bug, BUGS, 'sign')
}

/** Counted from 1, as on the page. */
function readSample(text: string, { otherSamples = [] }: Problem): number {
  const sample = readWhole('see', text, otherSamples.length + 1)
  if (sample === 0) throw new Refused('see', text, 'range')
  return sample - 1
}

function readStep(problem: Problem, text: string, sample: number | null): QuantityId {
  const step = stepNamed(text, problem, sample)
  if (step === null) throw new Refused('step', text, 'step')
  return step
}

/** Each list and number of a problem, by the part of the link that carries it. */
const PART_OF: Readonly<Record<string, Part>> = {
  inputs: 'x',
  targets: 't',
  weights: 'w',
  biases: 'b',
  learningRate: 'eta',
  activations: 'act',
  loss: 'loss',
  otherSamples: 's',
  schedule: 'sched',
  batch: 'batch',
  turn: 'turn',
}

function check(problem: Problem): Problem {
  try {
    return checkProblem(problem)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const why = error.allowed.kind === 'together' ? 'clash' : 'range'
    throw new Refused(PART_OF[error.field.replace(/\[.*/, '')] ?? 'n', String(error.value), why, error)
  }
}
