import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { withTogether, type Together } from '../../src/session/together'

/** A store of one number, and what who listens hears of it: what it is, and what it was. */
function heardOf(): { store: Together<number>; heard: (readonly [number, number])[]; stop: () => void } {
  const store = withTogether(createStore<number>()(() => 0))
  const heard: (readonly [number, number])[] = []
  const stop = store.subscribe((now, before) => heard.push([now, before]))
  return { store, heard, stop }
}

describe('several changes that are one act', () => {
  it('are heard of once, when all are made', () => {
    const { store, heard } = heardOf()
    store.setState(1)
    store.together(() => {
      store.setState(2)
      store.together(() => store.setState(3))
      store.setState(4)
    })
    expect(heard).toEqual([
      [1, 0],
      [4, 1],
    ])
  })

  it('are not heard of where nothing changed', () => {
    const { store, heard } = heardOf()
    store.together(() => undefined)
    expect(heard).toEqual([])
  })

  it('are heard of as far as they came where one fails, and what follows is heard of again', () => {
    const { store, heard } = heardOf()
    const act = (): void => {
      store.setState(1)
      throw new Error('half-way')
    }
    expect(() => store.together(act)).toThrow('half-way')
    store.setState(2)
    expect(heard).toEqual([
      [1, 0],
      [2, 1],
    ])
  })

  it('are heard of no more by who has stopped listening', () => {
    const { store, heard, stop } = heardOf()
    stop()
    store.setState(1)
    store.together(() => store.setState(2))
    expect(heard).toEqual([])
  })
})
