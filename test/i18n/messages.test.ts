import { describe, expect, it } from 'vitest'
import { articleExample, checkProblem, ProblemError, recordIteration, type QuantityId } from '../../src/engine'
import { readNumber } from '../../src/engine/typed/readNumber'
import { LANGUAGES } from '../../src/content/languages'
import { messagesOf, narrationOf } from '../../src/i18n/words'
import { seenAt, sightAt } from '../support/sight'
import { en, zh } from '../support/words'
import { stepWriting, writing } from './support'

function refusalOf(changes: object, language: 'en' | 'zh'): string {
  try {
    checkProblem({ ...articleExample, ...changes })
  } catch (error) {
    if (error instanceof ProblemError) return messagesOf(language).refusal(error)
    throw error
  }
  throw new Error('not refused')
}

describe('a refused problem', () => {
  it('is put into words that name the number and what to use instead', () => {
    expect(refusalOf({ learningRate: 0 }, 'en')).toBe('The learning rate η must be above 0 and at most 1,000,000.')
    expect(refusalOf({ inputs: [0.05, 2e6] }, 'en')).toBe('Input i2 must be from −1,000,000 to 1,000,000.')
    expect(refusalOf({ targets: [NaN, 1] }, 'en')).toBe('The target of o1 must be a finite number, for example 0.4.')
    expect(refusalOf({ weights: [1] }, 'en')).toBe('The weights must be a list of 8 numbers.')
    expect(refusalOf({ learningRate: 0 }, 'zh')).toBe('学习率 η 必须大于 0，且不超过 1,000,000。')
    expect(refusalOf({ weights: [1] }, 'zh')).toBe('权重必须正好有 8 个数。')
  })

  it('says once which sample it is about', () => {
    const inSecond = { loss: 'cross-entropy', otherSamples: [{ inputs: [0, 0], targets: [1.5, 0] }] }
    const inFirst = { loss: 'cross-entropy', targets: [1.5, 0] }
    expect(refusalOf(inSecond, 'en')).toBe('Sample 2: The target of o1 must be from 0 to 1: cross-entropy needs that.')
    expect(refusalOf(inSecond, 'zh')).toBe('样本 2：o1 的目标值必须在 0 到 1 之间：交叉熵要求如此。')
    expect(refusalOf(inFirst, 'en')).toBe('The target of o1 must be from 0 to 1 in sample 1: cross-entropy needs that.')
  })
})

describe.each(LANGUAGES)('what is said of a number that can’t be read (%s)', (language) => {
  it('has no hyphen in its examples, behind which a line could break, and each can be read', () => {
    const { unreadable } = messagesOf(language).editor.problems
    const examples = unreadable.match(/[−-]?\d*\.?\d+(?:e[−-]?\d+)?/g)!
    expect(examples.map(readNumber)).toEqual([0.4, 0.4, -0.4, 0.001].map((value) => ({ value })))
    expect(unreadable).not.toContain('-')
  })
})

describe('the graph’s summary', () => {
  it('counts layers and says where we are', () => {
    const counts = {
      inputs: 2,
      hidden: [2],
      outputs: 1,
      weights: 6,
      called: 'total error',
      error: '0.298',
      step: 'Step 3 of 54.',
    }
    expect(messagesOf('en').graph.summary(counts)).toBe(
      '2 inputs, a hidden layer of 2, 1 output, 6 weights. Step 3 of 54. E, total error: 0.298.',
    )
    expect(messagesOf('en').graph.summary({ ...counts, step: 'w5 stays where it is' })).toContain(
      'it is. E, total error: ',
    )
    expect(messagesOf('en').graph.summary({ ...counts, step: 'Has E fallen?' })).toContain('fallen? E, total error: ')
    expect(messagesOf('zh').graph.summary({ ...counts, step: 'w5 保持不变' })).toContain(
      '保持不变。E（total error）：0.298。',
    )
    expect(messagesOf('zh').graph.summary({ ...counts, step: 'E 降低了吗？' })).toContain('吗？E（')
    expect(messagesOf('en').graph.summary({ ...counts, hidden: [] })).toContain('no hidden layer')
    expect(messagesOf('en').graph.summary({ ...counts, hidden: [3, 2] })).toContain('hidden layers of 3 and 2')
  })
})

/** What a place of the article's example says of itself once so many steps have been played. */
function say(language: 'en' | 'zh', at: QuantityId | 'E', played: number): string {
  return narrationOf(language).describe({ seen: sightAt(articleExample, played), at, write: writing(4) })
}

describe('a place of the network', () => {
  it('says its name and number, and what is known of it so far', () => {
    expect(say('en', 'w5', 0)).toBe('w5, weight from h1 to o1, 0.40.')
    expect(say('en', 'w5', 15)).toBe('w5, weight from h1 to o1, 0.40. Gradient 0.0822. Should fall.')
    expect(say('zh', 'w5', 15)).toBe('w5，h1 到 o1 的权重，0.40；梯度 0.0822；应减小')
  })

  it('gives away nothing that has not been played', () => {
    expect(say('en', 'h1', 0)).toBe('Hidden neuron h1. Not computed yet.')
    expect(say('en', 'h1', 1)).toBe('Hidden neuron h1. Net input 0.3775.')
    expect(say('en', 'E', 10)).toBe('Total error E, not computed yet.')
    expect(say('en', 't1', 9)).toBe('Target of o1, 0.01. Error of o1 0.2748.')
  })
})

describe('the spoken line', () => {
  it('gives the result first', () => {
    const tape = recordIteration(articleExample)
    const step = stepWriting(tape, 'delta.o1')
    const told = { seen: seenAt(tape, step), step, write: writing(4) }
    expect(narrationOf('en').spokenOf(told)).toBe(
      'Error term of o1 is 0.1385. Gradient of the output, 0.7414, times slope 0.1868.',
    )
    expect(narrationOf('zh').spokenOf(told)).toBe('o1 的误差项：0.1385。输出的梯度 0.7414 乘以斜率 0.1868。')
  })
})

describe('Chinese words', () => {
  it('are those that classes use, one for one thing', () => {
    // 步长 is another name for η itself, and 演示 is what a film does.
    const others = /演示模式|步长|隐层|隐含层|权值|阈值|激活值|激励函数|正向传播|学习速率|抢先更新|代价函数/
    expect(textsIn(zh).filter((text) => others.test(text))).toEqual([])
  })
})

/** Every text below; of a sentence with holes what is written around them. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string' || typeof words === 'function') return [String(words)]
  return words === null || typeof words !== 'object' ? [] : Object.values(words).flatMap(textsIn)
}

describe.each([
  ['en', en],
  ['zh', zh],
] as const)('a line of a chart (%s)', (_, { training, slope, landscape }) => {
  it('is told by its form: a colour is not seen by everybody, nor where the system chooses it', () => {
    const told = [
      training.ghost({ iteration: 8 }),
      slope.wrongProgram,
      slope.outputFirst,
      landscape.way,
      landscape.ghostWay,
    ]
    for (const text of told) {
      expect(text).toMatch(/line|dashes|线/i)
      expect(text).not.toMatch(/green|grey|orange|绿|灰|橙/i)
    }
  })
})
