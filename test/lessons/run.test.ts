import { describe, expect, it } from 'vitest'
import '../../src/session/wrongPrograms'
import { exampleWith, train, type Problem } from '../../src/engine'
import { MOST_UPDATES, mostUpdates, runOf, type Run } from '../../src/lessons/run'
import { creeping } from '../support/problems'
import { PROBLEM_OF_RULE } from '../support/golden'

const article = (): Run => runOf(exampleWith({}))

describe('how a network learns, as far as a lesson asks', () => {
  // test/golden/golden_runs.json, computed outside this program.
  it('knows E after so many updates, in whatever order it is asked', () => {
    const run = article()
    expect(run.errorAfter(100)).toBeCloseTo(0.0200468282494, 12)
    expect(run.errorAfter(0)).toBeCloseTo(0.29837110876, 12)
    expect(run.errorAfter(10_000)).toBeCloseTo(0.0000351018778298, 12)
    expect(run.errorAfter(1)).toBeCloseTo(0.291027773694, 12)
  })

  // A search over sixty-digit decimals gave these.
  it.each([
    [0.1, 30],
    [0.05, 51],
    [0.01, 173],
    [0.001, 1_088],
    [0.0001, 5_493],
  ])('knows at which update E first is at most %d', (level, update) => {
    expect(article().reach(level)).toBe(update)
  })

  it('finds a level that lies behind what it was asked for before', () => {
    const run = article()
    run.errorAfter(2_000)
    expect(run.reach(0.01)).toBe(173)
    expect(run.reach(0.001)).toBe(1_088)
  })

  it('is there already where E is low enough at the start', () => {
    expect(article().reach(0.5)).toBe(0)
  })

  it('looks no further than it may', { tags: ['long'] }, () => {
    expect(article().reach(0)).toBe(Infinity)
    expect(MOST_UPDATES).toBe(100_000)
  })

  it('looks less far where every update takes long, and says no number of what lies behind', () => {
    const weights = Array.from({ length: 320 }, (_, i) => Math.sin(i))
    const many = { inputs: Array<number>(8).fill(0.5), targets: Array<number>(8).fill(0.5) }
    const problem: Problem = {
      ...exampleWith({}),
      ...many,
      shape: [8, 8, 8, 8, 8, 8],
      weights,
      biases: [0, 0, 0, 0, 0],
      program: 'sign',
    }
    const most = mostUpdates(problem)
    expect(most).toBeGreaterThan(1000)
    expect(most).toBeLessThan(MOST_UPDATES)
    expect(runOf(problem).errorAfter(most + 1)).toBeNaN()
  })

  it('says ∞ of what numbers without end no longer have', () => {
    const problem = creeping(1)
    const { divergedAt } = train(problem, { iterations: MOST_UPDATES })
    expect(divergedAt).not.toBeNull()
    const run = runOf(problem)
    expect(run.errorAfter(divergedAt! - 1)).toBeLessThan(Infinity)
    expect(run.errorAfter(divergedAt!)).toBe(Infinity)
    expect(run.reach(-1)).toBe(Infinity)
    expect(run.problemAt(MOST_UPDATES).weights.every(Number.isFinite)).toBe(true)
  })

  it('gives the network after so many updates', () => {
    const [w5] = runOf(PROBLEM_OF_RULE.standard).problemAt(10_000).weights.slice(4)
    expect(w5).toBeCloseTo(-3.89297719887, 9)
  })
})
