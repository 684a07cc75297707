import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId } from '../../src/engine'
import { lateWordsOf, narrationOf } from '../../src/i18n/words'
import { newStart } from '../../src/session/moment'
import { sightOf } from '../../src/session/sight'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { seenAt } from '../support/sight'
import { sentenceAbout, stepWriting, writing } from './support'

function titleAbout(problem: Problem, id: QuantityId, language: 'en' | 'zh' = 'en'): string {
  const tape = recordIteration(problem)
  const step = stepWriting(tape, id)
  return narrationOf(language).titleOf({ seen: seenAt(tape, step), step })
}

function reasonFor(problem: Problem, id: QuantityId, language: 'en' | 'zh' = 'en'): string {
  const tape = recordIteration(problem)
  const step = stepWriting(tape, id)
  return lateWordsOf(language, 'reasons').reasonOf({ seen: seenAt(tape, step), step, write: writing(4) })
}

describe('what is said of a ReLU that is off', () => {
  it('is that nothing passes, and that it learns nothing from this sample', () => {
    expect(titleAbout(RELU_SOFTMAX, 'delta.h2')).toBe('Nothing passes through h2')
    expect(titleAbout(RELU_SOFTMAX, 'delta.h2', 'zh')).toBe('误差传不过 h2')
    expect(sentenceAbout(RELU_SOFTMAX, 'delta.h2')).toMatch(
      /^h2 is off: it sends 0, .* no gradient from this sample\.$/,
    )
    expect(titleAbout(RELU_SOFTMAX, 'delta.h1')).not.toMatch(/Nothing/)
  })

  it('writes what is exactly 0 as the page does, where it is read out and where the drawing is described', () => {
    const tape = recordIteration(RELU_SOFTMAX)
    const step = stepWriting(tape, 'delta.h2')
    const seen = seenAt(tape, step)
    const write = writing(4)
    expect(narrationOf('en').spokenOf({ seen, step, write })).toMatch(/ 0\. .* times slope 0\.$/)
    expect(narrationOf('zh').spokenOf({ seen, step, write })).toMatch(/：0。.*乘以斜率 0。$/)
    expect(narrationOf('en').describe({ seen, at: 'h2', write })).toMatch(/Output 0\. Error term 0\.$/)
  })

  it('is that it can’t learn any more where it is off for every sample', () => {
    const never = { ...RELU_SOFTMAX, otherSamples: [{ inputs: [0.5, 1], targets: [0, 1] }] }
    const once = { ...RELU_SOFTMAX, otherSamples: [{ inputs: [1, 0], targets: [0, 1] }] }
    expect(sentenceAbout(never, 'delta.h2')).toBe('h2 is off for both samples: it can’t learn any more.')
    expect(sentenceAbout(never, 'delta.h2', 'zh')).toBe('h2 对 2 个样本都关闭：无法再学习。')
    expect(sentenceAbout(once, 'delta.h2')).toMatch(/this sample/)
  })

  it('is that it learns nothing as long as it is off, where neurons below it or a shared bias may still bring it back', () => {
    // In the second hidden layer one is on, the other off: what the first sends them may change.
    const deep: Problem = {
      ...RELU_SOFTMAX,
      shape: [1, 1, 2, 2],
      inputs: [1],
      weights: [1, 1, -1, 1, 0, 0, 1],
      activations: ['relu', 'relu', 'softmax'],
      otherSamples: [{ inputs: [2], targets: [0, 1] }],
    }
    expect(sentenceAbout(deep, 'delta.h2_2')).toBe(
      'h2_2 is off for both samples: it learns nothing as long as that is so.',
    )
    expect(sentenceAbout(deep, 'delta.h2_2', 'zh')).toBe('h2_2 对 2 个样本都关闭：只要如此，就学不到东西。')
    const shared: Problem = {
      ...RELU_SOFTMAX,
      biasRule: 'shared',
      biases: [0, 0],
      otherSamples: [{ inputs: [0.5, 1], targets: [0, 1] }],
    }
    expect(sentenceAbout(shared, 'delta.h2')).toMatch(/as long as that is so/)
  })

  it('is, where its whole layer is off for every sample, that nothing gets through: once, of the first neuron', () => {
    const dead = { ...RELU_SOFTMAX, weights: [-1, -1, -1, -1, ...RELU_SOFTMAX.weights.slice(4)] }
    expect(sentenceAbout(dead, 'delta.h1')).toMatch(/^Every neuron of this layer is off.* can learn any more\.$/)
    expect(sentenceAbout(dead, 'delta.h1', 'zh')).toMatch(/^对每个样本，这一层的神经元全部关闭/)
    expect(sentenceAbout(dead, 'delta.h2')).toMatch(/^h2 is off/)
    expect(sentenceAbout(RELU_SOFTMAX, 'delta.h2')).not.toMatch(/layer/)
  })

  it('names the corner where its net is exactly 0', () => {
    expect(reasonFor({ ...RELU_SOFTMAX, inputs: [0, 0] }, 'slope.h1')).toMatch(/corner.* we take 0/)
    expect(reasonFor(RELU_SOFTMAX, 'slope.h1')).not.toMatch(/corner/)
  })

  // To the right of 0 it would be on at once: that out stays 0 is true of a net below 0 alone.
  it('does not say of a net of exactly 0 that moving it changes nothing', () => {
    expect(reasonFor({ ...RELU_SOFTMAX, inputs: [0, 0] }, 'delta.h1')).toMatch(/corner.* we take 0/)
    expect(reasonFor({ ...RELU_SOFTMAX, inputs: [0, 0] }, 'delta.h1', 'zh')).toMatch(/折点.*取 0/)
    expect(reasonFor(RELU_SOFTMAX, 'delta.h2')).toMatch(/out_h2 stays 0/)
  })
})

