import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/comparing/compare'
import { writeFigure } from '../../src/comparing/writeFigure'
import { articleExample, recordIteration, type Problem } from '../../src/engine'
import { SOURCES } from '../../src/content/sources'
import { expectNear } from '../support/golden'
import { problemOf, PUBLISHED, type PublishedFigure } from '../support/published'
import { causesWith, comparedWith, figuresIn } from './support'

const VERDICT_OF: Readonly<Record<PublishedFigure['verdict'], Verdict>> = {
  exact: 'same',
  cut: 'cut',
  rounded: 'rounded',
  follows: 'follows',
  wrong: 'different',
}

const examples = PUBLISHED.map((example) => ({
  id: example.id,
  example,
  lines: SOURCES.find(({ id }) => id === example.id)!.lines.join('\n'),
}))

describe('the figures of published examples', () => {
  it('are those that were written down outside of this program, each once and in their order', () => {
    expect(SOURCES.map(({ id, lines }) => [id, lines.map((line) => line.split('=').at(-1)!.trim())])).toEqual(
      PUBLISHED.map(({ id, figures }) => [id, figures.map(({ printed }) => printed)]),
    )
  })

  it.each(examples)('stand in “$id” beside the numbers that were computed there', ({ example, lines }) => {
    const compared = comparedWith(problemOf(example), lines)
    expect(compared).toHaveLength(example.figures.length)
    compared.forEach(({ number }, i) => expectNear(number, example.figures[i]!.recomputed, 1e-12))
  })

  it.each(examples)('are in “$id” what a person found them to be', ({ example, lines }) => {
    const verdicts = comparedWith(problemOf(example), lines).map(({ figure, verdict }) => [figure.printed, verdict])
    expect(verdicts).toEqual(example.figures.map(({ printed, verdict }) => [printed, VERDICT_OF[verdict]]))
  })
})

/** E of the article's network with another first input. */
function errorWith(i1: number): number {
  return recordIteration({ ...articleExample, inputs: [i1, articleExample.inputs[1]!] }).values['error']
}

describe('how fast E changes with an input', () => {
  const neuron: Problem = { ...articleExample, shape: [2, 1], biasRule: 'neuron' }
  /** cs231n, optimization-2: the gradient is of the output itself, as it is of E where the target is 1 below the output. */
  const cs231n: Problem = {
    ...neuron,
    inputs: [-1, -2],
    targets: [1 / (1 + Math.exp(-1)) - 1],
    weights: [2, -3],
    biases: [-3],
  }
  /** micrograd: one neuron with tanh, by the same trick. */
  const micrograd: Problem = {
    ...neuron,
    activations: ['tanh'],
    inputs: [2, 0],
    targets: [Math.SQRT1_2 - 1],
    weights: [-3, 1],
    biases: [6.8813735870195432],
  }

  it.each([
    ['cs231n', cs231n, ['∂E/∂i1 = 0.39', 'dE/di2 = -0.59']],
    ['micrograd', micrograd, ['x1.grad = ∂E/∂i1 = -1.5', 'x2.grad = dE_dout.i2 = 0.5']],
  ])('is in %s as it is printed', (_, problem, lines) => {
    expect(comparedWith(problem, lines.join('\n')).map(({ verdict }) => verdict)).toEqual(['same', 'same'])
  })

  it('is what finite differences say', () => {
    const h = 1e-6
    const [i1 = 0] = articleExample.inputs
    const measured = (errorWith(i1 + h) - errorWith(i1 - h)) / (2 * h)
    const [one] = comparedWith(articleExample, '∂E/∂i1 = 0')
    expectNear(one!.number, measured, 1e-6)
  })

  it('is judged by the figures that it is made of, and written as it is read', () => {
    const first = 'delta.h1 = 0.0090\ndelta.h2 = 0.0200\n'
    // 0.009 · 0.15 + 0.02 · 0.25
    const verdicts = (line: string): readonly Verdict[] =>
      comparedWith(articleExample, first + line).map(({ verdict }) => verdict)
    expect(verdicts('∂E/∂i1 = 0.00635')).toEqual(['different', 'different', 'follows'])
    expect(verdicts('∂E/∂i1 = 0.5')).toEqual(['different', 'different', 'different'])
    const [figure] = figuresIn('-dE/di2@3 = 0.1', recordIteration(articleExample))
    expect(writeFigure(figure!)).toBe('-dE_dout.i2@3=0.1')
    expect(figuresIn(writeFigure(figure!), recordIteration(articleExample))).toEqual([figure])
  })

  it('is twice as large where a source has no ½ in E', () => {
    const right = comparedWith(articleExample, '∂E/∂i1 = 0\n∂E/∂i2 = 0').map(({ number }) => number)
    const lines = right.map((number, i) => `∂E/∂i${i + 1} = ${(2 * number).toPrecision(4)}`).join('\n')
    expect(causesWith(articleExample, lines)).toEqual([{ kind: 'half' }, { kind: 'half' }])
  })
})

describe('the example with mistakes', () => {
  const { example, lines } = examples.find(({ id }) => id === 'first-wrong')!
  const problem = problemOf(example)

  it('has six figures that agree, one rounded on the way, and fourteen others, of which three only follow', () => {
    const verdicts = comparedWith(problem, lines).map(({ verdict }) => verdict)
    const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length
    expect([count('same'), count('cut'), count('rounded'), count('follows'), count('different')]).toEqual([
      6, 0, 1, 3, 11,
    ])
  })

  it('goes wrong first where 1 / (1 + e^−0.21) is printed as 0.56', () => {
    expect((1 / (1 + Math.exp(-0.21))).toFixed(2)).toBe('0.55')
    const first = comparedWith(problem, lines).filter(({ isFirst }) => isFirst)
    expect(first.map(({ figure }) => figure.there)).toEqual(['y3'])
  })

  it('was computed with other numbers than it prints, lost a point, and turned a sign', () => {
    const named = causesWith(problem, lines).map((cause, i) => [comparedWith(problem, lines)[i]!.figure.there, cause])
    const causes = named.filter(([, cause]) => cause !== null)
    expect(causes).toMatchObject([
      ['a3', { kind: 'inputs', changed: ['out.h1', 'out.h2'] }],
      ['δ4', { kind: 'point', times: 10, isLarger: true }],
      ['Δw23', { kind: 'inputs', changed: ['out.h2'] }],
      ['Δw11', { kind: 'sign' }],
    ])
    // 0.3 · 0.57 + 0.9 · 0.59 = 0.702, and 0.0376 · 0.59 = 0.022184.
    const inputs = causesWith(problem, lines).flatMap((cause) => (cause?.kind === 'inputs' ? [cause.inputs] : []))
    expect(inputs[0]?.get('out.h1')).toBeCloseTo(0.57, 12)
    expect(inputs.map((numbers) => numbers.get('out.h2')?.toFixed(2))).toEqual(['0.59', '0.59'])
  })
})
