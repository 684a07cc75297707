import {
  checkProblem,
  mostIterations,
  ProblemError,
  recordIteration,
  rightProblem,
  type Problem,
  type QuantityId,
  type WrongProgram,
} from '../engine'
import type { Figure } from '../comparing/figure'
import { readFigures } from '../comparing/readFigures'
import { writeFigure } from '../comparing/writeFigure'
import { BUGS } from '../mistakes/bugs/bugs'
import { SCENARIOS, type ScenarioId } from '../content/scenarios'
import { Refused, type FileRefusal } from './fileRefusal'
import { checkMark, cut, fieldsOf, parseJson, quote, RefusedJson, type Fields } from './jsonFile'
import { LINK_LIMITS } from './limits'
import { isReachable } from './reachable'
import { stepNamed } from './stepNamed'

export type { FileRefusal } from './fileRefusal'

/** What a network file says: a network, the scenario it belongs to, how far it was run, and the place that is shown. */
export interface NetworkFile {
  readonly problem: Problem
  readonly scenario: ScenarioId | null
  /** The iteration that is shown. */
  readonly iteration: number
  /** Which sample is looked at, counted from 0; null, or left out, for the one that is learned. */
  readonly sample?: number | null | undefined
  /** The quantity that was just written; null before the first step. */
  readonly written: QuantityId | null
  /** How many iterations the run has, at least `iteration`. */
  readonly recorded: number
  /** Printed figures to compare with; absent where it has none. */
  readonly figures?: readonly Figure[]
}

export type ReadNetworkFile =
  { readonly kind: 'file'; readonly file: NetworkFile } | ({ readonly kind: 'refused' } & FileRefusal)

const VERSION = 1

const FIELDS = {
  file: ['backflow', 'problem', 'run'],
  /** May be left out: files of networks without a scenario don't name one, nor those of the right program another. */
  perhaps: ['scenario', 'bug', 'secret', 'figures'],
  problem: ['shape', 'inputs', 'targets', 'weights', 'biases', 'learningRate', 'biasRule', 'updateOrder'],
  /** Only networks of other kinds, or with other names, name these. */
  kinds: ['names', 'activations', 'loss', 'otherSamples', 'schedule', 'batch', 'turn'],
  run: ['iterations', 'shown', 'step'],
  runPerhaps: ['sample'],
} as const

/** Writes a network and its place in a run as JSON that people can read and edit: each list on one line. */
export function writeNetworkFile({
  problem,
  scenario,
  iteration,
  sample = null,
  written,
  recorded,
  figures = [],
}: NetworkFile): string {
  return `{
  "backflow": ${VERSION},
${scenario === null ? '' : `  "scenario": ${JSON.stringify(scenario)},\n`}${programLine(problem)}  "problem": {
    "shape": ${listed(problem.shape)},
    "inputs": ${listed(problem.inputs)},
    "targets": ${listed(problem.targets)},
    "weights": ${listed(problem.weights)},
    "biases": ${listed(problem.biases)},
    "learningRate": ${problem.learningRate},
    "biasRule": ${JSON.stringify(problem.biasRule)},
    "updateOrder": ${JSON.stringify(problem.updateOrder)}${kindLines(problem)}
  },
  "run": {
    "iterations": ${recorded},
    "shown": ${iteration},
    "step": ${JSON.stringify(written)}${sample === null ? '' : `,\n    "sample": ${sample + 1}`}
  }${figureLines(figures)}
}
`
}

/** Whether a file names a network of another kind: then what works it out has to be there before it is read. */
export function mayNameKinds(text: string): boolean {
  return /"(?:activations|loss|otherSamples|schedule|batch|turn|scenario)"|"none"/.test(text)
}

