import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import type { Answer } from '../../src/session/question'
import { answerShown } from '../../src/session/answerShown'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { cardShown } from '../../src/session/lessonRun'
import { newStart } from '../../src/session/moment'
import { openLesson } from '../../src/teaching/acts'
import { shippedLessons } from '../content/lessons/shipped'

const start = newStart({ ...articleExample })

/** What was answered in an iteration; null for nothing. */
function answered(answer: string | null, iteration = 0): Answer {
  return { start, iteration, step: 15, ask: { kind: 'number', of: 'grad.w5' }, answer, card: null }
}

function storeWith(...answers: readonly Answer[]): AppStore {
  const store = createAppStore({ start, predict: 'all' })
  store.setState({ answers })
  return store
}

describe('the answer beside its number', () => {
  it('is the latest of this iteration, wherever in it the player stands', () => {
    const [first, second, third] = [answered('0.1'), answered('0.2'), answered('0.3')]
    const store = storeWith(first, second, third)
    expect(answerShown(store.getState())).toBe(third)
    store.getState().goTo(30)
    expect(answerShown(store.getState())).toBe(third)
  })

  it('is none where nothing was answered, or the number was shown without an answer', () => {
    expect(answerShown(storeWith().getState())).toBeNull()
    expect(answerShown(storeWith(answered('0.1'), answered(null)).getState())).toBeNull()
  })

  it('is none in another iteration, or in another network', () => {
    expect(answerShown(storeWith(answered('0.1', 2)).getState())).toBeNull()
    const elsewhere = { ...answered('0.1'), start: newStart({ ...articleExample }) }
    expect(answerShown(storeWith(elsewhere).getState())).toBeNull()
  })

  it('stays on the card of a lesson that asked for it, and goes with the next', async () => {
    const [lesson] = await shippedLessons()
    const store = createAppStore({ start })
    openLesson(store, lesson!, null)
    const { start: begun, iteration, step } = store.getState()
    const card = cardShown(store.getState().lesson)
    const given: Answer = { start: begun, iteration, step, ask: { kind: 'number', of: 'grad.w5' }, answer: '0.1', card }
    store.setState({ answers: [given] })
    expect(answerShown(store.getState())).toBe(given)
    const next = { ...store.getState().lesson!, card: 1 }
    store.setState({ lesson: next })
    expect(answerShown(store.getState())).toBeNull()
  })
})
