import type { Step } from '../engine'

/** How a single step moves: its length in milliseconds at speed 1, and two moments of it, in parts of that length. */
export interface Timing {
  readonly length: number
  /** When the numbers that it is made of stand together. */
  readonly meets: number
  /** When its own number is there. */
  readonly arrives: number
}

/** Of a number that comes up where it belongs, brought by nothing. */
const USUAL: Timing = { length: 1400, meets: 0.34, arrives: 0.86 }
/** How far an output misses its target: worked out first, then sent back. */
const MISS: Timing = { length: 2000, meets: 0.24, arrives: 0.84 }
const SUM_OF_PATHS: Timing = { length: 2400, meets: 0, arrives: 0.93 }
const SLOPE: Timing = { length: 900, meets: 0.4, arrives: 0.8 }
const GRADIENT: Timing = { length: 1900, meets: 0.42, arrives: 0.86 }
const UPDATE: Timing = { length: 2200, meets: 0.02, arrives: 0.74 }

/** The kinds of steps that move in a time of their own. */
const OWN: Partial<Record<Step['what']['kind'], Timing>> = {
  net: { length: 3000, meets: 0.216, arrives: 0.93 },
  error: { length: 1300, meets: 0.5, arrives: 0.8 },
  total: { length: 2400, meets: 0.46, arrives: 0.95 },
  slope: SLOPE,
  otherSlope: SLOPE,
  delta: { length: 1500, meets: 0.34, arrives: 0.86 },
  via: { length: 1900, meets: 0.33, arrives: 0.9 },
  weightGradient: GRADIENT,
  biasGradient: GRADIENT,
  batchGradient: GRADIENT,
  weight: UPDATE,
  bias: UPDATE,
}

/** How this step moves: long enough to see where its number comes from. */
export function timingOf({ what }: Step): Timing {
  if (what.kind === 'dE_dout') return what.node.kind === 'output' ? MISS : SUM_OF_PATHS
  return OWN[what.kind] ?? USUAL
}
