import { beforeAll, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/content/languages'
import { articleExample, recordIteration, type QuantityId } from '../../../src/engine'
import { learnKinds } from '../../../src/session/learnKinds'
import { wholeOf } from '../../../src/session/sight'
import { askedWords } from '../../../src/ui/asking/askedWords'
import { RELU_SOFTMAX, XOR } from '../../support/otherExamples'

beforeAll(learnKinds)

const NO_CARD = { text: '', hint: '', choices: [], after: '' }

function titleOf(of: QuantityId, language: Language): string {
  const seen = wholeOf(recordIteration(articleExample))
  return askedWords({ ask: { kind: 'number', of } }, seen, language, NO_CARD).title
}

it.each([
  ['the article’s network', articleExample],
  ['a network with ReLU and softmax', RELU_SOFTMAX],
  ['one with four samples', XOR],
] as const)('each number is asked for by a question, on %s', (_, problem) => {
  const seen = wholeOf(recordIteration(problem))
  for (const language of LANGUAGES)
    for (const { writes } of seen.tape.steps) {
      const { title } = askedWords({ ask: { kind: 'number', of: writes } }, seen, language, NO_CARD)
      expect([writes, title]).toEqual([writes, expect.stringMatching(language === 'en' ? /\?$/ : /？$/)])
    }
})

it('nothing is claimed of a weight before its update is answered', () => {
  expect(titleOf('next.w5', 'en')).toBe('What is the updated weight w5?')
  expect(titleOf('next.w5', 'zh')).toBe('更新后的权重 w5 是多少？')
  expect(titleOf('dE_dout.h1', 'zh')).toBe('E 对 h1 输出的梯度是多少？')
})
