import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en, zh } from '../support/words'
import { StatusLine } from '../../src/ui/transport/StatusLine'
import { show } from '../support/page'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const rest = (): void => act(() => void vi.advanceTimersByTime(1000))
const spoken = (): string | null => screen.getByRole('status').textContent

describe('the spoken line', () => {
  it('says nothing before anybody has acted', () => {
    show(<StatusLine />)
    rest()
    expect(spoken()).toBe('')
  })

  it('says each step once it rests, and of quick steps only the last', () => {
    const { store } = show(<StatusLine />)
    act(() => store.getState().goTo(1))
    act(() => store.getState().goTo(2))
    expect(spoken()).toBe('')
    rest()
    expect(spoken()).toMatch(/out_?h1|output of h1/i)
    expect(spoken()).toContain('0.593269992')
  })

  it('says where an iteration starts', () => {
    const { store } = show(<StatusLine />, { step: 54 })
    rest()
    act(() => store.getState().enterIteration(1, 0))
    rest()
    expect(spoken()).toBe(en.formula.startOfIteration({ iteration: 1 }))
    act(() => store.getState().setPreference('language', 'zh'))
    rest()
    expect(spoken()).toBe(zh.formula.startOfIteration({ iteration: 1 }))
  })

  it('does not keep an old number when everything is undone', () => {
    const { store } = show(<StatusLine />, { step: 3 })
    rest()
    act(() => store.getState().goTo(0))
    rest()
    expect(spoken()).toBe(en.transport.tapeStart)
  })

  it('says only the last step of each group while it plays', () => {
    const { store } = show(<StatusLine />)
    act(() => store.getState().setPlaying(true))
    act(() => store.getState().goTo(1))
    rest()
    expect(spoken()).toBe('')
    act(() => store.getState().goTo(2))
    rest()
    expect(spoken()).toContain('0.593269992')
  })
})
