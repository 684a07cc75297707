import { describe, expect, it } from 'vitest'
import { lockAnswer, pose, showAnswer } from '../../../src/asking/acts'
import type { Language } from '../../../src/content/languages'
import type { Ask } from '../../../src/session/question'
import { nextCard, openLesson, turnTo } from '../../../src/teaching/acts'
import { sayQuestion } from '../../../src/ui/asking/sayQuestion'
import { shippedLessons } from '../../content/lessons/shipped'
import { scene } from '../../support/scene'

/** What is heard of an answer before the first step of the article's example; null is none. */
function heardOf(language: Language, ask: Ask, answer: string | null): string | null {
  const { store, player } = scene({ language }, true)
  pose(store, { ask, until: 1 })
  if (answer === null) showAnswer(store, player.goOn)
  else lockAnswer(store, player.goOn, answer)
  const state = store.getState()
  return sayQuestion(state, state, true)
}

const NUMBER: Ask = { kind: 'number', of: 'net.h1' }

describe('what is heard of an answer', () => {
  it('is the number first, in a sentence of its own', () => {
    expect(heardOf('en', NUMBER, '0.0275')).toMatch(/^0\.377500000\. 0\.0275 is the weighted sum/)
    expect(heardOf('zh', NUMBER, '0.0275')).toMatch(/^0\.377500000。0\.0275 /)
  })

  it('says the number once where it was right', () => {
    expect(heardOf('en', NUMBER, '0.3775')).toBe('Right: 0.377500000.')
  })

  it('ends its sentence where none was given', () => {
    expect(heardOf('en', NUMBER, null)).toBe('0.377500000. Shown without an answer.')
    expect(heardOf('zh', { kind: 'sign', of: 'net.h1' }, null)).toBe('0.377500000。未作答，直接揭晓。')
  })
})

describe('what is heard of a lesson', () => {
  it.each([
    [
      'en',
      'That was the last card. 6 questions were left without an answer.',
      /^The lesson “Two paths to h1” begins at card 1 of 10\. Both outputs/,
    ],
    [
      'zh',
      '这是最后一张卡片。有 6 题没有作答。',
      /^课程“通往 h1 的两条路径”开始，这是第 1 张卡片，共 10 张。 两个输出/,
    ],
  ] as const)('is its card, and at its end how it went: %s', async (language, closing, first) => {
    const roads = (await shippedLessons()).find(({ id }) => id === 'two-roads')!
    const { store } = scene({ language }, true)
    const heardBy = (act: () => void): string | null => {
      const before = store.getState()
      act()
      return sayQuestion(store.getState(), before, true)
    }
    expect(heardBy(() => openLesson(store, roads, 'two-roads'))).toMatch(first)
    turnTo(store, roads.cards.length - 1)
    expect(heardBy(() => nextCard(store))).toBe(closing)
    turnTo(store, 0)
    nextCard(store)
    expect(heardBy(() => turnTo(store, 0))).not.toMatch(first)
  })

  it('is that it begins, also where its card asks at once', async () => {
    const roads = (await shippedLessons()).find(({ id }) => id === 'two-roads')!
    const { store } = scene({ language: 'en' }, true)
    const before = store.getState()
    openLesson(store, roads, 'two-roads', 1)
    expect(sayQuestion(store.getState(), before, true)).toMatch(
      /^The lesson “Two paths to h1” begins at card 2 of 10\. A question\. /,
    )
  })
})
