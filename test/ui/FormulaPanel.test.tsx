import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, type QuantityId } from '../../src/engine'
import { en } from '../support/words'
import { learnPrograms } from '../../src/session/learnPrograms'
import { newStart } from '../../src/session/moment'
import { tapeFor } from '../../src/session/tapes'
import { stepOf } from '../../src/session/selectors'
import { EditorContext } from '../../src/ui/context/EditorContext'
import { FormulaPanel } from '../../src/ui/formula/FormulaPanel'
import { SpokenStep } from '../../src/ui/formula/laterSpoken'
import { PlayedUnit } from '../../src/ui/formula/laterUnit'
import { show } from '../support/page'

const { steps, values } = tapeFor(articleExample)
const after = (writes: string): number => steps.findIndex((step) => step.writes === writes) + 1

/** The quantities that stand as buttons under this title. */
function pieces(title: string): readonly string[] {
  const list = screen.getByRole('heading', { name: title }).parentElement!
  return within(list)
    .getAllByRole('button')
    .map((button) => button.dataset['quantity']!)
}

/** What the step or the move is called. */
function headline(): string {
  return screen.getByRole('heading', { level: 2 }).textContent
}

describe('the formula', () => {
  it('says before the first step how to begin, and in a later iteration how far training has come', () => {
    const { store } = show(<FormulaPanel />)
    expect(screen.getByRole('region', { name: en.start.eyebrow })).toHaveTextContent(en.start.drag)
    expect(screen.getByRole('button', { name: en.start.next })).toBeVisible()
    act(() => store.getState().enterIteration(2, 0))
    expect(screen.getByRole('heading', { name: '2 updates done' })).toBeVisible()
  })

  it('shows after updates what these weights reach: each output beside its target', async () => {
    const { user, store } = show(<FormulaPanel />)
    expect(screen.queryByRole('heading', { name: en.formula.reached })).toBeNull()
    act(() => store.getState().enterIteration(1, 0))
    expect(screen.getByRole('heading', { name: en.formula.reached })).toBeVisible()
    expect(pieces('1 update done')).toEqual(['out.o1', 't1', 'out.o2', 't2'])
    const output = within(screen.getByRole('heading', { name: '1 update done' }).parentElement!).getByRole('button', {
      name: /0\.742088/,
    })
    await user.click(output)
    expect(stepOf(store.getState())?.writes).toBe('out.o1')
  })

  it('of w1 is made from both paths that lead back to it', () => {
    show(<FormulaPanel />, { step: after('grad.w1') })
    expect(pieces(en.formula.madeFrom)).toEqual(['dE_dout.h1', 'via.o1.h1', 'via.o2.h1', 'slope.h1', 'i1'])
  })

  it('shows every number of its pieces and its result in full behind the digits', () => {
    show(<FormulaPanel />, { step: after('grad.w1') })
    const formula = screen.getByTestId('formula')
    for (const id of ['via.o1.h1', 'via.o2.h1', 'slope.h1', 'i1', 'grad.w1'] as const) {
      const shown = formula.querySelector(`[data-quantity="${id}"][data-value]`)
      expect(Number(shown?.getAttribute('data-value'))).toBe(values[id])
    }
    expect(formula).toHaveTextContent('0.000438568')
  })

  it('stands at every step in lines of mathematics, and is read out beside them', async () => {
    // What reads it out comes when the page is idle.
    await SpokenStep.prefetch('en')
    const { store } = show(<FormulaPanel />)
    for (let step = 1; step <= steps.length; step++) {
      act(() => store.getState().goTo(step))
      const formula = document.querySelector('.formula')!
      const lines = [...formula.children].map(({ className }) => className.replace('mathLine ', ''))
      const { what, phase } = steps[step - 1]!
      const isShort = what.kind === 'weightGradient' || phase === 'update'
      expect(lines).toEqual(['rule', 'numbers', ...(isShort ? ['short'] : []), 'result'])
      for (const line of formula.children) expect(line.querySelector('math')).not.toBeNull()
      expect(formula.previousElementSibling).toHaveTextContent(/ equals .*In numbers: .*Result: (negative )?\d/)
    }
  })

  it('leads to the step that computed a piece', async () => {
    const { user, store, player } = show(<FormulaPanel />, { step: after('grad.w1') })
    await user.click(screen.getByRole('button', { name: /contribution from o2 to h1/ }))
    expect(store.getState().step).toBe(after('via.o2.h1'))
    expect(player.position().progress).toBe(1)
  })

  it('opens the field of a piece that a person sets', async () => {
    const opened: string[] = []
    const editor = { current: null, open: (id: string) => void opened.push(id), close: () => {} }
    const { user, store } = show(
      <EditorContext value={editor}>
        <FormulaPanel />
      </EditorContext>,
      { step: after('grad.w1') },
    )
    await user.click(screen.getByRole('button', { name: 'input i1: 0.05' }))
    expect(opened).toEqual(['i1'])
    expect(store.getState().step).toBe(after('grad.w1'))
  })

  it('says after a move of several steps what all of them did, and of each when somebody goes there', async () => {
    const { player, user } = show(<FormulaPanel />, { step: after('error') })
    await PlayedUnit.prefetch('en')
    act(() => player.next('phase'))
    expect(headline()).toBe('What are the output layer’s gradients?')
    const told = ['delta.o1', 'grad.w5', 'grad.w6', 'delta.o2', 'grad.w7', 'grad.w8']
    expect(pieces(en.formula.thisMove)).toEqual(told)
    const lines = [...screen.getByTestId('formula').querySelectorAll('.mathLine')]
    expect(lines.map((line) => line.querySelector('[data-value]')?.getAttribute('data-value'))).toEqual(
      told.map((id) => String(values[id as QuantityId])),
    )
    // The article's gradient of w5: each line is read out as it is written.
    const heard = screen.getByTestId('formula').previousElementSibling!
    expect(heard.children).toHaveLength(told.length)
    expect(heard.children[1]).toHaveTextContent(
      'The derivative of E with respect to w5 equals δ o1 times out h1. Result: 0.082167041.',
    )
    await user.click(screen.getByRole('button', { name: /gradient of w5/ }))
    expect(headline()).toBe('How fast does E change with w5?')
  })

  it('does not say in a move of several steps what a secret program does', async () => {
    await learnPrograms()
    const problem = { ...articleExample, program: 1234 }
    const { player, container } = show(<FormulaPanel />, { start: newStart(problem), step: after('error') })
    await PlayedUnit.prefetch('en')
    act(() => player.next('phase'))
    const lines = [...container.querySelectorAll('.formula .mathLine')]
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.textContent).toMatch(/^[^=]+=[^=]+$/)
    for (const line of screen.getByTestId('formula').previousElementSibling!.children)
      expect(line).toHaveTextContent('equals a number that is not shown yet.')
  })

  it('says after a move of several steps why, with the chain rule, and at the end of the update what to expect of E', async () => {
    const { player, user } = show(<FormulaPanel />, { step: after('error'), decimals: 6 })
    await PlayedUnit.prefetch('en')
    const reason = async (): Promise<string | null> => {
      await user.click(screen.getByRole('button', { name: en.reasons.why }))
      return document.querySelector('.reason')!.textContent
    }
    act(() => player.next('phase'))
    expect(document.querySelector('.reason')).toBeNull()
    expect(await reason()).toContain('chain rule')
    act(() => player.next('phase'))
    act(() => player.next('phase'))
    // What the article's network promises, worked out outside of this program.
    expect(await reason()).toContain('−0.007308')
  })

  it('outlines the quantity that is lit elsewhere', () => {
    const { store } = show(<FormulaPanel />, { step: after('grad.w1') })
    act(() => store.getState().light('slope.h1'))
    const lit = [...screen.getByTestId('formula').querySelectorAll('.lit')]
    expect(lit.length).toBeGreaterThan(0)
    expect(new Set(lit.map((piece) => piece.getAttribute('data-quantity')))).toEqual(new Set(['slope.h1']))
  })
})
