import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { editRules } from '../../src/session/editRules'
import { en } from '../support/words'
import { TapeStrip } from '../../src/ui/transport/TapeStrip'
import { show } from '../support/page'

const strip = (): HTMLElement => screen.getByRole('slider', { name: en.transport.tape })

describe('the tape', () => {
  it('is a slider that says where it stands', () => {
    const { container } = show(<TapeStrip />)
    expect(strip()).toHaveAttribute('aria-valuemin', '0')
    expect(strip()).toHaveAttribute('aria-valuemax', '54')
    expect(strip()).toHaveAttribute('aria-valuenow', '0')
    expect(strip()).toHaveAttribute('aria-valuetext', en.transport.tapeStart)
    expect(container.querySelectorAll('.tick')).toHaveLength(54)
  })

  it('does not say at the start of a later iteration that nothing is computed: E is', () => {
    show(<TapeStrip />, { iteration: 1 })
    expect(strip()).toHaveAttribute('aria-valuetext', 'At the start')
  })

  it('says the step in words', () => {
    show(<TapeStrip />, { step: 13 })
    expect(strip().getAttribute('aria-valuetext')).toMatch(/^Step 13 of 54: ./)
  })

  it.each([
    ['{ArrowRight}', 13],
    ['{ArrowUp}', 13],
    ['{ArrowLeft}', 11],
    ['{ArrowDown}', 11],
    ['{Shift>}{ArrowRight}{/Shift}', 21],
    ['{Shift>}{ArrowLeft}{/Shift}', 11],
    ['{Home}', 0],
    ['{End}', 54],
  ])('goes with %s from step 12 to %d', async (key, step) => {
    const { user, store } = show(<TapeStrip />, { step: 12, granularity: 'layer' })
    await user.tab()
    expect(strip()).toHaveFocus()
    await user.keyboard(key)
    expect(store.getState().step).toBe(step)
    expect(strip()).toHaveAttribute('aria-valuenow', String(step))
  })

  it('leaves keys with Alt, Ctrl or ⌘ to the browser, and other keys to the page', () => {
    const { store } = show(<TapeStrip />, { step: 12 })
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }])
      expect(fireEvent.keyDown(strip(), { key: 'ArrowRight', ...held })).toBe(true)
    expect(fireEvent.keyDown(strip(), { key: 'a' })).toBe(true)
    expect(store.getState().step).toBe(12)
  })

  it('marks what is done, the step of now, and its phase', () => {
    const { container } = show(<TapeStrip />, { step: 12 })
    expect(container.querySelectorAll('.tick.done')).toHaveLength(11)
    expect(container.querySelectorAll('.tick.now')).toHaveLength(1)
    expect(container.querySelector('.run.current')).toHaveTextContent(en.transport.phases['backward-output'])
  })

  it('shows the update of the outputs before the way back where they come first', () => {
    const { container, store } = show(<TapeStrip />)
    const phases = (): readonly (string | null)[] =>
      [...container.querySelectorAll('.longName')].map((name) => name.textContent)
    const { forward, update, check, ...back } = en.transport.phases
    expect(phases()).toEqual([forward, back['backward-output'], back['backward-hidden'], update, check])
    act(() => editRules(store, { updateOrder: 'output-first' }))
    expect(phases()).toEqual([forward, back['backward-output'], update, back['backward-hidden'], update, check])
  })
})

/** Ticks of 10 pixels side by side from 100 on, the names of phases above their first ones. */
function laidOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const tick = this.matches('.runName') ? this.nextElementSibling!.firstElementChild! : this
    return new DOMRect(100 + 10 * [...document.querySelectorAll('.tick')].indexOf(tick), 0, 8, 24)
  })
}

describe('a pointer on the tape', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each([
    [100, 1],
    [107, 1],
    [109, 1],
    [110, 2],
    [637, 54],
    [900, 54],
    [90, 0],
  ])('at %d goes to step %d', (clientX, step) => {
    const { store } = show(<TapeStrip />, { step: 12 })
    laidOut()
    fireEvent.pointerDown(strip(), { clientX, button: 0 })
    expect(store.getState().step).toBe(step)
  })

  it.each([
    ['forward', 1],
    ['backward-output', 12],
    ['update', 36],
  ] as const)('on the name of the phase %s goes to its first step, wherever on it', (phase, step) => {
    const { store } = show(<TapeStrip />, { step: 20 })
    laidOut()
    fireEvent.pointerDown(screen.getByText(en.transport.phases[phase], { selector: '.longName' }), {
      clientX: 555,
      button: 0,
    })
    expect(store.getState().step).toBe(step)
    fireEvent.pointerMove(strip(), { clientX: 560, buttons: 1 })
    expect(store.getState().step).toBe(step)
  })

  it('scrubs while it is held, and only then', () => {
    const { store } = show(<TapeStrip />, { step: 12 })
    laidOut()
    fireEvent.pointerMove(strip(), { clientX: 400 })
    expect(store.getState().step).toBe(12)
    fireEvent.pointerDown(strip(), { clientX: 125, button: 0 })
    fireEvent.pointerMove(strip(), { clientX: 305, buttons: 1 })
    expect(store.getState().step).toBe(21)
    fireEvent.pointerMove(strip(), { clientX: 20, buttons: 1 })
    expect(store.getState().step).toBe(0)
  })
})
