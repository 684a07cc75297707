import { checkProblem, ProblemError, recordIteration, type Allowed, type Problem, type QuantityId } from '../engine'
import { SCENARIOS, type ScenarioId } from '../content/scenarios'
import {
  checkMark,
  fieldsOf,
  parseJson,
  quote,
  RefusedJson,
  shortened,
  type Fields,
  type JsonRefusal,
} from './jsonFile'
import { LINK_LIMITS } from './limits'
import { isReachable } from './reachable'

/** What a network file says: a network, the scenario it belongs to, how far it was run, and the place that is shown. */
export interface NetworkFile {
  readonly problem: Problem
  readonly scenario: ScenarioId | null
  /** The iteration that is shown. */
  readonly iteration: number
  /** The quantity that was just written; null before the first step. */
  readonly written: QuantityId | null
  /** How many iterations the run has, at least `iteration`. */
  readonly recorded: number
}

/** Why a file was not opened. */
export type FileRefusal =
  | JsonRefusal
  | (Pick<JsonRefusal, 'place' | 'text'> &
      (
        | { readonly why: 'step' | 'scenario' | 'unreachable' }
        /** There is no text to read at all. */
        | { readonly why: 'noFile' | 'several' | 'folder' | 'lost' }
        | { readonly why: 'size'; readonly mostLayers: number; readonly mostNodes: number }
        /** `count`: how many items the list has that should have another number of them. */
        | { readonly why: 'problem'; readonly field: string; readonly allowed: Allowed; readonly count: number | null }
        | { readonly why: 'whole' | 'beyond'; readonly most: number }
      ))

export type ReadNetworkFile =
  { readonly kind: 'file'; readonly file: NetworkFile } | ({ readonly kind: 'refused' } & FileRefusal)

const VERSION = 1

const FIELDS = {
  file: ['backflow', 'problem', 'run'],
  /** May be left out: files of networks without a scenario don't name one. */
  perhaps: ['scenario'],
  problem: ['shape', 'inputs', 'targets', 'weights', 'biases', 'learningRate', 'biasRule', 'updateOrder'],
  run: ['iterations', 'shown', 'step'],
} as const

/** Ends the reading of a file at the first thing that is wrong. */
class Refused extends Error {
  readonly refusal: FileRefusal

  constructor(refusal: FileRefusal) {
    super(refusal.why)
    this.refusal = shortened(refusal)
  }
}

/** Writes a network and its place in a run as JSON that people can read and edit: each list on one line. */
export function writeNetworkFile({ problem, scenario, iteration, written, recorded }: NetworkFile): string {
  return `{
  "backflow": ${VERSION},
${scenario === null ? '' : `  "scenario": ${JSON.stringify(scenario)},\n`}  "problem": {
    "shape": ${listed(problem.shape)},
    "inputs": ${listed(problem.inputs)},
    "targets": ${listed(problem.targets)},
    "weights": ${listed(problem.weights)},
    "biases": ${listed(problem.biases)},
    "learningRate": ${problem.learningRate},
    "biasRule": ${JSON.stringify(problem.biasRule)},
    "updateOrder": ${JSON.stringify(problem.updateOrder)}
  },
  "run": {
    "iterations": ${recorded},
    "shown": ${iteration},
    "step": ${JSON.stringify(written)}
  }
}
`
}

/** Reads the text of a network file, as a whole or not at all. Never throws. */
export function readNetworkFile(text: string): ReadNetworkFile {
  try {
    return { kind: 'file', file: read(text) }
  } catch (error) {
    if (error instanceof RefusedJson || error instanceof Refused) return { kind: 'refused', ...error.refusal }
    throw error
  }
}

function listed(numbers: readonly number[]): string {
  return `[${numbers.join(', ')}]`
}

function read(text: string): NetworkFile {
  const given = parseJson(text)
  checkMark(given, 'backflow', VERSION)
  const file = fieldsOf('', given, FIELDS.file, FIELDS.perhaps)
  const scenario = readScenario(file.scenario)
  const problem = readProblem(fieldsOf('problem', file.problem, FIELDS.problem))
  const run = fieldsOf('run', file.run, FIELDS.run)
  const recorded = readCount('run.iterations', run.iterations)
  const iteration = readCount('run.shown', run.shown)
  if (iteration > recorded)
    throw new Refused({ place: 'run.shown', text: quote(iteration), why: 'beyond', most: recorded })
  const written = readStep(problem, run.step)
  // Last, because it is the only part that may take a while.
  if (!isReachable(problem, iteration))
    throw new Refused({ place: 'run.shown', text: quote(iteration), why: 'unreachable' })
  return { problem, scenario, iteration, written, recorded }
}

function readScenario(value: unknown): ScenarioId | null {
  if (value === undefined) return null
  const found = SCENARIOS.find(({ id }) => id === value)
  if (!found) throw new Refused({ place: 'scenario', text: quote(value), why: 'scenario' })
  return found.id
}

function readProblem(given: Fields<typeof FIELDS.problem>): Problem {
  checkSizes(given.shape)
  try {
    return checkProblem(given)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { field, value, allowed } = error
    const count = allowed.kind === 'length' && Array.isArray(value) ? value.length : null
    throw new Refused({ place: `problem.${field}`, text: quote(value), why: 'problem', field, allowed, count })
  }
}

/** Refuses what is a shape but too large a one; what is no shape is left to `checkProblem`. */
function checkSizes(shape: unknown): void {
  if (!Array.isArray(shape) || !shape.every((size) => Number.isInteger(size) && Number(size) > 0)) return
  const { mostLayers, mostNodesInLayer: mostNodes } = LINK_LIMITS
  const tooLarge = shape.findIndex((size) => Number(size) > mostNodes)
  if (shape.length > mostLayers)
    throw new Refused({ place: 'problem.shape', text: quote(shape), why: 'size', mostLayers, mostNodes })
  if (tooLarge >= 0) {
    const place = `problem.shape[${tooLarge}]`
    throw new Refused({ place, text: quote(shape[tooLarge]), why: 'size', mostLayers, mostNodes })
  }
}

function readCount(place: string, value: unknown): number {
  const most = LINK_LIMITS.mostIterations
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most)
    throw new Refused({ place, text: quote(value), why: 'whole', most })
  // -0 is a 0 too.
  return value + 0
}

function readStep(problem: Problem, value: unknown): QuantityId | null {
  if (value === null) return null
  const step = recordIteration(problem).steps.find(({ writes }) => writes === value)
  if (!step) throw new Refused({ place: 'run.step', text: quote(value), why: 'step' })
  return step.writes
}
