import { biasCount, recordIteration, weightCount, type BiasRule, type Tape } from '../../src/engine'
import type { Chance } from '../../test/monkey/chance'

/** The classic one most often, then larger and smaller ones, and one without a hidden layer. */
const SHAPES = [
  [2, 2, 2],
  [2, 2, 2],
  [2, 2, 2],
  [2, 2, 2],
  [2, 3, 2],
  [3, 2, 1],
  [1, 1, 1],
  [2, 2, 2, 2],
  [2, 4, 3],
  [3, 3],
] as const

/** An iteration of a network as teachers make them: few decimals, weights up to 1 or 3, any rule. */
export function drawTape(chance: Chance): Tape {
  const shape = chance.pick(SHAPES)
  const biasRule = chance.pick<BiasRule>(['fixed', 'shared', 'neuron'])
  const wide = chance.percent(25) ? 3 : 1
  return recordIteration({
    shape,
    biasRule,
    updateOrder: chance.percent(10) ? 'output-first' : 'simultaneous',
    learningRate: chance.pick([0.1, 0.5, 0.5, 1, 2]),
    inputs: list(shape[0], () => chance.share()),
    targets: list(shape.at(-1)!, () => 0.01 + 0.98 * chance.share()),
    weights: list(weightCount(shape), () => (chance.share() * 2 - 1) * wide),
    biases: list(biasCount(shape, biasRule), () => chance.share() * 2 - 1),
  })
}

function list(length: number, draw: () => number): readonly number[] {
  return Array.from({ length }, () => inHundredths(draw()))
}

/** Adding 0 makes an ordinary zero of -0. */
function inHundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
