import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/comparing/figure'
import { articleExample } from '../../src/engine'
import { createAppStore } from '../../src/session/appStore'
import { newStart } from '../../src/session/moment'

describe('a page that opens', () => {
  it('has nothing done, asked, answered or held against it', () => {
    expect(createAppStore().getState()).toMatchObject({
      start: newStart(articleExample),
      iteration: 0,
      step: 0,
      panel: 'try',
      figures: [],
      kept: false,
      past: [],
      future: [],
      question: null,
      answers: [],
      notice: null,
      recorded: 0,
    })
  })
})

describe('printed figures', () => {
  const figure: Figure = { quantity: 'error', of: 'value', sign: 1, there: null, iteration: 0, printed: '0.298' }

  it('stay when another network is opened, and no undo knows them', () => {
    const { getState } = createAppStore()
    const figures = [figure]
    getState().setFigures(figures)
    getState().edit({ w5: 0.9 })
    getState().reset()
    getState().undo()
    expect(getState().figures).toBe(figures)
  })
})

describe('a walk', () => {
  it('to the step where the player stands already leaves edits compared, and to another does not', () => {
    const { getState } = createAppStore({ step: 11 })
    getState().edit({ w5: 0.9 })
    const { before } = getState()
    expect(before).not.toBeNull()
    getState().goTo(11)
    expect(getState().before).toBe(before)
    getState().goTo(12)
    expect(getState().before).toBeNull()
  })
})
