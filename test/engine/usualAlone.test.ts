import { describe, expect, it, vi } from 'vitest'
import type { FlatNetwork } from '../../src/engine/flatNetwork'
import { articleExample, type Problem } from '../../src/engine/problem'
import { rightProblem } from '../../src/engine/rightProblem'

// Read anew, file by file: the engine's index makes other kinds known as soon as it is read.
vi.resetModules()
const { checkProblem } = await import('../../src/engine/checkProblem')
const { sigmoid } = await import('../../src/engine/activation')
const { activationAt, isUsual, otherKinds } = await import('../../src/engine/otherKinds')
const { recordIteration } = await import('../../src/engine/tape')
const { train } = await import('../../src/engine/train')
const { learnWrongPrograms, wrongPrograms } = await import('../../src/engine/wrongPrograms')

const wrong: Problem = { ...articleExample, program: 'sign' }

function refuseLoops(): FlatNetwork {
  throw new Error('asked for its loops')
}

describe('before the other kinds are known', () => {
  it('no number of another kind is made up', () => {
    expect(() => otherKinds()).toThrow('No kinds yet')
    expect(() => recordIteration({ ...articleExample, loss: 'square' })).toThrow('No kinds yet')
    expect(() => recordIteration({ ...articleExample, activations: ['tanh', 'sigmoid'] })).toThrow('No kinds yet')
  })

  it('a problem that says nothing of them is checked without them', () => {
    expect(checkProblem({ ...articleExample, names: 'sender' })).toStrictEqual({ ...articleExample, names: 'sender' })
    expect(() => checkProblem({ ...articleExample, turn: 0 })).toThrow('No kinds yet')
  })

  it('sigmoids that are named are those that are meant where none is', () => {
    expect(recordIteration({ ...articleExample, activations: ['sigmoid', 'sigmoid'] }).steps).toBe(
      recordIteration(articleExample).steps,
    )
    expect(activationAt({ activations: ['sigmoid', 'sigmoid'] }, 2)).toBe(sigmoid)
    expect(activationAt({}, 1)).toBe(sigmoid)
  })

  it.each<[string, Partial<Problem>, boolean]>([
    ['the article’s', {}, true],
    ['with half the square named', { loss: 'half-square' }, true],
    ['with another loss', { loss: 'square' }, false],
    ['with another activation in its last layer', { activations: ['sigmoid', 'tanh'] }, false],
    ['without biases', { biasRule: 'none' }, false],
    ['with no other sample', { otherSamples: [] }, true],
    ['with another sample', { otherSamples: [{ inputs: [0, 0], targets: [0, 0] }] }, false],
  ])('a network %s is usual: %s', (_, changes, isSo) => {
    expect(isUsual({ ...articleExample, ...changes })).toBe(isSo)
  })
})

describe('a wrong program', () => {
  it('is not replaced by the right one before it is known', () => {
    expect(() => wrongPrograms()).toThrow('No wrong programs yet')
    expect(() => recordIteration(wrong)).toThrow('No wrong programs yet')
    expect(() => train(wrong, { iterations: 1 })).toThrow('No wrong programs yet')
  })

  it('records and trains what names it, and nothing else, once it is known', () => {
    const tape = recordIteration(articleExample)
    const asked: unknown[] = []
    learnWrongPrograms({ record: (...given) => (asked.push(given), tape), flatten: refuseLoops })
    expect(recordIteration(wrong, 3)).toBe(tape)
    expect(recordIteration(wrong)).toBe(tape)
    expect(asked).toEqual([
      [wrong, 3],
      [wrong, 0],
    ])
    expect(() => train(wrong, { iterations: 1 })).toThrow('asked for its loops')
    expect(recordIteration({ ...articleExample })).not.toBe(tape)
  })

  it('has the same network without it', () => {
    expect(rightProblem(wrong)).toStrictEqual(articleExample)
    expect(rightProblem(articleExample)).toBe(articleExample)
  })
})
