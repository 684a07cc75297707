import { bytesOf, flatten, isFiniteNetwork, type FlatNetwork } from './flatNetwork'
import { run } from './flatRun'
import { createLongList } from './longList'
import { withTurnAfter, type Problem } from './problem'
import { train } from './train'

/** How many iterations lie between two checkpoints: few enough to open any iteration in microseconds. */
const BETWEEN_CHECKPOINTS = 128

/** Why a stretch of training ended. */
export type RunEnd = 'count' | 'error' | 'diverged'

/** A piece of a run as it travels between threads: errors after each update, parameters at each checkpoint. */
export interface RunPiece {
  readonly errors: Float64Array<ArrayBuffer>
  readonly checkpoints: Float64Array<ArrayBuffer>
  readonly end: RunEnd
}

/**
 * A run: E before and after every update, and the parameters of every 128th iteration.
 *
 * Any iteration is recomputed from the checkpoint before it, exactly: to the last bit what training gave.
 */
export interface RunRecord {
  readonly start: Problem
  readonly betweenCheckpoints: number
  /** How many updates are recorded. */
  length(): number
  /** E before any update at 0, after the nth at n. */
  error(iteration: number): number
  /** What those who draw the run keep beside it: its memory counts as the record's. */
  readonly beside: { bytes(): number }[]
  /** The network after so many updates. */
  problemAt(iteration: number): Problem
  /** Trains on from the end and records it, but for numbers that stop being finite and iterations that no tape can write. */
  extend(iterations: number, stopAtError?: number): RunPiece
  /** Adds what another thread has recorded from the same end on. */
  append(piece: RunPiece): void
  /** Gives back the memory that waits for more iterations, once a run has come to rest; it can go on all the same. */
  trim(): void
  /** Memory that the record takes, with all that it needs to go on. */
  bytes(): number
}

/** Begins a run with nothing but its start. */
export function createRunRecord(start: Problem): RunRecord {
  const width = start.weights.length + start.biases.length
  const errors = createLongList()
  const checkpoints = createLongList()
  const beside: RunRecord['beside'] = []
  /** The network at the end of the record; null after a piece came from elsewhere. */
  let network: FlatNetwork | null = flatten(start)
  /** E of one stretch, its beginning included. */
  const stretch = new Float64Array(BETWEEN_CHECKPOINTS + 1)
  run(network, 0, -Infinity, stretch)
  errors.push(stretch.subarray(0, 1))
  /** The parameters as they stood at the beginning of a stretch, weights first. */
  const parameters = new Float64Array(width)
  const takeParameters = ({ weights, biases }: FlatNetwork): Float64Array => {
    parameters.set(weights)
    parameters.set(biases, weights.length)
    return parameters
  }
  checkpoints.push(takeParameters(network))
  const length = (): number => errors.length() - 1

  const problemAt = (iteration: number): Problem => {
    const at = Math.floor(iteration / BETWEEN_CHECKPOINTS)
    const here = at * BETWEEN_CHECKPOINTS
    const before = withParameters(start, here, checkpoints.slice(at * width, (at + 1) * width))
    return train(before, { iterations: iteration - here }).problem
  }

  return {
    start,
    betweenCheckpoints: BETWEEN_CHECKPOINTS,
    length,
    error: errors.at,
    beside,
    problemAt,
    extend(iterations, stopAtError = -Infinity) {
      const first = length()
      const firstCheckpoint = checkpoints.length()
      const goal = first + iterations
      network ??= flatten(problemAt(first))
      let end: RunEnd = Number.isFinite(errors.at(first)) ? 'count' : 'diverged'
      while (length() < goal && end === 'count') {
        const here = length()
        takeParameters(network)
        const wanted = Math.min(goal, nextCheckpoint(here)) - here
        let done = run(network, wanted, stopAtError, stretch)
        // With cross-entropy E can grow beyond all numbers while everything else stays one.
        const unwritten = stretch.subarray(1, done + 1).indexOf(Infinity)
        if (unwritten >= 0 || !isFiniteNetwork(network)) {
          const most = unwritten < 0 ? wanted : unwritten
          const kept = train(withParameters(start, here, parameters), { iterations: most, stopAtError })
          done = kept.iterations
          network = flatten(kept.problem)
          end = 'diverged'
        } else if (done < wanted || network.error[0]! <= stopAtError) end = 'error'
        errors.push(stretch.subarray(1, done + 1))
        if (done > 0 && length() % BETWEEN_CHECKPOINTS === 0) checkpoints.push(takeParameters(network))
      }
      return {
        errors: errors.slice(first + 1, length() + 1),
        checkpoints: checkpoints.slice(firstCheckpoint, checkpoints.length()),
        end,
      }
    },
    append(piece) {
      errors.push(piece.errors)
      checkpoints.push(piece.checkpoints)
      network = null
    },
    trim() {
      errors.trim()
      checkpoints.trim()
    },
    bytes: () =>
      [errors, checkpoints, ...beside].reduce((sum, part) => sum + part.bytes(), 0) +
      stretch.byteLength +
      parameters.byteLength +
      (network ? bytesOf(network) : 0) +
      (start.shape.length + start.inputs.length + start.targets.length + width) * Float64Array.BYTES_PER_ELEMENT,
  }
}

function nextCheckpoint(iteration: number): number {
  return (Math.floor(iteration / BETWEEN_CHECKPOINTS) + 1) * BETWEEN_CHECKPOINTS
}

/** The problem after so many updates, with the parameters that it then has. */
function withParameters(start: Problem, updates: number, parameters: Float64Array): Problem {
  const problem = withTurnAfter(start, updates)
  const all = Array.from(parameters)
  return { ...problem, weights: all.slice(0, problem.weights.length), biases: all.slice(problem.weights.length) }
}