describe('what is said of a leaky ReLU whose net is exactly 0', () => {
  it('is that the corner has no slope, and which one is taken', () => {
    const leaky: Problem = { ...RELU_SOFTMAX, inputs: [0, 0], activations: ['leaky-relu', 'softmax'] }
    expect(reasonFor(leaky, 'slope.h1')).toMatch(/corner.* we take 0\.01/)
    expect(reasonFor(leaky, 'slope.h1', 'zh')).toMatch(/折点.*0\.01/)
    expect(sentenceAbout(leaky, 'slope.h1')).not.toMatch(/Left of 0/)
    expect(sentenceAbout(leaky, 'slope.h1', 'zh')).not.toMatch(/左侧/)
  })
})

describe('what is said of an E that is 0 only as it is stored', () => {
  const sure: Problem = { ...yesNo(-40, 0), otherSamples: [] }
  const shares: Problem = { ...RELU_SOFTMAX, weights: [0.8, 0.6, 0.3, -0.9, 70, -0.4, -50, 0.6] }

  it('is not that its outputs are on their targets', () => {
    for (const problem of [sure, shares]) {
      expect(recordIteration(problem).values['error']).toBeCloseTo(0, 300)
      expect(sentenceAbout(problem, 'error')).toMatch(/too small to be stored/)
      expect(sentenceAbout(problem, 'error', 'zh')).toMatch(/小到无法存储/)
    }
    const two: Problem = { ...sure, otherSamples: [{ inputs: [1], targets: [1] }], schedule: 'all-together' }
    expect(sentenceAbout(two, 'error')).toMatch(/too small to be stored/)
    expect(sentenceAbout(yesNo(40, 1), 'error')).toMatch(/hits its target/)
  })
})

describe('what is said below softmax', () => {
  // One net moves all shares: no output can be looked at by itself, and no path leads to one error alone.
  it('is not that each output can be looked at by itself', () => {
    expect(reasonFor(RELU_SOFTMAX, 'error')).toMatch(/one net moves every share, and so every part\.$/)
    expect(reasonFor(RELU_SOFTMAX, 'error', 'zh')).toMatch(/一个 net 牵动每一份/)
    expect(reasonFor(articleExample, 'error')).toMatch(/by itself\.$/)
  })

  it('is not that the changes add because E is a sum of errors', () => {
    expect(reasonFor(RELU_SOFTMAX, 'dE_dout.h1')).toMatch(/Small changes over several paths add up\.$/)
    expect(reasonFor(articleExample, 'dE_dout.h1')).toMatch(/E is the sum of its parts, so the changes add\.$/)
  })
})

describe('what is said of an output under cross-entropy', () => {
  // −ln(1 − out) is flat near 0: steep is only the end that is wrong.
  it('is that the error is steep towards the wrong end alone', () => {
    expect(reasonFor(yesNo(-2, 0), 'dE_dout.o1')).toMatch(/the nearer the answer is to the wrong end, the steeper/)
    expect(reasonFor(yesNo(-2, 0), 'dE_dout.o1', 'zh')).toMatch(/离错误的一端越近，误差越陡。$/)
  })
})

describe('what is said of E where samples are learned one by one', () => {
  const turns: Problem = { ...XOR, schedule: 'one-by-one' }
  const said = (sample: number, language: 'en' | 'zh'): string => {
    const tape = recordIteration(turns, sample)
    const step = stepWriting(tape, 'error')
    const seen = sightOf({ start: newStart(turns), iteration: 0, step: tape.places.get('error')! + 1, sample })
    return narrationOf(language).sentenceOf({ seen, step, write: writing(4) })
  }

  it('is that this iteration tries to lower that of its sample, and not that training does', () => {
    expect(said(0, 'en')).toMatch(/on this sample: the one number that this iteration tries to lower\.$/)
    expect(said(0, 'zh')).toMatch(/这次迭代要降低的就是它。$/)
    expect(titleAbout(turns, 'error')).toBe('How wrong is it on this sample?')
  })

  it('is of a sample that is only looked at that another one is learned', () => {
    expect(said(2, 'en')).toMatch(/This iteration learns another one\.$/)
    expect(said(2, 'zh')).toMatch(/学习的是另一个样本。$/)
  })
})

