import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/comparing/compare'
import { SOURCES } from '../../src/content/sources'
import { expectNear } from '../support/golden'
import { problemOf, PUBLISHED, type PublishedFigure } from '../support/published'
import { causesWith, comparedWith } from './support'

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
