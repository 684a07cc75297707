import { describe, expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { articleExample, type Problem } from '../../src/engine'
import { answerRange, shareIn } from '../../src/session/answerRange'
import { XOR } from '../support/otherExamples'

const ramp: Problem = { ...XOR, activations: ['tanh', 'identity'] }

describe('the range of answers', () => {
  it('is that of the activation where it has limits', () => {
    expect(answerRange(articleExample)).toEqual([0, 1])
    expect(answerRange(ramp, 1)).toEqual([-1, 1])
  })

  it('is what the targets of all samples ask for where it has none, 0 among them', () => {
    expect(answerRange(ramp)).toEqual([0, 1])
    expect(answerRange({ ...ramp, targets: [3] })).toEqual([0, 3])
    expect(answerRange({ ...ramp, targets: [-2] })).toEqual([-2, 1])
    expect(answerRange({ ...ramp, targets: [5], otherSamples: [{ inputs: [1, 1], targets: [4] }] })).toEqual([0, 5])
  })

  it('is that of the targets, too, where the activation has a limit on one side alone', () => {
    expect(answerRange({ ...ramp, activations: ['tanh', 'relu'], targets: [3] })).toEqual([0, 3])
  })

  it('is one wide where all targets are the same', () => {
    expect(answerRange({ ...ramp, targets: [0], otherSamples: [] })).toEqual([0, 1])
    expect(answerRange({ ...ramp, targets: [-2], otherSamples: [] })).toEqual([-2, -1])
  })

  it('has each answer in it, those beyond at its ends', () => {
    expect([-3, -2, 0, 2, 4].map((answer) => shareIn([-2, 2], answer))).toEqual([0, 0, 0.5, 1, 1])
  })
})
