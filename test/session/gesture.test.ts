import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { createAppStore } from '../../src/session/appStore'
import { momentOf } from '../../src/session/moment'
import { isSameGesture, newGesture } from '../../src/session/gesture'

describe('a gesture that was not meant', () => {
  it('leaves the numbers as it found them, and nothing of itself to undo', () => {
    const { getState } = createAppStore({ step: 3 })
    const found = momentOf(getState())
    const drag = newGesture('drag', 'w5')
    getState().edit({ w5: 0.5 }, drag)
    getState().edit({ w5: 0.6 }, drag)
    getState().takeBack(drag)
    expect(momentOf(getState())).toEqual(found)
    expect(getState()).toMatchObject({ past: [], future: [], before: null, gesture: null })
  })

  it('leaves what was undone before it to redo, and what was compared with', () => {
    const { getState } = createAppStore()
    getState().edit({ w6: 1 })
    getState().edit({ w7: 2 })
    getState().undo()
    const { past, future, before } = getState()
    const drag = newGesture('drag', 'w5')
    getState().edit({ w5: 0.5 }, drag)
    getState().edit({ w5: 0.6 }, drag)
    getState().takeBack(drag)
    expect(getState()).toMatchObject({ past, future, before })
    getState().redo()
    expect(getState().start.problem.weights).toEqual(articleExample.weights.with(5, 1).with(6, 2))
  })

  it('takes nothing back that another gesture, or none, has done', () => {
    const { getState } = createAppStore()
    getState().edit({ w5: 0.5 }, newGesture('drag', 'w5'))
    const after = getState()
    getState().takeBack(newGesture('drag', 'w5'))
    expect(getState()).toBe(after)
    getState().settle()
    const settled = getState()
    getState().takeBack(newGesture('drag', 'w5'))
    expect(getState()).toBe(settled)
  })
})

describe('two gestures', () => {
  it('are the same where both name and kind are', () => {
    const drag = newGesture('drag', 'w5')
    expect(isSameGesture(drag, { ...drag })).toBe(true)
    expect(isSameGesture(drag, { ...drag, kind: 'type' })).toBe(false)
    expect(isSameGesture(drag, newGesture('drag', 'w5'))).toBe(false)
    expect(isSameGesture(null, null)).toBe(false)
    expect(isSameGesture(drag, null)).toBe(false)
  })
})
