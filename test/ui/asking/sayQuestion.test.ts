import { describe, expect, it } from 'vitest'
import { lockAnswer, pose, showAnswer } from '../../../src/asking/acts'
import type { Language } from '../../../src/content/languages'
import type { Ask } from '../../../src/session/question'
import { sayQuestion } from '../../../src/ui/asking/sayQuestion'
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