describe('what is said where all samples are learned together', () => {
  it('tells E of this sample from E of all', () => {
    const tape = recordIteration(XOR)
    const nameOf = (id: QuantityId): string => narrationOf('en').quantityName(tape.quantities.get(id)!)
    expect(nameOf('error')).toBe('error of this sample')
    expect(nameOf('batch.error')).toBe('error of all samples')
  })

  it('says of a gradient what this sample asks for, and not what becomes of the weight', () => {
    // Its inputs are 0, and other samples move these weights all the same.
    expect(sentenceAbout(XOR, 'grad.w1')).toBe('i1 is 0, so w1 had no part in net_h1: this sample does not move w1.')
    expect(sentenceAbout(XOR, 'grad.w1', 'zh')).toMatch(/这个样本不要求改变 w1。$/)
    expect(sentenceAbout(XOR, 'next.w1')).toMatch(/w1 goes up/)
    expect(sentenceAbout(XOR, 'grad.w5')).toMatch(/Positive: this sample pulls w5 down\.$/)
    expect(sentenceAbout(XOR, 'next.w5')).toMatch(/w5 goes up/)
    expect(sentenceAbout(XOR, 'grad.b_o1', 'zh')).toMatch(/这个样本要 b_o1 减小。$/)
  })

  it('says where a weight should go once all samples have said so', () => {
    const tape = recordIteration(XOR)
    const described = (id: string): string =>
      narrationOf('en').describe({ seen: seenAt(tape, stepWriting(tape, id)), at: 'w5', write: writing(4) })
    expect(described('grad.w5')).toMatch(/Gradient 0\.\d+\.$/)
    expect(described('batch.w5')).toMatch(/ Should rise\.$/)
  })

  it('promises of E what the gradients of all samples promise', () => {
    const tape = recordIteration(XOR)
    const squares = tape.topology.trained.reduce((sum, { id }) => sum + tape.values[`batch.${id}`]! ** 2, 0)
    expect(reasonFor(XOR, 'next.batch.error')).toContain(writing(4)(-XOR.learningRate * squares, 'computed'))
  })
})

describe('an iteration that ends before a number', () => {
  it('says that an output is too near 0 or 1 for its logarithm', () => {
    expect(endOf(yesNo(-800, 1))).toBe('out_o1 is so near 0 that ln out can’t be written. Smaller weights help.')
    expect(endOf(yesNo(-800, 1), 'zh')).toBe('out_o1 太接近 0，无法写出 ln out。请减小权重。')
    expect(endOf(yesNo(800, 0))).toMatch(/^out_o1 is so near 1 /)
  })

  it('says that a power of e, or any number, is too large', () => {
    expect(endOf({ ...RELU_SOFTMAX, weights: [4000, 0, 0, 0, 4000, 0, 0, 0] })).toMatch(/net input.* e to its power/)
    const low: Problem = { ...RELU_SOFTMAX, weights: [4000, 0, 0, 0, -1, 0, -1.001, 0] }
    expect(endOf(low)).toMatch(/far below 0 that the sum of e to their powers/)
    expect(endOf(low, 'zh')).toMatch(/远低于 0/)
    const steep: Problem = { ...yesNo(1e155, 0), activations: ['identity'], loss: 'square' }
    expect(endOf(steep)).toMatch(/too large to be written/)
  })
})

function endOf(problem: Problem, language: 'en' | 'zh' = 'en'): string {
  const tape = recordIteration(problem)
  return lateWordsOf(language, 'kinds').endsBefore(tape.endsBefore!, tape)
}

function yesNo(weight: number, target: number): Problem {
  return {
    ...RELU_SOFTMAX,
    shape: [1, 1],
    inputs: [1],
    targets: [target],
    weights: [weight],
    activations: ['sigmoid'],
  }
}

it('the reason for ∂E/∂out says where the division by the outputs comes from, where E is a mean', () => {
  const mean: Problem = { ...articleExample, loss: 'mean-square' }
  expect(sentenceAbout(mean, 'dE_dout.o1')).toContain('divided by 2')
  expect(reasonFor(mean, 'dE_dout.o1')).toContain('the mean divides by their number')
  expect(reasonFor(mean, 'dE_dout.o1', 'zh')).toContain('取平均要除以它们的个数')
})
