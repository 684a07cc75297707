import { describe, expect, it } from 'vitest'
import {
  inputGradient,
  recordIteration,
  train,
  type ActivationName,
  type BiasRule,
  type LossName,
  type Problem,
  type QuantityId,
  type Tape,
  type UpdateOrder,
} from '../../src/engine'
import examples from '../golden/worked_examples.json'

type Example = (typeof examples)[number]
interface Figure {
  readonly name: string
  readonly printed: string
  readonly verdict: string
  /** Nobody has seen it in print again. */
  readonly memory?: boolean
  /** Which quantity it is here. */
  readonly reads: string
  /** The source uses the other sign, gives it times η, or half of it; of a new weight, half of the step to it. */
  readonly turned?: boolean
  readonly timesRate?: boolean
  readonly half?: boolean
  /** What the network is asked after its last update, where that is none of its samples. */
  readonly asked?: readonly number[]
}

describe('published worked examples are reproduced figure by figure', () => {
  it.each(examples.map((example) => [example.id, example] as const))('%s', (_, example) => {
    const last = recordIteration(problemAtLast(example))
    const figures: readonly Figure[] = example.figures
    const wrong = figures.filter((figure) => !isReproduced(figure, valueOf(figure, example, last)))
    expect(wrong.map((figure) => [figure.name, figure.printed, valueOf(figure, example, last)])).toEqual([])
  })

  it('214 figures of 27 examples, 162 of them as somebody has seen them in print', () => {
    const figures: readonly Figure[] = examples.flatMap((example): readonly Figure[] => example.figures)
    const seen = figures.filter(({ memory }) => !memory)
    expect([examples.length, figures.length, seen.length]).toEqual([27, 214, 162])
  })
})

/** The network before the last of its printed updates. */
function problemAtLast(example: Example): Problem {
  const { samples, mode, iterations } = example
  const [first, ...others] = samples.map(({ x, t }) => ({ inputs: x, targets: t.map(Number) }))
  const together = mode.startsWith('batch')
  const problem: Problem = {
    shape: example.shape,
    ...first!,
    activations: example.activations as ActivationName[],
    loss: example.loss as LossName,
    weights: example.weights,
    // Where there are none, the survey writes zeros.
    biases: example.biasRule === 'none' ? [] : example.biases,
    biasRule: example.biasRule as BiasRule,
    learningRate: example.learningRate,
    updateOrder: example.updateOrder as UpdateOrder,
    ...(others.length > 0 ? { otherSamples: others, schedule: together ? 'all-together' : 'one-by-one' } : {}),
  }
  const updates = together ? iterations : iterations * samples.length
  return updates === 1 ? problem : train(problem, { iterations: updates - 1 }).problem
}

function valueOf({ reads, turned, timesRate, half, asked }: Figure, { learningRate }: Example, tape: Tape): number {
  if (asked) {
    const { problem } = train(tape.problem, { iterations: 1 })
    return recordIteration({ ...problem, inputs: asked }).values[reads as QuantityId]!
  }
  const input = tape.topology.layers[0]!.find((node) => reads === `dE_dout.${node.id}`)
  const value = input ? inputGradient(tape, input)! : tape.values[reads as QuantityId]!
  const weight = /^next\.(w\d+)$/.exec(reads)?.[1]
  if (half && weight) return (tape.values[weight as QuantityId]! + value) / 2
  return (turned ? -1 : 1) * (timesRate ? learningRate : 1) * (half ? 0.5 : 1) * value
}

/** A figure that is exact is ours, rounded; one that is cut is ours with its last digits left away. */
function isReproduced({ printed, verdict }: Figure, ours: number): boolean {
  const decimals = /\.(\d*)/.exec(printed)?.[1]?.length ?? 0
  const exponent = Number(/e(.+)$/i.exec(printed)?.[1] ?? 0)
  const unit = 10 ** (exponent - decimals)
  const away = Math.abs(ours) - Math.abs(Number(printed))
  const sameSign = Number(printed) === 0 || ours * Number(printed) > 0
  // Figures of sixteen digits come from other orders of adding up.
  const least = 1e-9 * unit + 1e-15 * Math.abs(ours)
  return sameSign && (verdict === 'cut' ? away >= -least && away < unit + least : Math.abs(away) <= unit / 2 + least)
}