/** Whether a file names a wrong program: then those have to be there before it is read. */
export function mayNameProgram(text: string): boolean {
  return /"(?:bug|secret)"/.test(text)
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

function programLine({ program }: Problem): string {
  if (program === undefined) return ''
  return typeof program === 'number' ? `  "secret": ${program},\n` : `  "bug": ${JSON.stringify(program)},\n`
}

function kindLines({ names, activations, loss, otherSamples = [], schedule, batch, turn }: Problem): string {
  const samples = otherSamples.map(
    ({ inputs, targets }) => `      { "inputs": ${listed(inputs)}, "targets": ${listed(targets)} }`,
  )
  const lines = [
    ...(names ? [`"names": ${JSON.stringify(names)}`] : []),
    ...(activations ? [`"activations": ${JSON.stringify(activations).replaceAll(',', ', ')}`] : []),
    ...(loss ? [`"loss": ${JSON.stringify(loss)}`] : []),
    ...(samples.length > 0 ? [`"otherSamples": [\n${samples.join(',\n')}\n    ]`] : []),
    ...(schedule ? [`"schedule": ${JSON.stringify(schedule)}`] : []),
    ...(batch ? [`"batch": ${JSON.stringify(batch)}`] : []),
    ...(turn ? [`"turn": ${turn}`] : []),
  ]
  return lines.map((line) => `,\n    ${line}`).join('')
}

/** A line for each, as it can be typed. */
function figureLines(figures: readonly Figure[]): string {
  if (figures.length === 0) return ''
  const lines = figures.map((figure) => `    ${JSON.stringify(writeFigure(figure).replaceAll('=', ' = '))}`)
  return `,\n  "figures": [\n${lines.join(',\n')}\n  ]`
}

function listed(numbers: readonly number[]): string {
  return `[${numbers.join(', ')}]`
}

function read(text: string): NetworkFile {
  const given = parseJson(text)
  checkMark(given, 'backflow', VERSION)
  const file = fieldsOf('', given, FIELDS.file, FIELDS.perhaps)
  const scenario = readScenario(file.scenario)
  const program = readProgram(file.bug, file.secret)
  const network = readProblem(fieldsOf('problem', file.problem, FIELDS.problem, FIELDS.kinds))
  const problem = program === null ? network : { ...network, program }
  const run = fieldsOf('run', file.run, FIELDS.run, FIELDS.runPerhaps)
  const recorded = readCount('run.iterations', run.iterations)
  const iteration = readCount('run.shown', run.shown)
  if (iteration > recorded)
    throw new Refused({ place: 'run.shown', text: quote(iteration), why: 'beyond', most: recorded })
  const sample = readSample(problem, run.sample)
  const written = readStep(problem, run.step, sample)
  const figures = readLines(problem, file.figures)
  const most = mostIterations(problem)
  if (recorded > most) throw new Refused({ place: 'run.iterations', text: quote(recorded), why: 'work', most })
  // Last, because it is the only part that may take a while.
  if (!isReachable(problem, iteration))
    throw new Refused({ place: 'run.shown', text: quote(iteration), why: 'unreachable' })
  return {
    problem,
    scenario,
    iteration,
    ...(sample === null ? {} : { sample }),
    written,
    recorded,
    ...(figures.length > 0 ? { figures } : {}),
  }
}

function readScenario(value: unknown): ScenarioId | null {
  if (value === undefined) return null
  const found = SCENARIOS.find(({ id }) => id === value)
  if (!found) throw new Refused({ place: 'scenario', text: quote(value), why: 'scenario' })
  return found.id
}

function readProgram(bug: unknown, secret: unknown): WrongProgram | null {
  if (bug !== undefined && secret !== undefined)
    throw new Refused({ place: 'secret', text: quote(secret), why: 'together' })
  if (secret !== undefined) return readCount('secret', secret, LINK_LIMITS.largestSeed)
  const found = BUGS.find((one) => one === bug)
  if (bug !== undefined && !found) throw new Refused({ place: 'bug', text: quote(bug), why: 'bug' })
  return found ?? null
}

function readProblem(given: Fields<typeof FIELDS.problem>): Problem {
  checkSizes(given.shape)
  try {
    return checkProblem(given)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { field, value, allowed } = error
    // All fields of the network itself are there by now; one of a sample may not be.
    if (value === undefined) throw new Refused({ place: `problem.${field}`, text: '', why: 'missing' })
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

function readCount(place: string, value: unknown, most: number = LINK_LIMITS.mostIterations): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most)
    throw new Refused({ place, text: quote(value), why: 'whole', most })
  // -0 is a 0 too.
  return value + 0
}

/** Counted from 1, as on the page. */
function readSample({ otherSamples = [] }: Problem, value: unknown): number | null {
  if (value === undefined) return null
  const most = otherSamples.length + 1
  const sample = readCount('run.sample', value, most)
  if (sample === 0) throw new Refused({ place: 'run.sample', text: quote(value), why: 'whole', most })
  return sample - 1
}

function readStep(problem: Problem, value: unknown, sample: number | null): QuantityId | null {
  if (value === null) return null
  const step = typeof value === 'string' ? stepNamed(value, problem, sample) : null
  if (step === null) throw new Refused({ place: 'run.step', text: quote(value), why: 'step' })
  return step
}

function readLines(problem: Problem, value: unknown): readonly Figure[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new Refused({ place: 'figures', text: quote(value), why: 'figures' })
  const { quantities } = recordIteration(rightProblem(problem))
  return value.map((line: unknown, i) => {
    const [first, ...more] = typeof line === 'string' ? readFigures(line, quantities, 'program') : []
    if (first && 'figure' in first && more.length === 0) return first.figure
    const flaw = first && 'flaw' in first ? { ...first.flaw, text: cut(first.flaw.text) } : null
    throw new Refused({ place: `figures[${i}]`, text: quote(line), why: 'figure', flaw })
  })
}
