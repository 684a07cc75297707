import type { Step } from '../engine'

/** How a single step moves: its length in milliseconds at speed 1, and two moments of it, in parts of that length. */
export interface Timing {
  readonly length: number
  /** When the numbers that it is made of stand together. */
  readonly meets: number
  /** When its own number is there. */
  readonly arrives: number
}

const ACROSS: Timing = { length: 1300, meets: 0.5, arrives: 0.8 }
/** How far an output misses its target: worked out first, then sent back. */
const MISS: Timing = { length: 2000, meets: 0.24, arrives: 0.84 }
const SUM_OF_PATHS: Timing = { length: 2400, meets: 0, arrives: 0.93 }
const GRADIENT: Timing = { length: 1900, meets: 0.42, arrives: 0.86 }
const UPDATE: Timing = { length: 2200, meets: 0.02, arrives: 0.74 }

/** How this step moves: long enough to see where its number comes from. */
export function timingOf({ what }: Step): Timing {
  switch (what.kind) {
    case 'net':
      return { length: 3000, meets: 0.216, arrives: 0.93 }
    case 'out':
      return { length: 1400, meets: 0.34, arrives: 0.86 }
    case 'error':
      return ACROSS
    case 'total':
      return { length: 2400, meets: 0.46, arrives: 0.95 }
    case 'dE_dout':
      return what.node.kind === 'output' ? MISS : SUM_OF_PATHS
    case 'sum':
    case 'batchError':
      return { length: 1400, meets: 0.34, arrives: 0.86 }
    case 'batchGradient':
      return GRADIENT
    case 'slope':
    case 'otherSlope':
      return { length: 900, meets: 0.4, arrives: 0.8 }
    case 'delta':
      return { length: 1500, meets: 0.34, arrives: 0.86 }
    case 'via':
      return { length: 1900, meets: 0.33, arrives: 0.9 }
    case 'weightGradient':
    case 'biasGradient':
      return GRADIENT
    case 'weight':
    case 'bias':
      return UPDATE
    case 'sampleGradient':
    case 'sampleError':
    case 'input':
    case 'target':
    case 'rate':
      // What a person gives, and what samples say that are not shown, is written by no step.
      throw new Error(`No step writes ${what.id}`)
  }
}
