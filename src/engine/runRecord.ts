import { flatten, isFiniteNetwork, problemOf, run, type FlatNetwork } from './flatNetwork'
import type { Problem } from './problem'
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
  /** The network after so many updates. */
  problemAt(iteration: number): Problem
  /** Trains on from the end and records it. Numbers that stop being finite are left out. */
  extend(iterations: number, stopAtError?: number): RunPiece
  /** Adds what another thread has recorded from the same end on. */
  append(piece: RunPiece): void
  /** Memory that the record takes. */
  bytes(): number
}

/** Begins a run with nothing but its start. */
export function createRunRecord(start: Problem): RunRecord {
  const width = start.weights.length + start.biases.length
  let errors = new Float64Array(1024)
  let checkpoints = new Float64Array(width * 16)
  let length = 0
  /** The network at the end of the record; null after a piece came from elsewhere. */
  let network: FlatNetwork | null = flatten(start)
  run(network, 0, -Infinity, errors)
  checkpoints.set([...start.weights, ...start.biases])

  const problemAt = (iteration: number): Problem => {
    const at = Math.floor(iteration / BETWEEN_CHECKPOINTS)
    const weights = Array.from(checkpoints.subarray(at * width, at * width + start.weights.length))
    const biases = Array.from(checkpoints.subarray(at * width + start.weights.length, (at + 1) * width))
    return train({ ...start, weights, biases }, { iterations: iteration - at * BETWEEN_CHECKPOINTS }).problem
  }

  const makeRoom = (iterations: number): void => {
    errors = grown(errors, iterations + 1)
    checkpoints = grown(checkpoints, (Math.floor(iterations / BETWEEN_CHECKPOINTS) + 1) * width)
  }

  return {
    start,
    betweenCheckpoints: BETWEEN_CHECKPOINTS,
    length: () => length,
    error: (iteration) => errors[iteration]!,
    problemAt,
    extend(iterations, stopAtError = -Infinity) {
      const first = length
      const goal = length + iterations
      makeRoom(goal)
      network ??= flatten(problemAt(length))
      let end: RunEnd = 'count'
      while (length < goal && end === 'count') {
        const before = problemOf(start, network)
        const wanted = Math.min(goal, nextCheckpoint(length)) - length
        const done = run(network, wanted, stopAtError, errors, length)
        if (!isFiniteNetwork(network)) {
          const kept = train(before, { iterations: wanted, stopAtError })
          length += kept.iterations
          network = flatten(kept.problem)
          end = 'diverged'
        } else {
          length += done
          if (done < wanted || network.error[0]! <= stopAtError) end = 'error'
        }
        if (length % BETWEEN_CHECKPOINTS === 0) {
          const at = (length / BETWEEN_CHECKPOINTS) * width
          checkpoints.set(network.weights, at)
          checkpoints.set(network.biases, at + start.weights.length)
        }
      }
      const firstCheckpoint = Math.floor(first / BETWEEN_CHECKPOINTS) + 1
      return {
        errors: errors.slice(first + 1, length + 1),
        checkpoints: checkpoints.slice(firstCheckpoint * width, (Math.floor(length / BETWEEN_CHECKPOINTS) + 1) * width),
        end,
      }
    },
    append(piece) {
      const first = length
      makeRoom(first + piece.errors.length)
      errors.set(piece.errors, first + 1)
      checkpoints.set(piece.checkpoints, (Math.floor(first / BETWEEN_CHECKPOINTS) + 1) * width)
      length += piece.errors.length
      network = null
    },
    bytes: () => errors.byteLength + checkpoints.byteLength,
  }
}

function nextCheckpoint(iteration: number): number {
  return (Math.floor(iteration / BETWEEN_CHECKPOINTS) + 1) * BETWEEN_CHECKPOINTS
}

/** The same numbers in an array that holds at least so many; it grows by halves, so that long runs copy seldom. */
function grown(array: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> {
  if (array.length >= least) return array
  const larger = new Float64Array(Math.max(least, Math.ceil(array.length * 1.5)))
  larger.set(array)
  return larger
}
