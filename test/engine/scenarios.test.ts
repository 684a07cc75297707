import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, train, type Problem, type QuantityId } from '../../src/engine'
import { expectNear, golden } from '../support/golden'

interface Scenario {
  readonly id: string
  readonly config: {
    readonly x: readonly number[]
    readonly t: readonly number[]
    readonly w: readonly number[]
    readonly b: readonly number[]
    readonly bias: 'fixed' | 'shared' | 'per-neuron'
    readonly lr: number
    readonly rules: readonly string[]
  }
  readonly iteration0: Readonly<Record<'net_o' | 'out_h' | 'out_o' | 'slope_o' | 'delta_o' | 'delta_h', Two>> & {
    readonly grad_w: readonly number[]
    readonly contrib_h1: Two
    readonly contrib_h2: Two
  }
  readonly run: readonly { readonly n: number; readonly E: number; readonly out_o: Two }[]
  readonly chaotic: boolean
}

type Two = readonly [number, number]

/** Nine digits are given, and a number that shrank by cancelling has lost some of them. */
const NINE_DIGITS = 1e-8

/** Errors below this are made of rounding. */
const ROUNDING = 1e-15

const { presets } = golden('scenarios.json') as { presets: readonly Scenario[] }
/** `new` is our 'output-first'; for the other mistakes that a scenario may make the engine has no rule. */
const scenarios = presets.filter(({ config }) => config.rules.every((rule) => rule === 'new'))

describe.each(scenarios)('the lesson’s start “$id”', ({ config, iteration0, run, chaotic }) => {
  const problem: Problem = {
    ...articleExample,
    inputs: config.x,
    targets: config.t,
    weights: config.w,
    biases: config.b,
    learningRate: config.lr,
    biasRule: config.bias === 'per-neuron' ? 'neuron' : config.bias,
    updateOrder: config.rules.includes('new') ? 'output-first' : 'simultaneous',
  }

  it('gives the known numbers in the first iteration', () => {
    // The table holds true gradients also where the training that follows makes the mistake.
    const { values } = recordIteration({ ...problem, updateOrder: 'simultaneous' })
    const known: readonly (readonly [QuantityId, number])[] = [
      ...pair('net.o', iteration0.net_o),
      ...pair('out.h', iteration0.out_h),
      ...pair('out.o', iteration0.out_o),
      ...pair('slope.o', iteration0.slope_o),
      ...pair('delta.o', iteration0.delta_o),
      ...pair('delta.h', iteration0.delta_h),
      ['via.o1.h1', iteration0.contrib_h1[0]],
      ['via.o2.h1', iteration0.contrib_h1[1]],
      ['via.o1.h2', iteration0.contrib_h2[0]],
      ['via.o2.h2', iteration0.contrib_h2[1]],
      ...iteration0.grad_w.map((gradient, i) => [`grad.w${i + 1}` as const, gradient] as const),
    ]
    for (const [id, value] of known) expectNear(values[id], value, NINE_DIGITS)
  })

  it('comes by the known errors and outputs', { tags: 'long' }, () => {
    for (const { n, E, out_o } of chaotic ? run.filter(({ n: count }) => count <= 10) : run) {
      const { error, problem: reached } = train(problem, { iterations: n })
      const { values } = recordIteration(reached)
      expect(Math.abs(error - E)).toBeLessThanOrEqual(Math.max(ROUNDING, E * NINE_DIGITS))
      expectNear(values['out.o1'], out_o[0], NINE_DIGITS)
      expectNear(values['out.o2'], out_o[1], NINE_DIGITS)
    }
  })
})

function pair(
  prefix: `${'net' | 'out' | 'slope' | 'delta'}.${'h' | 'o'}`,
  [first, second]: Two,
): readonly (readonly [QuantityId, number])[] {
  return [
    [`${prefix}1`, first],
    [`${prefix}2`, second],
  ]
}
