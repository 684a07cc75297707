import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { pose } from '../../../src/asking/acts'
import { keyQuestionsOf } from '../../../src/asking/keyQuestions'
import { articleExample, type QuantityId } from '../../../src/engine'
import { newStart } from '../../../src/session/moment'
import { present } from '../../../src/session/showing'
import type { Ask } from '../../../src/session/question'
import { tapeFor } from '../../../src/session/tapes'
import { listenToAskedKeys } from '../../../src/ui/asking/askedKeys'
import { QuestionCard } from '../../../src/ui/asking/QuestionCard'
import { VeiledPanel } from '../../../src/ui/asking/VeiledPanel'
import { Icon } from '../../../src/ui/parts/icons'
import { expectToKeepFocus } from '../../support/expectToKeepFocus'
import { show, type Page } from '../../support/page'
import { repeat } from '../../support/scene'

const { places, steps } = tapeFor(articleExample)

/** Shows the card with a question at the article's network; in stillness, unless it is said otherwise. */
function put(ask: Ask, step: number, stillness = true): Page {
  const page = show(<QuestionCard />, { step, predict: 'all' }, stillness)
  onTestFinished(listenToAskedKeys(page))
  act(() => pose(page.store, { ask, until: step + 1 }))
  return page
}

function askFor(of: QuantityId, stillness = true): Page {
  return put({ kind: 'number', of }, places.get(of)!, stillness)
}

function askForSign(): Page {
  const of = 'via.o2.h1'
  return put({ kind: 'sign', of }, places.get(of)!)
}

/** Asks one of the questions that are worth a guess. */
function askKey(id: 'two-signs'): Page {
  const { step } = keyQuestionsOf(tapeFor(articleExample)).find(({ fact }) => fact.id === id)!
  return put({ kind: 'choice', of: steps[step]!.writes, named: id, right: 1 }, step)
}

function pressKey(key: string, code = key, shiftKey = false): void {
  fireEvent.keyDown(document.body, { key, code, shiftKey })
}

const field = () => screen.getByTestId('answer')
const verdict = () => screen.getByTestId('verdict')
const chosen = () => screen.getAllByRole('radio').findIndex((choice) => (choice as HTMLInputElement).checked)

