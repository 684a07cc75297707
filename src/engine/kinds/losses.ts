import { constant, difference, negative, product, quotient, square, sum, type Expression } from '../expression'
import type { Loss } from '../loss'
import { timesLog } from './logarithm'

const ONE = constant(1)
const TWO = constant(2)

/** (target − out)². */
export const wholeSquare: Loss = {
  part: (target, out) => {
    const miss = target - out
    return miss * miss
  },
  partFormula: (target, out) => square(difference(target, out)),
  byOutFormula: (target, out) => product(TWO, difference(out, target)),
  cancels: false,
}

/** (target − out)² / n, so that E is the mean over the n outputs. */
export const meanSquare: Loss = {
  part: (target, out, outputs) => wholeSquare.part(target, out, outputs) / outputs,
  partFormula: (target, out, outputs) => over(wholeSquare.partFormula(target, out, outputs), outputs),
  byOutFormula: (target, out, outputs) => over(wholeSquare.byOutFormula(target, out, outputs), outputs),
  cancels: false,
}

/** −(target · ln out + (1 − target) · ln(1 − out)): cross-entropy of an answer between no and yes. */
export const yesNoEntropy: Loss = {
  part: (target, out) => -(timesLog(target, out) + timesLog(1 - target, 1 - out)),
  partFormula: (target, out) =>
    negative(sum([logarithmic(target, out), logarithmic(difference(ONE, target), difference(ONE, out))])),
  byOutFormula: (target, out) => quotient(difference(out, target), product(out, difference(ONE, out))),
  cancels: true,
}

/** −target · ln out: cross-entropy of one answer among several that share a whole. */
export const shareEntropy: Loss = {
  part: (target, out) => -timesLog(target, out),
  partFormula: (target, out) => negative(logarithmic(target, out)),
  byOutFormula: (target, out) => negative(quotient(target, out)),
  cancels: true,
}

function logarithmic(factor: Expression, of: Expression): Expression {
  return { kind: 'timesLog', factor, of }
}

function over(formula: Expression, count: number): Expression {
  return count === 1 ? formula : quotient(formula, constant(count))
}
