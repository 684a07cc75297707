import { describe, expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { articleExample, recordIteration } from '../../src/engine'
import { UNSEEN, writerFor } from '../../src/notation/writer'
import { RELU_SOFTMAX } from '../support/otherExamples'
import { sightAt } from '../support/sight'

describe('a number with the digits that somebody chose', () => {
  it('has all of them if it was computed, and no zeros at its end if it was given', () => {
    expect(writerFor(4).value(0.4, 'computed')).toBe('0.4000')
    expect(writerFor(4).value(0.4, 'given')).toBe('0.40')
    expect(writerFor(9).value(0.4, 'computed')).toBe('0.400000000')
  })

  it('is written by what its quantity is: a weight was given, a net input is computed', () => {
    const { quantity } = writerFor(6)
    const seen = sightAt(articleExample, 1)
    expect(quantity(seen, 'w5')).toBe('0.40')
    expect(quantity(seen, 'net.h1')).toBe('0.377500')
  })

  it('is 0 and nothing more where it is exactly 0 in a network in which that tells something', () => {
    const { quantity } = writerFor(6)
    // Nothing leaves a ReLU whose net is below 0: here that of h2, 0.3 · 0.5 − 0.9 · 0.9.
    const tape = recordIteration(RELU_SOFTMAX)
    const seen = sightAt(RELU_SOFTMAX, tape.steps.length)
    expect(quantity(seen, 'net.h2')).toBe('−0.660000')
    expect(quantity(seen, 'out.h2')).toBe('0')
    const usual = { ...articleExample, inputs: [0, 0], biases: [0, 0] }
    expect(quantity(sightAt(usual, 1), 'net.h1')).toBe('0.000000')
  })

  it('is a dash while it is not to be seen', () => {
    expect(writerFor(6).quantity(sightAt(articleExample, 0), 'net.h1')).toBe(UNSEEN)
    expect(UNSEEN).toBe('–')
  })
})