describe('a question for a number', () => {
  it('has in Chinese no room between its sentences but that of their full stops', async () => {
    const { user, store } = askFor('grad.w5')
    act(() => store.getState().setPreference('language', 'zh'))
    await user.click(screen.getByRole('checkbox', { name: '练习模式' }))
    await user.type(field(), '0.440{Enter}')
    expect(screen.getByText('数字仍不显示：再试一次。').parentElement).toHaveTextContent(/[。？]数字仍不显示/)
  })

  it.each<[QuantityId, string, string]>([
    ['delta.o1', 'How fast does E change with net o1?', 'Your number: error term of o1'],
    ['grad.w2', 'How fast does E change with w i2 h1?', 'Your number: gradient of w i2 h1'],
  ])('is heard without the signs that its symbols are written with: %s', (of, title, name) => {
    const start = newStart({ ...articleExample, names: 'ends' })
    const { store } = show(<QuestionCard />, { start, step: places.get(of)!, predict: 'all' })
    act(() => pose(store, { ask: { kind: 'number', of }, until: places.get(of)! + 1 }))
    expect(screen.getByRole('region')).toHaveAccessibleName(title)
    expect(field()).toHaveAccessibleName(name)
    expect(
      screen.getByRole('button', { name: `Change the sign of ${name.slice('Your number: '.length)}` }),
    ).toBeVisible()
  })

  it('takes the answer by Enter, says what it comes from, and hands the focus on', async () => {
    const { user } = askFor('grad.w5')
    expect(field()).toHaveFocus()
    await user.keyboard('0.440{Enter}')
    // ∂E/∂w5 as the article has it, and the mistake of the teacher's table.
    expect(screen.getByTestId('pair')).toHaveTextContent('You 0.440Correct 0.082167041')
    expect(verdict()).toHaveTextContent('0.440 is what comes out without the slope')
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus()
  })

  it('leaves the Enter that ends what an input method composes to it, also where that comes afterwards', () => {
    askFor('grad.w5')
    fireEvent.change(field(), { target: { value: '0.440' } })
    for (const by of [{ isComposing: true }, { keyCode: 229 }]) fireEvent.keyDown(field(), { key: 'Enter', ...by })
    expect(field()).toHaveValue('0.440')
  })

  it.each([
    ['0.0822', 'done'],
    ['0.440', 'close'],
  ] as const)('tells right from wrong by a sign as well: %s', async (answer, sign) => {
    const { user } = askFor('grad.w5')
    await user.keyboard(`${answer}{Enter}`)
    const drawn = render(<Icon name={sign} />).container.firstElementChild!
    expect(screen.getByTestId('pair').querySelector('.icon')).toEqual(drawn)
  })

  it('shows an answer of a hundred digits with as many as stand in one line', async () => {
    const { user } = askFor('grad.w5')
    await user.keyboard(`0.082${'1'.repeat(100)}{Enter}`)
    expect(screen.getByTestId('pair')).toHaveTextContent('You 0.0821111111111111Correct 0.082167041')
  })

  it('keeps what can’t be read in its field, and says why', async () => {
    const { user, store } = askFor('grad.w5')
    await user.keyboard('0.4x{Enter}')
    expect(field()).toHaveValue('0.4x')
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(screen.getByRole('alert').textContent)
    expect(screen.getByRole('alert')).not.toBeEmptyDOMElement()
    expect(screen.getByRole('button', { name: 'Lock in' })).toHaveAttribute('aria-disabled', 'true')
    await user.click(screen.getByRole('button', { name: 'Lock in' }))
    expect(store.getState().answers).toEqual([])
  })

  it('does not judge an answer of noughts alone: it asks for digits', async () => {
    const { user, store } = askFor('grad.w1')
    await user.keyboard('0.000{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('0.000')
    expect(field()).toHaveFocus()
    expect(store.getState().question?.isLocked).toBe(false)
    await user.clear(field())
    await user.keyboard('0.000439{Enter}')
    expect(verdict()).toHaveTextContent(/^Right/)
  })

  it('says what became of it when its number arrives, not before', async () => {
    const { user, frames } = askFor('grad.w5', false)
    await user.keyboard('0.0822{Enter}')
    expect(screen.queryByTestId('verdict')).toBeNull()
    expect(screen.getByTestId('pair')).toHaveTextContent('Correct …')
    act(() => frames.run(...repeat(200)))
    expect(verdict()).toHaveTextContent(/^Right/)
  })

  it('shows the step’s formula, and the one that comes to the answer', async () => {
    const { user } = askFor('grad.w5')
    await user.keyboard('0.440{Enter}')
    await user.click(screen.getByRole('button', { name: 'Show where' }))
    const lines = screen.getByTestId('where').querySelectorAll('.whereLine')
    // δ_o1 is 0.138498562 with the slope, and 0.741365070 without.
    expect([...lines].map((line) => line.querySelector('.result')?.textContent)).toEqual([
      expect.stringContaining('0.138498562'),
      expect.stringContaining('0.741365070'),
    ])
    await user.click(screen.getByRole('button', { name: 'Hide' }))
    expect(screen.queryByTestId('where')).toBeNull()
  })

  it('frames what the answer lacks, and what it has instead', async () => {
    const { user } = askFor('grad.w5')
    // δ_o1 times out_o1.
    await user.keyboard('0.104063{Enter}')
    await user.click(screen.getByRole('button', { name: 'Show where' }))
    const lines = [...screen.getByTestId('where').querySelectorAll('.whereLine')]
    const framed = lines.map((line) => [...line.querySelectorAll('.odd')].map(({ textContent }) => textContent))
    expect(framed).toEqual([
      ['outh1', expect.stringContaining('0.593269992')],
      ['outo1', expect.stringContaining('0.751365070')],
    ])
  })

  it('shows the one and then the other of two mistakes that a number fits', async () => {
    const { user } = askFor('grad.w4')
    // Without the ½ twice 0.000995425, which is 0.00199085; with the sizes of both paths added 0.00200304.
    await user.keyboard('0.00199{Enter}')
    await user.click(screen.getByRole('button', { name: 'Show where' }))
    expect(screen.getByTestId('where').querySelector('.whereLine:last-child .odd')).toHaveTextContent('2')
    const other = screen.getByRole('button', { name: 'Show the other' })
    expect(other).toHaveAttribute('aria-expanded', 'true')
    await user.click(other)
    expect(screen.getByTestId('where').querySelector('.whereLine:last-child .odd')).toHaveTextContent('|')
    expect(other).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Hide' }))
    expect(screen.queryByTestId('where')).toBeNull()
  })

  it('shows after a right answer, or none, how the number comes about, and why', async () => {
    for (const typed of ['0.0822{Enter}', '{Escape}']) {
      const { user, container, unmount } = askFor('grad.w5')
      await user.keyboard(typed)
      // The three factors, as the article has them.
      const numbers = container.querySelector('.explained .numbers')
      expect(numbers).toHaveTextContent(/0\.741365070.*0\.186815602.*0\.593269992/)
      expect(container.querySelector('.explained .result')).toHaveTextContent('0.082167041')
      expect(await screen.findByRole('button', { name: 'Why?' })).toBeVisible()
      unmount()
    }
  })

  it('shows it after a wrong answer when that is wanted, in the place of its causes', async () => {
    const { user, container } = askFor('grad.w5')
    await user.keyboard('0.310{Enter}')
    expect(container.querySelector('.explained')).toBeNull()
    const button = screen.getByRole('button', { name: 'Formula and why' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(container.querySelector('.explained .result')).toHaveTextContent('0.082167041')
    expect(screen.queryByRole('group', { name: 'What was it?' })).toBeNull()
    await user.click(button)
    expect(screen.getByRole('group', { name: 'What was it?' })).toBeVisible()
  })

  it('shows the one and then the other of two mistakes that come to the same number here', async () => {
    const { user } = askFor('grad.w1')
    // i2 is twice i1: the gradient of w2 is what comes out without the ½ as well.
    await user.keyboard('0.000877{Enter}')
    expect(verdict()).toHaveTextContent(
      'two mistakes give 0.000877: twice as much, without the ½; or the gradient of w2',
    )
    await user.click(screen.getByRole('button', { name: 'Show where' }))
    expect(screen.getByTestId('where').querySelector('.whereLine:last-child .odd')).toHaveTextContent('2')
    await user.click(screen.getByRole('button', { name: 'Show the other' }))
    expect(screen.getByTestId('where').querySelector('.whereLine:last-child .odd')).toHaveTextContent('i2')
    await user.click(screen.getByRole('button', { name: 'Hide' }))
    expect(screen.queryByTestId('where')).toBeNull()
  })

  it('goes on from the own earlier number where the answer did', async () => {
    const { user, store } = askFor('delta.o1')
    await user.keyboard('0.741{Enter}')
    act(() => pose(store, { ask: { kind: 'number', of: 'grad.w5' }, until: store.getState().step + 1 }))
    // 0.741 · 0.593269992 · 0.5: η is in it already.
    await user.keyboard('0.2198{Enter}')
    expect(verdict()).toHaveTextContent('0.2198 is already times η')
    await user.click(screen.getByRole('button', { name: 'Show where' }))
    const [here, yours] = [...screen.getByTestId('where').querySelectorAll('.whereLine .result')]
    expect(here).toHaveTextContent('0.082167041')
    expect(yours).toHaveTextContent('0.219806532')
  })

  it('lets its number travel once more where it went wrong, and keeps what was said of it', async () => {
    const { user, store, frames } = askFor('grad.w5', false)
    await user.keyboard('0.440{Enter}')
    act(() => frames.run(...repeat(200)))
    expect(store.getState().underway).toBeNull()
    const button = screen.getByRole('button', { name: 'Show where' })
    await user.click(button)
    expect(store.getState().underway).not.toBeNull()
    expect(verdict()).toHaveTextContent('0.440')
    expect(screen.getByTestId('pair')).toHaveTextContent('Correct 0.082167041')
    expect(screen.getByTestId('where')).toBeInTheDocument()
    expect(button).toHaveFocus()
    act(() => frames.run(...repeat(200)))
    expect(store.getState()).toMatchObject({ underway: null, step: places.get('grad.w5')! + 1 })
  })

  it('moves nothing in stillness where it went wrong', async () => {
    const { user, store } = askFor('grad.w5')
    await user.keyboard('0.440{Enter}')
    await user.click(screen.getByRole('button', { name: 'Show where' }))
    expect(store.getState().underway).toBeNull()
  })

  it('is skipped by Escape, and by a second one asks no more', async () => {
    const { user, store } = askFor('grad.w5')
    await user.keyboard('{Escape}')
    expect(screen.getByTestId('pair')).toHaveTextContent('0.082167041')
    expect(store.getState().predict).toBe('all')
    expect(screen.getByText('Escape once more, and no more is asked.')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(store.getState().predict).toBe('off')
    expect(screen.queryByText(/^Escape/)).toBeNull()
  })

  it('is asked again with an empty field', async () => {
    const { user, store } = askFor('grad.w5')
    await user.keyboard('0.440{Enter}')
    await user.click(screen.getByRole('button', { name: 'Ask again' }))
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
    expect(store.getState().answers).toEqual([])
  })

  it('gives the answers away as a table', async () => {
    const { user } = askFor('grad.w5')
    await user.keyboard('0.440{Enter}')
    await user.click(screen.getByRole('button', { name: 'Copy my answers' }))
    expect(await screen.findByText('Answers copied')).toBeInTheDocument()
    expect((await navigator.clipboard.readText()).split('\n')[1]).toBe('∂E/∂w5\t0.440\t0.082167041\ta known mistake')
  })
})

it('answers that the browser refuses to copy stand there to be copied by hand, in the language of the page', async () => {
  const { user, store } = askFor('grad.w5')
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
  await user.keyboard('0.440{Enter}')
  await user.click(screen.getByRole('button', { name: 'Copy my answers' }))
  const byHand = await screen.findByRole('textbox', { name: /^The browser would not copy\./ })
  expect(byHand).toHaveFocus()
  expect((byHand as HTMLTextAreaElement).value.split('\n')[1]).toBe('∂E/∂w5\t0.440\t0.082167041\ta known mistake')
  act(() => store.getState().setPreference('language', 'zh'))
  expect((byHand as HTMLTextAreaElement).value).toContain('0.082167041\t常见错误')
})

describe('somebody who practises', () => {
  it('gets a line more with each wrong answer, and only then the number', async () => {
    const { user, container } = askFor('delta.o1')
    await user.click(screen.getByRole('checkbox', { name: 'Practice mode' }))
    await user.click(field())
    await user.keyboard('0.5{Enter}')
    expect(container).toHaveTextContent('The number stays hidden')
    expect(container.querySelector('.ladder .rule')).toBeNull()
    await user.keyboard('0.5{Enter}')
    expect(container.querySelector('.ladder .rule')).not.toBeNull()
    expect(container.querySelector('.ladder')).not.toHaveTextContent('0.741365070')
    await user.keyboard('0.5{Enter}')
    // ∂E/∂out_o1, which δ_o1 is made of, and not yet δ_o1 itself.
    expect(container.querySelector('.ladder')).toHaveTextContent('0.741365070')
    expect(container).not.toHaveTextContent('0.138498562')
    await user.keyboard('0.5{Enter}')
    expect(screen.getByTestId('pair')).toHaveTextContent('Correct 0.138498562')
  })

  it('keeps the focus on Lock after a wrong choice', async () => {
    const { user, store } = askForSign()
    await user.click(screen.getByRole('checkbox', { name: 'Practice mode' }))
    await user.click(screen.getAllByRole('radio')[0]!)
    await user.click(screen.getByRole('button', { name: 'Lock in' }))
    expect(store.getState().question?.tries).toEqual(['0'])
    expectToKeepFocus(screen.getByRole('button', { name: 'Lock in' }))
  })

  it('needs no more help once the answer is right', async () => {
    const { user } = askFor('delta.o1')
    await user.click(screen.getByRole('checkbox', { name: 'Practice mode' }))
    await user.click(field())
    await user.keyboard('0.741{Enter}0.138{Enter}')
    expect(verdict()).toHaveTextContent(/^Right/)
  })
})

describe('a question with choices', () => {
  it('is answered by letters, digits and arrows, and locked by Enter', async () => {
    const { user } = askKey('two-signs')
    const choices = screen.getAllByRole('radio')
    expect(choices[0]).toHaveFocus()
    await user.keyboard('c')
    expect(chosen()).toBe(2)
    await user.keyboard('1')
    expect(chosen()).toBe(0)
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toBe(1)
    await user.keyboard('{Enter}')
    // out_o1 is above its target, out_o2 below.
    expect(verdict()).toHaveTextContent(/^Right/)
    const yours = screen.getAllByRole('listitem')[1]!
    expect(yours).toHaveAttribute('data-right', 'true')
    expect(within(yours).getByText('You')).toBeInTheDocument()
  })

  it.each([
    ['Cyrillic', 'ф', 'с', '2'],
    ['Greek', 'α', 'ψ', '2'],
    ['Arabic', 'ش', 'ؤ', '٢'],
    ['Hebrew', 'ש', 'ב', '2'],
    ['Devanagari', 'ो', 'म', '२'],
  ])('is answered by the places of letters and digits on a %s keyboard', (_, a, c, two) => {
    askKey('two-signs')
    fireEvent.keyDown(document.body, { key: c, code: 'KeyC' })
    expect(chosen()).toBe(2)
    fireEvent.keyDown(document.body, { key: a, code: 'KeyA' })
    expect(chosen()).toBe(0)
    fireEvent.keyDown(document.body, { key: two, code: 'Digit2' })
    expect(chosen()).toBe(1)
  })

  it('is answered by the digits of a keypad, but not by its arrows and a clicker’s keys without Num Lock', () => {
    askKey('two-signs')
    fireEvent.keyDown(document.body, { key: '3', code: 'Numpad3' })
    expect(chosen()).toBe(2)
    fireEvent.keyDown(document.body, { key: 'ArrowDown', code: 'Numpad2' })
    fireEvent.keyDown(document.body, { key: 'End', code: 'Numpad1' })
    expect(chosen()).toBe(2)
  })

  it.each([
    ['an English', '1', '2'],
    // Digits need Shift there.
    ['a French', '&', 'é'],
  ])('has its hands counted on %s keyboard, and the last ones taken back', (_, one, two) => {
    const { store } = askKey('two-signs')
    act(() => present(store, 'on'))
    pressKey(one, 'Digit1')
    pressKey(two, 'Digit2')
    pressKey(one, 'Digit1')
    expect(store.getState().question?.hands).toEqual([2, 1])
    pressKey('Backspace')
    expect(store.getState().question?.hands).toEqual([1, 1])
    pressKey('Backspace')
    pressKey('Backspace')
    pressKey('Backspace')
    expect(store.getState().question?.hands).toEqual([0, 0])
    expect(chosen()).toBe(-1)
  })

  it('counts a hand for a digit that needs Shift, and takes one away where Shift makes none of the key', () => {
    const { store } = askKey('two-signs')
    act(() => present(store, 'on'))
    pressKey('1', 'Digit1', true)
    expect(store.getState().question?.hands).toEqual([1])
    pressKey('!', 'Digit1', true)
    expect(store.getState().question?.hands).toEqual([0])
  })

  it('is answered by the letter that is written, wherever it lies', () => {
    askKey('two-signs')
    // A on a French keyboard, where Q lies in its place.
    fireEvent.keyDown(document.body, { key: 'a', code: 'KeyQ' })
    expect(chosen()).toBe(0)
    fireEvent.keyDown(document.body, { key: 'q', code: 'KeyA' })
    expect(chosen()).toBe(0)
  })

  it('shows when it is wanted how the numbers come about', async () => {
    const { user, container } = askKey('two-signs')
    await user.keyboard('c{Enter}')
    await user.click(screen.getByRole('button', { name: 'Formula and why' }))
    // out_o1 − target_o1
    expect(container.querySelector('.explained')).toHaveTextContent('0.741365070')
  })

  it('is copied in the words that stood there', async () => {
    const { user } = askKey('two-signs')
    await user.keyboard('c{Enter}')
    await user.click(screen.getByRole('button', { name: 'Copy my answers' }))
    const [, line] = (await navigator.clipboard.readText()).split('\n')
    expect(line).toBe('Which signs do ∂E/∂out_o1 and ∂E/∂out_o2 have?\t− and +\t+ and −\twrong')
  })

  it('for a sign is answered by plus and minus', async () => {
    const { user } = askForSign()
    await user.keyboard('+')
    expect(chosen()).toBe(0)
    await user.keyboard('-')
    expect(chosen()).toBe(2)
    await user.keyboard('{Enter}')
    // o2 is too low, and w7 is positive.
    expect(verdict()).toHaveTextContent(/^Right/)
  })
})

it('a panel that would give the answer away is shown to whoever gives the question up', async () => {
  const page = show(<VeiledPanel />, { step: places.get('grad.w5')! })
  act(() => pose(page.store, { ask: { kind: 'number', of: 'grad.w5' }, until: page.store.getState().step + 1 }))
  await page.user.click(screen.getByRole('button', { name: /give the question up/ }))
  const { question, answers, step } = page.store.getState()
  expect(question).toBeNull()
  expect(answers).toMatchObject([{ answer: null }])
  expect(step).toBe(places.get('grad.w5'))
})
