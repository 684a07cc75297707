import { act, cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, type WrongProgram } from '../../src/engine'
import { newStart, shownProblem } from '../../src/session/moment'
import { showSample } from '../../src/session/networkActs'
import { bugOf, secretBug } from '../../src/session/wrongPrograms'
import { NoticeBar } from '../../src/ui/app/NoticeBar'
import { BugPanel } from '../../src/ui/panels/bugs/index'
import { show, type Page } from '../support/page'
import { RELU_SOFTMAX } from '../support/otherExamples'
import { XOR } from '../support/xor'

function lab(program?: WrongProgram, also: Parameters<typeof show>[1] = {}): Page {
  const problem = program === undefined ? articleExample : { ...articleExample, program }
  return show(<BugPanel />, { start: newStart(problem), ...also })
}

function row(weight: string): HTMLElement {
  return screen.getByRole('button', { name: `Nudge w${weight}` }).closest('tr')!
}

function codeLines(): readonly string[] {
  return [...document.querySelectorAll('.changedLine code')].map(({ textContent }) => textContent)
}

/** A seed whose program is this one. */
function seedOf(bug: string): number {
  for (let seed = 0; ; seed++) if (secretBug(seed, articleExample) === bug) return seed
}

describe('the opening', () => {
  it('says what there is to do, until a wrong program runs', () => {
    const { store } = lab()
    expect(screen.getByText(/Draw a secret one, nudge the weights to measure their slopes, and name/)).toBeVisible()
    act(() => store.getState().open(newStart({ ...articleExample, program: 'sign' })))
    expect(screen.queryByText(/Draw a secret one/)).toBeNull()
  })
})

