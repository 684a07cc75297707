import { describe, expect, it } from 'vitest'
import { answerRange } from '../../src/session/answerRange'
import { verdictOn } from '../../src/ui/panels/samples/verdict'
import { articleExample, sampleAnswers, train } from '../../src/engine'
import { XOR } from '../support/xor'

const answering = (...answers: readonly number[]): Parameters<typeof verdictOn>[1] =>
  answers.map((answer) => ({ answers: [answer], error: 0 }))

describe('what is said of all answers', () => {
  it('is that they are about the same, where they lie within a tenth', () => {
    expect(verdictOn(XOR, answering(0.37, 0.35, 0.39, 0.37))).toEqual({ kind: 'same', near: 0.37 })
  })

  it('is about the same on the plateau of XOR only for so long', () => {
    const [early, late] = [1_000, 2_000].map((iterations) => sampleAnswers(train(XOR, { iterations }).problem))
    expect(verdictOn(XOR, early!)).toMatchObject({ kind: 'same' })
    expect(verdictOn(XOR, late!)).toEqual({ kind: 'right', count: 4 })
  })

  it('is that all are on the right side, or which are not', () => {
    expect(verdictOn(XOR, answering(0.1, 0.9, 0.9, 0.1))).toEqual({ kind: 'right', count: 4 })
    expect(verdictOn(XOR, answering(0.6, 0.9, 0.9, 0.7))).toEqual({ kind: 'wrong', count: 4, which: [1, 4] })
  })

  it('counts an answer of exactly one half as wrong', () => {
    expect(verdictOn(XOR, answering(0.5, 0.9, 0.9, 0.1))).toEqual({ kind: 'wrong', count: 4, which: [1] })
  })

  it('is nothing where targets are no yes or no, or where there is one sample', () => {
    expect(verdictOn({ ...XOR, targets: [0.2] }, answering(0.1, 0.9, 0.9, 0.1))).toBeNull()
    expect(verdictOn(articleExample, [{ answers: [0.1, 0.9], error: 0 }])).toBeNull()
  })
})

describe('the colours of answers', () => {
  it('go from limit to limit, and where there is none over the targets', () => {
    expect(answerRange(XOR)).toEqual([0, 1])
    expect(answerRange({ ...XOR, activations: ['tanh', 'tanh'] })).toEqual([-1, 1])
    expect(answerRange({ ...XOR, targets: [7], activations: ['sigmoid', 'identity'] })).toEqual([0, 7])
  })
})
