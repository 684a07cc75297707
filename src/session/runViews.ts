import {
  errorOfAll,
  gradientSize,
  learnsTogether,
  loweredError,
  name,
  recordIteration,
  sampleAnswers,
  type Parameter,
  type Problem,
  type QuantityId,
  type Tape,
} from '../engine'
import { runFrom } from './runs'
import { createRecent, type Recent } from './recent'
import { sampleRun } from './samples'

/** What a chart of a run shows. */
export const RUN_VIEWS = ['error', 'outputs', 'weights', 'gradient'] as const
export type RunView = (typeof RUN_VIEWS)[number]

/** One line of a chart: a quantity followed through the run. */
export interface RunLine {
  /** The quantity's name; `gradient` stands for the size of the gradient, which is no step of the tape. */
  readonly id: QuantityId | 'gradient'
  /** What the line is, for its look: the one that matters, one beside it, one behind that, or what training aims at. */
  readonly role: 'main' | 'second' | 'third' | 'aim'
  readonly read: (tape: Tape) => number
}

/** The sample whose numbers a view follows through a run: a gradient is that of what is learned. */
export function sampleIn(view: RunView, looked: number | null): number | null {
  return view === 'gradient' ? null : (looked ?? 0)
}

/** The lines of a view, for this network. */
export function linesOf(view: RunView, { topology, problem }: Pick<Tape, 'topology' | 'problem'>): readonly RunLine[] {
  const outputs = topology.layers.at(-1)!
  const line = (id: QuantityId, role: RunLine['role']): RunLine => ({ id, role, read: ({ values }) => values[id]! })
  switch (view) {
    case 'error':
      return [
        { id: loweredError(problem), role: 'main', read: errorInRun },
        ...outputs.map((node) => line(name.error(node), 'second')),
      ]
    case 'outputs':
      return [
        ...outputs.map((node) => line(name.out(node), 'main')),
        ...outputs.map((node) => line(name.target(node), 'aim')),
      ]
    case 'weights':
      return topology.trained.map((parameter) => line(parameter.id, roleOf(parameter)))
    case 'gradient':
      return [{ id: 'gradient', role: 'main', read: gradientSize }]
  }
}

/** E as a run has it: of all samples, whether they are learned together or one by one. */
function errorInRun({ problem, values }: Tape): number {
  const isOneOfMany = problem.otherSamples && !learnsTogether(problem)
  return isOneOfMany ? errorOfAll(problem, sampleAnswers(problem)) : values[loweredError(problem)]!
}

function roleOf(parameter: Parameter): RunLine['role'] {
  if (!('to' in parameter)) return 'third'
  return parameter.to.kind === 'output' ? 'main' : 'second'
}

/** An iteration of a run and all its numbers. */
export interface TapeSample {
  readonly iteration: number
  readonly tape: Tape
}

/** How many stretches of a run are looked at; up to two iterations of each, so that a run that bounces shows it. */
const STRETCHES = 90

/** A run and its ghost: up to 180 tapes each, which are 21 MiB of the largest network. */
const MOST_SAMPLED = 2
/** The latest samples of the latest runs: the charts of one run, and later its ghost, ask for the same ones. */
const SAMPLED = createRecent<Problem, Recent<string, readonly TapeSample[]>>(MOST_SAMPLED)

/**
 * Tapes from all over a run, enough to draw lines through, all seen from the same sample; null for the one that each iteration
 * learns.
 */
export function sampleTapes(
  start: Problem,
  length: number,
  logarithmic: boolean,
  sample: number | null = null,
): readonly TapeSample[] {
  return SAMPLED.of(start, () => createRecent(1)).of(`${length} ${logarithmic} ${sample}`, () => {
    const run = runFrom(start)
    return sampleRun(run, length, STRETCHES, logarithmic).map(({ iteration }) => ({
      iteration,
      tape: recordIteration(run.problemAt(iteration), sample ?? undefined),
    }))
  })
}
