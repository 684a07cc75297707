import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith } from '../../src/engine'
import { newStart, type Moment } from '../../src/session/moment'
import { companionAt, type Mark, type RowSeen } from '../../src/ui/panels/compare/article/companion'
import { expectDigits, golden, goldenSteps, PROBLEM_OF_RULE, quantityOfGolden, type Rule } from '../support/golden'
import { sightAt } from '../support/sight'

/** The article's network once so many steps of an iteration have been played. */
function at(step: number, iteration = 0, problem = articleExample): Moment {
  return { start: newStart(problem), iteration, step }
}

function rowsAt(moment: Moment): readonly RowSeen[] {
  return companionAt(moment).sections.flatMap(({ rows }) => rows)
}

/** What tells the rows with this mark. */
function marked(moment: Moment, wanted: Mark): readonly string[] {
  return rowsAt(moment)
    .filter(({ mark }) => mark === wanted)
    .map(({ key }) => key)
}

/** What tells the rows whose number the article would not have. */
function movedAt(moment: Moment): readonly string[] {
  return rowsAt(moment)
    .filter(({ isMoved }) => isMoved)
    .map(({ key }) => key)
}

/** Which of the last section's rows have a number. */
function totalsShownAt(moment: Moment): readonly boolean[] {
  return rowsAt(moment)
    .slice(-4)
    .map(({ numbers }) => numbers !== null)
}

const AFTER_10_000 = ['error 10000', 'out.o1 10000', 'out.o2 10000']

describe('the rows of the article', () => {
  it('name the step that computes each number', () => {
    const steps = rowsAt(at(0)).map(({ place }) => place.step)
    const given = [0, 0, 0, 0, 0]
    const forward = [1, 2, 4, 5, 6, 8]
    const error = [9, 10, 11]
    const outputWeights = [12, 13, 15, 15, 36, 37, 38, 39]
    const hiddenWeights = [22, 23, 24, 25, 27, 40, 41, 42, 43]
    expect(steps.slice(0, -3)).toEqual([...given, ...forward, ...error, ...outputWeights, ...hiddenWeights, 54])
  })

  it('show a number once its step has been played, and none ahead of it', () => {
    for (let step = 0; step <= 54; step++) {
      const { writtenAt } = sightAt(articleExample, step)
      for (const { row, numbers } of rowsAt(at(step)).slice(0, -4)) {
        const isPlayed = row.figures.every(({ quantity }) => writtenAt(row.factor?.step ?? quantity) <= step)
        expect([step, row.figures[0].quantity, numbers !== null]).toEqual([step, row.figures[0].quantity, isPlayed])
      }
    }
  })

  it('show E after the update with the last step, and what follows 10,000 updates only there', () => {
    expect(totalsShownAt(at(53))).toEqual([false, false, false, false])
    expect(totalsShownAt(at(54))).toEqual([true, false, false, false])
    expect(totalsShownAt(at(0, 1))).toEqual([true, false, false, false])
    expect(totalsShownAt(at(0, 9_999))).toEqual([true, false, false, false])
    expect(totalsShownAt(at(0, 10_000))).toEqual([true, true, true, true])
  })

  it('supply each picture with the number that was computed outside of this program', () => {
    const known = new Map(goldenSteps().map((step) => [quantityOfGolden(step.id), step.golden]))
    const pictures = rowsAt(at(54)).filter(({ mark, place }) => mark === 'picture' && place.step > 0)
    expect(pictures).toHaveLength(22)
    for (const { row, numbers } of pictures) expectDigits(numbers?.[0], known.get(row.figures[0].quantity)!)
  })

  it('supply the biases that the article only draws', () => {
    const biases = rowsAt(at(0)).find(({ row }) => row.figures[0].quantity === 'b1')
    expect(biases).toMatchObject({ mark: 'picture', numbers: [0.35, 0.6] })
  })

  it('differ in the first iteration where a digit was miscopied, and where the layers moved one after the other', () => {
    expect(marked(at(54), 'differs')).toEqual(['out.o1 0', 'error 1'])
    expect(marked(at(54), 'same')).toEqual(['i1 0', 't1 0', 'w1 0', 'w5 0', 'out.o2 0', 'error 0', 'grad.w5 0'])
  })

  it('have all totals as printed with the output layer first, and none together', () => {
    expect(marked(at(0, 10_000), 'differs')).toEqual(['out.o1 0', 'error 1', ...AFTER_10_000])
    const outputFirst = at(0, 10_000, exampleWith({ updateOrder: 'output-first' }))
    expect(marked(outputFirst, 'same').slice(-4)).toEqual(['error 1', ...AFTER_10_000])
    expect(marked(outputFirst, 'differs')).toEqual(['out.o1 0'])
  })

  it('tell which numbers the article would not have: those that come back over moved weights', () => {
    expect(movedAt(at(54))).toEqual([])
    // The check follows; what was printed of it is the article's own.
    expect(movedAt(at(54, 0, exampleWith({ updateOrder: 'output-first' })))).toEqual([
      'via.o1.h1 0',
      'via.o2.h1 0',
      'dE_dout.h1 0',
      'grad.w1 0',
      'next.w1 0',
      'next.w2 0',
      'next.w3 0',
      'next.w4 0',
    ])
  })

  it.each(['standard', 'sequential'] as const)('give the totals of an independent run, %s', (rule: Rule) => {
    const runs = golden('golden_runs.json') as Record<Rule, Record<string, Record<'E' | 'o1' | 'o2', string>>>
    const [first, last] = [runs[rule]['1']!, runs[rule]['10000']!]
    const totals = rowsAt(at(0, 10_000, PROBLEM_OF_RULE[rule])).slice(-4)
    // The article prints nine decimals.
    expect(totals.map(({ numbers }) => numbers?.[0]?.toFixed(9))).toEqual(
      [first.E, last.E, last.o1, last.o2].map((number) => Number(number).toFixed(9)),
    )
  })
})