describe('the nudge table', () => {
  it('has measured nothing until somebody nudges, and then says what E became', async () => {
    const { user } = lab('no-output-slope')
    expect(within(row('5')).getByText('not measured yet')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Nudge w5' }))
    expect(screen.getAllByText(/ε\) =/)[0]!.closest('p')).toHaveTextContent(/the slope is 0\.08216704/)
    expect(row('5')).toHaveTextContent('5.353')
    expect(within(row('5')).getByText('differs')).toBeInTheDocument()
    expect(within(row('6')).getByText('not measured yet')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Nudge w5' })).toHaveFocus()
  })

  it('agrees with the right program on every weight', async () => {
    const { user } = lab()
    await user.click(screen.getByRole('button', { name: 'Nudge all' }))
    expect(screen.getAllByText('agrees')).toHaveLength(8)
    expect(screen.getByText(/for none of them/)).toBeInTheDocument()
  })

  it('lists weights in the order of their numbers, also where they are numbered by their senders', () => {
    show(<BugPanel />, { start: newStart({ ...articleExample, names: 'sender' }) })
    const nudges = screen.getAllByRole('button', { name: /^Nudge w/ })
    expect(nudges.map((button) => button.getAttribute('aria-label'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Nudge w${number}`),
    )
  })

  it('claims 0 where nothing gets through, and not what looks as if it were small', () => {
    show(<BugPanel />, { start: newStart(RELU_SOFTMAX) })
    // h2 is off: it sends nothing, and nothing comes back to its weights.
    const claims = ['1', '3', '4', '6'].map((weight) => row(weight).querySelector('td')?.textContent)
    expect(claims).toEqual([expect.stringMatching(/^−?0\.\d{6}$/), '0', '0', '0'])
  })

  it('forgets what was measured once a number is another, and knows it again after undo', async () => {
    const { user, store } = lab('sign')
    await user.click(screen.getByRole('button', { name: 'Nudge all' }))
    expect(screen.getAllByText('differs')).toHaveLength(8)
    act(() => void store.getState().edit({ w5: 0.7 }))
    expect(screen.getAllByText('not measured yet')).toHaveLength(8)
    act(() => store.getState().undo())
    expect(screen.getAllByText('differs')).toHaveLength(8)
  })

  it('agrees with the right program where all samples are learned together, whichever is looked at', async () => {
    const { user, store } = show(<BugPanel />, { start: newStart(XOR) })
    act(() => showSample(store, 2))
    await user.click(screen.getByRole('button', { name: 'Nudge all' }))
    expect(screen.getAllByText('agrees')).toHaveLength(6)
    expect(screen.queryByText('differs')).toBeNull()
  })

  it('speaks of the sample that is learned while another is looked at', async () => {
    const { user, store } = show(<BugPanel />, { start: newStart({ ...XOR, schedule: 'one-by-one' }) })
    act(() => showSample(store, 2))
    await user.click(screen.getByRole('button', { name: 'Nudge all' }))
    expect(screen.getAllByText('agrees')).toHaveLength(6)
    expect(document.body.textContent).not.toContain('NaN')
  })

  it('gives way to a word of where the iteration ends, if that is before the gradients', () => {
    const endless = { ...articleExample, shape: [1, 1], inputs: [1], targets: [0], weights: [1000], biases: [0] }
    show(<BugPanel />, { start: newStart({ ...endless, loss: 'cross-entropy' }) })
    expect(screen.queryByRole('button', { name: 'Nudge all' })).toBeNull()
    expect(document.body.textContent).not.toContain('NaN')
  })

  it('has no ratio where the slope is 0', async () => {
    const { user } = show(<BugPanel />, { start: newStart({ ...articleExample, inputs: [0, 0.1] }) })
    await user.click(screen.getByRole('button', { name: 'Nudge w1' }))
    expect(within(row('1')).getByText('no ratio to 0')).toBeInTheDocument()
  })
})

describe('the program', () => {
  it('is chosen by name, and shown with its line beside the right one', async () => {
    const { user, store } = lab()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Program' }), 'One path')
    expect(shownProblem(store.getState()).program).toBe('one-path')
    const changed = screen.getByRole('region', { name: 'The changed line' })
    expect(changed).toHaveTextContent('Hears only the first of the receivers.')
    expect(changed).toHaveTextContent('So at 2 steps.')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Program' }), 'The right one')
    expect(shownProblem(store.getState()).program).toBeUndefined()
    act(() => store.getState().undo())
    expect(shownProblem(store.getState()).program).toBe('one-path')
  })

  it('has both lines read out', () => {
    lab('no-output-slope')
    const lines = screen.getByRole('region', { name: 'The changed line' }).querySelectorAll('dd p')
    expect([...lines].map(({ textContent }) => textContent)).toEqual([
      'δ o1 equals the derivative of E with respect to out o1 times the derivative of out o1 with respect to net o1.',
      'δ o1 equals the derivative of E with respect to out o1.',
    ])
  })

  it('is shown in the code as well, where there is one line of it for all such networks', () => {
    lab('no-output-slope')
    expect(codeLines()).toEqual(['delta[o] = dE_dout[o] * slope[o]', 'delta[o] = dE_dout[o]'])
    cleanup()
    show(<BugPanel />, { start: newStart({ ...articleExample, loss: 'cross-entropy', program: 'sign' }) })
    expect(codeLines()).toEqual([])
  })

  it('is offered only where it is wrong, and says so if a link names another', () => {
    const loss = 'cross-entropy'
    show(<BugPanel />, { start: newStart({ ...articleExample, loss }) })
    expect(screen.queryByRole('option', { name: 'Twice the error' })).toBeNull()
    cleanup()
    show(<BugPanel />, { start: newStart({ ...articleExample, loss, program: 'no-half' }) })
    expect(screen.getByText('In this network it does the same as the right one.')).toBeInTheDocument()
  })

  it('goes on from the iteration shown, with the run so far behind it', async () => {
    const { user, store } = lab(undefined, { iteration: 3, step: 15 })
    act(() => store.getState().enterIteration(3, 15))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Program' }), 'Wrong sign')
    expect(store.getState()).toMatchObject({ iteration: 0, step: 15, start: { branch: { at: 3 } } })
  })

  it('is drawn from a seed, and the menu does not say which it is', async () => {
    const { user, store } = lab()
    const seed = screen.getByRole('textbox', { name: 'Seed' })
    await user.clear(seed)
    await user.type(seed, '1234{Enter}')
    expect(shownProblem(store.getState()).program).toBe(1234)
    expect(screen.getByRole('combobox', { name: 'Program' })).toHaveDisplayValue('Secret, seed 1234')
  })

  it('refuses a seed that is none, and draws none where fewer than two can be told apart', async () => {
    const flat = { ...articleExample, shape: [1, 1], inputs: [0], targets: [0.5], weights: [1], biases: [0] }
    const { user, store } = show(<BugPanel />, { start: newStart(flat) })
    expect(screen.getByText(/fewer than two wrong programs/)).toBeInTheDocument()
    const draw = screen.getByRole('button', { name: 'Draw' })
    expect(draw).toHaveAttribute('aria-disabled', 'true')
    await user.click(draw)
    expect(shownProblem(store.getState()).program).toBeUndefined()
    const seed = screen.getByRole('textbox', { name: 'Seed' })
    await user.type(seed, 'x')
    expect(screen.getByRole('alert')).toHaveTextContent('Type a whole number from 0 to 999999.')
    expect(seed).toBeInvalid()
    expect(seed).toHaveAccessibleDescription('Type a whole number from 0 to 999999.')
  })

  it('calls a seed that is yet to be typed no mistake until it is left', async () => {
    const { user } = lab()
    const seed = screen.getByRole('textbox', { name: 'Seed' })
    await user.clear(seed)
    expect(seed).toBeValid()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.tab()
    expect(seed).toBeInvalid()
    expect(screen.getByRole('alert')).toHaveTextContent('Type a whole number from 0 to 999999.')
  })

  it.each([
    ['digits of a Chinese keyboard', '７'],
    ['a digit with what is not seen behind it', '7\u200b'],
    ['digits of an Arabic keyboard', '٧'],
  ])('takes a seed in %s', async (_, text) => {
    const { user, store } = lab()
    const seed = screen.getByRole('textbox', { name: 'Seed' })
    await user.clear(seed)
    await user.click(seed)
    await user.paste(text)
    await user.click(screen.getByRole('button', { name: 'Draw' }))
    expect(shownProblem(store.getState()).program).toBe(7)
  })
})

describe('a secret', () => {
  it('answers a wrong guess with a number that speaks against it', async () => {
    const { user } = lab(seedOf('no-output-slope'))
    await user.click(screen.getByRole('radio', { name: 'One path' }))
    await user.click(screen.getByRole('button', { name: 'Check' }))
    const said = screen.getByText(/With “One path”/).closest('p')!
    expect(said).toHaveTextContent(
      /∂E\/∂w\d would be (right|[\d.]+ times the measured slope)\. Here it is 5\.\d+ times the measured slope\./,
    )
  })

  it('is guessed at by Enter on a choice, too', async () => {
    const { user } = lab(seedOf('no-output-slope'))
    await user.click(screen.getByRole('radio', { name: 'One path' }))
    await user.keyboard('{Enter}')
    expect(screen.getByText(/With “One path”/)).toBeInTheDocument()
  })

  it('is called by its name once it is found out, in the same place; undo makes it secret again', async () => {
    const seed = seedOf('one-path')
    const { user, store } = lab(seed, { step: 20 })
    await user.click(screen.getByRole('button', { name: 'Nudge all' }))
    await user.click(screen.getByRole('radio', { name: 'One path' }))
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByText('Right: it is “One path”.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'The changed line' })).toHaveFocus()
    expect(shownProblem(store.getState()).program).toBe('one-path')
    expect(screen.getAllByText('differs')).toHaveLength(4)
    act(() => store.getState().undo())
    expect(shownProblem(store.getState()).program).toBe(seed)
  })

  it('that does the same as another here is found out by either name', async () => {
    const shape = [2, 2]
    const seed = [...Array(100).keys()].find((one) => secretBug(one, { shape }) === 'no-output-slope')!
    const problem = { ...articleExample, shape, weights: [0.15, 0.2, 0.25, 0.3], biases: [0.35], program: seed }
    const { user, store } = show(<BugPanel />, { start: newStart(problem) })
    await user.click(screen.getByRole('radio', { name: 'No slopes' }))
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(bugOf(shownProblem(store.getState()))).toBe('no-output-slope')
    expect(typeof shownProblem(store.getState()).program).toBe('string')
  })
})

describe('the strip', () => {
  it('says for as long as it is so that a wrong program runs, and leads back', async () => {
    const { user, store } = show(<NoticeBar />, { start: newStart({ ...articleExample, program: 7 }) })
    const back = await screen.findByRole('button', { name: 'Back to the right one' })
    expect(screen.getByText('A wrong program is running.')).toBeInTheDocument()
    await user.click(back)
    expect(shownProblem(store.getState())).toEqual(articleExample)
    expect(screen.queryByText('A wrong program is running.')).toBeNull()
  })

  it('says that nothing is asked meanwhile, for as long as somebody wants to be asked', async () => {
    const { store } = show(<NoticeBar />, { start: newStart({ ...articleExample, program: 7 }), predict: 'key' })
    expect(await screen.findByText(/Nothing is asked while it runs/)).toBeInTheDocument()
    act(() => store.getState().setPreference('language', 'zh'))
    expect(screen.getByText(/它运行时不提问/)).toBeInTheDocument()
    act(() => store.getState().setPreference('predict', 'off'))
    expect(screen.queryByText(/不提问/)).toBeNull()
  })
})
