import { describe, expect, it } from 'vitest'
import { articleExample, type QuantityId } from '../../src/engine'
import type { Card } from '../../src/lessons/lesson'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { isLit, lookedAt } from '../../src/session/lookedAt'
import { momentOf, newStart } from '../../src/session/moment'
import { plainCard } from '../support/plainCard'

/** A card that is about these numbers and asks nothing. */
function cardAbout(...look: readonly QuantityId[]): Card {
  return { ...plainCard, id: look.join(), look }
}

/** A store with a lesson of two cards open at one of them. */
function storeAt(card: number): AppStore {
  const store = createAppStore({ start: newStart({ ...articleExample }) })
  const here = momentOf(store.getState())
  const cards = [cardAbout('net.o1', 'net.o2'), cardAbout('error')]
  store.setState({
    lesson: {
      lesson: { id: 'two', minutes: 1, title: { en: '', zh: '' }, cards },
      shippedAs: null,
      card,
      done: [],
      begun: here,
      before: here,
      past: [],
      beside: { panel: 'values', sheet: 'half' },
      undoable: 0,
      isHinted: false,
      isOver: false,
    },
  })
  return store
}

describe('what a card is about', () => {
  it('is lit for as long as the card is there, and nothing is without a lesson', () => {
    expect(lookedAt(storeAt(0).getState())).toEqual(['net.o1', 'net.o2'])
    expect(lookedAt(storeAt(1).getState())).toEqual(['error'])
    expect(lookedAt(createAppStore().getState())).toEqual([])
  })

  it('is lit beside what is pointed at', () => {
    const store = storeAt(1)
    store.getState().light('w1')
    expect((['w1', 'error', 'net.o1'] as const).map((id) => isLit(store.getState(), id))).toEqual([true, true, false])
    store.getState().light(null)
    expect(isLit(store.getState(), 'w1')).toBe(false)
  })
})