describe('you are here', () => {
  it('is the row of the step, or else the last one passed', () => {
    const here = [0, 1, 3, 15, 16, 35, 36, 43, 53, 54].map((step) => companionAt(at(step)).here)
    expect(here).toEqual([
      'b1 0',
      'net.h1 0',
      'out.h1 0',
      'grad.w5 0',
      'grad.w5 0',
      'grad.w1 0',
      'next.w5 0',
      'next.w4 0',
      'next.w4 0',
      'error 1',
    ])
  })

  it('is only passed where the step has no row', () => {
    expect([0, 15, 16, 28, 29, 54].map((step) => companionAt(at(step)).isPassed)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('stays behind the first update until the last one', () => {
    expect(companionAt(at(20, 1)).here).toBe('error 1')
    expect(companionAt(at(0, 10_000)).here).toBe('error 10000')
  })

  it('goes by the order of the steps where the output layer moves first', () => {
    const outputFirst = exampleWith({ updateOrder: 'output-first' })
    expect(companionAt(at(22, 0, outputFirst)).here).toBe('next.w5 0')
    expect(companionAt(at(26, 0, outputFirst)).here).toBe('via.o1.h1 0')
  })
})

describe('beside another network', () => {
  it('nothing has been played, and nothing is here', () => {
    const other = at(54, 0, exampleWith({ learningRate: 0.6 }))
    expect(companionAt(other)).toMatchObject({ order: null, here: null })
    expect(rowsAt(other).filter(({ numbers, mark }) => numbers !== null || mark !== null)).toEqual([])
  })

  it('the article’s own is known again where a link or an edit has made it anew', () => {
    const copy = exampleWith({ weights: [...articleExample.weights], updateOrder: 'output-first' })
    expect(companionAt(at(0, 0, copy)).order).toBe('output-first')
    expect(companionAt(at(0, 0, exampleWith({ biasRule: 'shared' }))).order).toBeNull()
    expect(companionAt(at(0, 0, exampleWith({ biases: [0.35, 0.61] }))).order).toBeNull()
  })
})
