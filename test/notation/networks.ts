import { articleExample, biasCount, weightCount, BIAS_RULES, UPDATE_ORDERS, type Problem } from '../../src/engine'

type Rules = Pick<Problem, 'biasRule' | 'updateOrder'>

/** 2-2-2 under every bias rule and both update orders, other shapes under two of the six. */
export const NETWORKS: readonly (readonly [string, Problem])[] = [
  ['the article’s example', articleExample],
  ...BIAS_RULES.flatMap((biasRule) => UPDATE_ORDERS.map((updateOrder) => named([2, 2, 2], { biasRule, updateOrder }))),
  ...[
    [1, 1, 1],
    [3, 4, 2],
    [2, 3, 3, 1],
    [2, 1],
  ].flatMap((shape) => [
    named(shape, { biasRule: 'fixed', updateOrder: 'simultaneous' }),
    named(shape, { biasRule: 'neuron', updateOrder: 'output-first' }),
  ]),
]

function named(shape: readonly number[], rules: Rules): readonly [string, Problem] {
  return [`${shape.join('-')}, ${rules.biasRule}, ${rules.updateOrder}`, network(shape, rules)]
}

function network(shape: readonly number[], rules: Rules): Problem {
  return {
    shape,
    inputs: spread(shape[0]!, 0.3),
    targets: spread(shape.at(-1)!, -0.2),
    weights: spread(weightCount(shape), 0.17),
    biases: spread(biasCount(shape, rules.biasRule), 0.4),
    learningRate: 0.5,
    ...rules,
  }
}

/** Numbers of both signs, 0 among them; nothing random. */
function spread(count: number, scale: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (((i * 7) % 11) - 5) * scale)
}
