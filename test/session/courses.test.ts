import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem } from '../../src/engine'
import { learnedSample, learnedTape } from '../../src/session/learnedTape'
import { newStart } from '../../src/session/moment'
import { problemAt } from '../../src/session/runs'
import { linesOf, sampleIn, sampleTapes } from '../../src/session/runViews'
import { errorMovedBy, errorsOver } from '../../src/session/whatIf'
import { golden } from '../support/golden'
import { XOR } from '../support/xor'

const ONE_BY_ONE: Problem = { ...XOR, schedule: 'one-by-one' }

interface Row {
  readonly n: number
  readonly E: number
  readonly answers: readonly number[]
}

/** What test/golden/xor.json says of a course on XOR after so many updates. */
function rowOf(id: 'xor-plateau' | 'xor-stuck', after: number): Row {
  const { courses } = golden('xor.json') as {
    courses: readonly { readonly id: string; readonly run: readonly Row[] }[]
  }
  return courses.find((course) => course.id === id)!.run.find(({ n }) => n === after)!
}

/** What the chart of the error shows of this iteration. */
function errorIn(problem: Problem): number {
  const tape = recordIteration(problem)
  return linesOf('error', tape)[0]!.read(tape)
}

/** ½ (target − out)² of one sample by the answers of a row. */
function errorOf({ answers }: Row, sample: number): number {
  const target = [0, 1, 1, 0][sample]!
  return (target - answers[sample]!) ** 2 / 2
}

describe('the error of a run on several samples', () => {
  it('is that of all of them, whether they are learned together or one by one', () => {
    for (const problem of [XOR, ONE_BY_ONE]) expect(errorIn(problem)).toBeCloseTo(rowOf('xor-plateau', 0).E, 8)
    const start = { ...ONE_BY_ONE, learningRate: 1 }
    for (const after of [1, 4]) expect(errorIn(problemAt(start, after))).toBeCloseTo(rowOf('xor-stuck', after).E, 7)
  })
})

describe('the sample that a chart of a run follows', () => {
  it('is the one that is looked at, or the first; for the gradient what is learned', () => {
    expect(sampleIn('error', 2)).toBe(2)
    expect(sampleIn('outputs', null)).toBe(0)
    expect(sampleIn('gradient', 2)).toBeNull()
  })

  it('is on every tape of it, or else on each the one that is learned there', () => {
    const start = { ...ONE_BY_ONE }
    const inputsOf = (sample: number | null): readonly unknown[] =>
      sampleTapes(start, 3, false, sample).map(({ tape: { values } }) => [values['i1'], values['i2']])
    expect(inputsOf(2)).toEqual([0, 1, 2, 3].map(() => [1, 0]))
    expect(inputsOf(null)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ])
  })
})

describe('the tape from its first step to its last', () => {
  it('is that of the sample that is learned, one by one whichever is looked at', () => {
    const moment = { start: newStart({ ...ONE_BY_ONE }), iteration: 1, sample: 3 }
    expect(learnedSample(moment)).toBeNull()
    expect(learnedTape(moment).values).toMatchObject({ i1: 0, i2: 1 })
    expect(learnedTape(moment).steps.at(-1)?.writes).toBe('next.error')
  })

  it('is that of the sample that is looked at where all are learned together, if one is', () => {
    const start = newStart({ ...XOR })
    expect(learnedSample({ start, sample: 3 })).toBe(3)
    expect(learnedTape({ start, iteration: 0, sample: 3 }).values).toMatchObject({ i1: 1, i2: 1 })
    expect(learnedSample({ start })).toBeNull()
  })
})

describe('the error that moves with a number', () => {
  it('is E before the update, and of η the one after it', () => {
    expect([errorMovedBy(articleExample, 'w5'), errorMovedBy(articleExample, 'eta')]).toEqual(['error', 'next.error'])
    expect([errorMovedBy(XOR, 'w5'), errorMovedBy(XOR, 'eta')]).toEqual(['batch.error', 'next.batch.error'])
  })

  it('is that of the sample which is looked at, one by one', () => {
    const at = (sample: number): number => errorsOver(ONE_BY_ONE, 'w1', [XOR.weights[0]!], sample)[0]!
    for (const sample of [0, 1, 2, 3]) expect(at(sample)).toBeCloseTo(errorOf(rowOf('xor-plateau', 0), sample), 8)
    // After an update by the first sample, with η = 1.
    expect(errorsOver(ONE_BY_ONE, 'eta', [1], 0)[0]).toBeCloseTo(errorOf(rowOf('xor-stuck', 1), 0), 8)
  })

  it('is that of all samples where they are learned together, whichever is looked at', () => {
    for (const sample of [0, 2])
      expect(errorsOver(XOR, 'w1', [XOR.weights[0]!], sample)[0]).toBeCloseTo(rowOf('xor-plateau', 0).E, 8)
    // The input of the third sample alone: with 1 in its place E is what it was.
    expect(errorsOver(XOR, 'i1', [1], 2)[0]).toBeCloseTo(rowOf('xor-plateau', 0).E, 8)
  })
})
