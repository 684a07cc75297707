import { describe, expect, it } from 'vitest'
import {
  articleExample,
  gradientUsed,
  kindOf,
  learnedNext,
  learnsTogether,
  loweredError,
  recordIteration,
  topologyOf,
  updateCost,
  type Problem,
} from '../../src/engine'
import { XOR } from '../support/otherExamples'

const oneByOne: Problem = { ...XOR, schedule: 'one-by-one' }
const [w1] = topologyOf([2, 2, 1], 'neuron').edges

describe('several samples', () => {
  it('are learned together where there are several, and that is the order', () => {
    expect(learnsTogether(XOR)).toBe(true)
    expect(learnsTogether(oneByOne)).toBe(false)
    expect(learnsTogether({ schedule: 'all-together' })).toBe(false)
    expect(learnsTogether({ otherSamples: [], schedule: 'all-together' })).toBe(false)
  })

  it('are one for the next update where they are learned one by one: the one whose turn it is', () => {
    expect(learnedNext({ ...oneByOne, turn: 2 })).toMatchObject({ inputs: [1, 0], targets: [1] })
    expect(learnedNext(oneByOne)).toMatchObject({ inputs: [0, 0], targets: [0], weights: XOR.weights })
    expect(learnedNext(oneByOne)).not.toHaveProperty('otherSamples')
    expect(learnedNext({ ...oneByOne, turn: 2 })).not.toHaveProperty('turn')
  })

  it('stay as they are where they are learned together, and where there is one', () => {
    expect(learnedNext(XOR)).toBe(XOR)
    expect(learnedNext(articleExample)).toBe(articleExample)
    const alone: Problem = { ...articleExample, otherSamples: [], schedule: 'one-by-one' }
    expect(learnedNext(alone)).toBe(alone)
  })

  it('lower the E of all of them where they are learned together, else their own', () => {
    expect([XOR, oneByOne, articleExample].map((problem) => loweredError(problem))).toEqual([
      'batch.error',
      'error',
      'error',
    ])
    expect(loweredError(XOR, 'next')).toBe('next.batch.error')
    expect([XOR, oneByOne].map((problem) => gradientUsed(problem, w1!))).toEqual(['batch.w1', 'grad.w1'])
  })

  it('make their numbers those of another kind of network', () => {
    expect(kindOf(recordIteration(XOR).quantities.get('net.h1')!)).toMatchObject({ otherSamples: XOR.otherSamples })
    expect(kindOf(recordIteration(articleExample).quantities.get('net.h1')!)).toBeUndefined()
  })

  it('cost an update as many passes; one by one, one for E of each before it', () => {
    expect(updateCost(articleExample)).toBe(8)
    expect(updateCost({ ...articleExample, otherSamples: [] })).toBe(8)
    expect(updateCost(XOR)).toBe(6 * 4)
    expect(updateCost(oneByOne)).toBe(6 * 5)
  })

  it('cost more where a wrong program runs', () => {
    expect(updateCost({ ...articleExample, program: 'sign' })).toBeGreaterThan(updateCost(articleExample))
  })
})
