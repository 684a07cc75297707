import { constant, difference, product, square, type Expression } from './expression'

/** How far an answer is from its target, as numbers for the loops and as expressions for the page. Both give the same digits. */
export interface Loss {
  /** What an output adds to E. `outputs` is how many there are. */
  readonly part: (target: number, out: number, outputs: number) => number
  readonly partFormula: (target: Expression, out: Expression, outputs: number) => Expression
  /** ∂E/∂out. */
  readonly byOutFormula: (target: Expression, out: Expression, outputs: number) => Expression
  /** Whether the slope of the output's activation cancels, so that δ comes to out − target. */
  readonly cancels: boolean
}

const HALF = constant(0.5)

/** ½ (target − out)². */
export const halfSquare = {
  part: (target: number, out: number) => {
    const miss = target - out
    return 0.5 * (miss * miss)
  },
  partFormula: (target: Expression, out: Expression) => product(HALF, square(difference(target, out))),
  byOutFormula: (target: Expression, out: Expression) => difference(out, target),
  cancels: false,
} as const satisfies Loss
