import { articleExample, type Problem, type QuantityId } from '../../src/engine'
import { golden } from './golden'

type Two = readonly [number, number]

/** A row of the golden table of lesson starts. */
export interface Preset {
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
  /** True gradients also where the training that follows makes the mistake. */
  readonly iteration0: Readonly<Record<'net_o' | 'out_h' | 'out_o' | 'slope_o' | 'delta_o' | 'delta_h', Two>> & {
    readonly grad_w: readonly number[]
    readonly contrib_h1: Two
    readonly contrib_h2: Two
  }
  readonly run: readonly { readonly n: number; readonly E: number; readonly out_o: Two }[]
  readonly chaotic: boolean
}

export const { presets: PRESETS } = golden('scenarios.json') as { presets: readonly Preset[] }

/** `new` is our 'output-first'; for the other mistakes that a preset may make the engine has no rule. */
export const POSSIBLE_PRESETS = PRESETS.filter(({ config }) => config.rules.every((rule) => rule === 'new'))

/** The network that a preset starts from, with its mistake. */
export function problemOfPreset({ config }: Preset): Problem {
  return {
    ...articleExample,
    inputs: config.x,
    targets: config.t,
    weights: config.w,
    biases: config.b,
    learningRate: config.lr,
    biasRule: config.bias === 'per-neuron' ? 'neuron' : config.bias,
    updateOrder: config.rules.includes('new') ? 'output-first' : 'simultaneous',
  }
}

/** What the table says of the first iteration, by the names of here. */
export function firstNumbers({ iteration0 }: Preset): readonly (readonly [QuantityId, number])[] {
  return [
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
}

function pair(
  prefix: `${'net' | 'out' | 'slope' | 'delta'}.${'h' | 'o'}`,
  [first, second]: Two,
): readonly (readonly [QuantityId, number])[] {
  return [
    [`${prefix}1`, first],
    [`${prefix}2`, second],
  ]
}
