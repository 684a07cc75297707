import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { articleExample, exampleWith, type Problem } from '../../src/engine'
import type { Preferences } from '../../src/content/preferences'
import { SCENARIOS, type ScenarioId } from '../../src/content/scenarios'
import { figuresOf } from '../../src/session/figures'
import { newStart, type Moment } from '../../src/session/moment'
import { tapeOf } from '../../src/session/selectors'
import { ComparePanel } from '../../src/ui/panels/compare/ComparePanel'
import { expectToKeepFocus } from '../support/expectToKeepFocus'
import { XOR } from '../support/otherExamples'
import { show, type Page } from '../support/page'

function open(id: ScenarioId | null, initial: Partial<Preferences & Moment> = {}): Page {
  const changes = SCENARIOS.find((scenario) => scenario.id === id)?.changes ?? {}
  const start = id === null ? newStart(articleExample) : newStart(exampleWith(changes), id)
  return show(<ComparePanel />, { start, ...initial })
}

/** The cells of the row that begins with this name, as they are seen or heard. */
function row(head: string): readonly string[] {
  const cell = screen.getAllByRole('rowheader').find(({ textContent }) => textContent === head)
  return [...cell!.closest('tr')!.cells].map(({ textContent }) => textContent ?? '')
}

function heads(): readonly (string | null)[] {
  return screen.queryAllByRole('rowheader').map(({ textContent }) => textContent)
}

function count(name: RegExp): HTMLElement {
  return within(screen.getByRole('group', { name: 'Show only' })).getByRole('button', { name })
}

/** What the step on screen has just computed. */
function written({ store }: Page): string | undefined {
  const state = store.getState()
  return tapeOf(state).steps[state.step - 1]?.writes
}

/** Types lines into the field, which is opened for that. */
async function typeFigures({ user }: Page, lines: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Add figures' }))
  await user.click(screen.getByRole('textbox', { name: 'One figure on each line' }))
  await user.paste(lines)
}

describe('the field for figures', () => {
  it('keeps what stands there where Escape is an input method’s, and closes by one that is not', async () => {
    const page = open(null)
    await typeFigures(page, 'w5 = 0.4')
    const field = screen.getByRole('textbox', { name: 'One figure on each line' })
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
    expect(field).toHaveValue('w5 = 0.4')
    expect(field).toBeInTheDocument()
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(field).not.toBeInTheDocument()
  })
})

describe('the lists of figures', () => {
  it('are the article’s beside its own network, and those of a book beside the book’s', () => {
    open(null)
    expect(screen.getByRole('combobox', { name: 'Source' })).toHaveDisplayValue('The article')
    expect(screen.getByText(/“解读反向传播算法”, after Matt Mazur/)).toBeVisible()
    expect(screen.getByText('In the article’s order. Click a row to go there.')).toBeVisible()
  })

  it('come with the scenario that they belong to, and stay when a number of it is edited', () => {
    const { store } = open('han-kamber')
    expect(screen.getByRole('combobox', { name: 'Source' })).toHaveDisplayValue('Han & Kamber, Data Mining')
    act(() => void store.getState().edit({ w7: 0.5 }))
    expect(screen.getByRole('combobox', { name: 'Source' })).toHaveDisplayValue('Han & Kamber, Data Mining')
    expect(row('w46')[0]).toBe('different')
  })

  it('come with the network that they belong to, wherever it is from, in each of its kinds', () => {
    const kinds: readonly Partial<Problem>[] = [
      {},
      { activations: ['sigmoid', 'identity'] },
      { loss: 'square' },
      { otherSamples: [{ inputs: [1, 1], targets: [0] }] },
    ]
    const own = SCENARIOS.find(({ id }) => id === 'hmkcode')!.changes
    const shown = kinds.map((kind) => {
      cleanup()
      show(<ComparePanel />, { start: newStart(exampleWith({ ...own, ...kind })) })
      return screen.getByRole<HTMLSelectElement>('combobox', { name: 'Source' }).selectedOptions[0]!.text
    })
    expect(shown).toEqual(['hmkcode, step by step', 'The article', 'The article', 'The article'])
  })

  it('are not those of the samples together where they are learned one by one', () => {
    const { changes } = SCENARIOS.find(({ id }) => id === 'spencer-harper')!
    show(<ComparePanel />, { start: newStart(exampleWith({ ...changes, schedule: 'one-by-one' })) })
    expect(screen.getByRole('combobox', { name: 'Source' })).toHaveDisplayValue('The article')
  })

  it('say of the weights after a long run what they are there', () => {
    open('spencer-harper')
    expect(row('w1')).toContain('9.67299303')
    expect(count(/^3 same$/)).toBeVisible()
  })

  it('leave the article in reach', async () => {
    const { user } = open('han-kamber')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'The article')
    expect(screen.getByText(/A row opens the article’s/)).toBeVisible()
  })
})

describe('the figures of Han and Kamber', () => {
  it('agree but for one that was cut', () => {
    open('han-kamber')
    expect([/same/, /cut/, /rounded/, /differ/].map((kind) => count(kind).textContent)).toEqual([
      '19 same',
      '1 cut',
      '0 rounded',
      '0 differ',
    ])
  })

  it('stand with their mark, their names there and here, as printed, and with two digits more', () => {
    open('han-kamber')
    expect(row('Err6')).toEqual(['cut, not rounded', 'Err6', '−δo1', '0.1311', '0.131169', '11'])
    expect(row('I4')).toEqual(['same', 'I4', 'neth1', '−0.7', '−0.700', '1'])
  })

  it('lead to their steps, by a press anywhere in the row', async () => {
    const page = open('han-kamber')
    await page.user.click(screen.getByText('−0.261'))
    expect(written(page)).toBe('next.w7')
    expect(screen.getByRole('button', { name: 'goes to step 31' })).toHaveAttribute('aria-current', 'step')
    await page.user.click(screen.getByRole('button', { name: 'goes to step 2' }))
    expect(written(page)).toBe('out.h1')
  })

  it('are one stop of the Tab key, with arrows from row to row', async () => {
    const { user } = open('han-kamber', { step: 1 })
    screen.getByRole('button', { name: 'goes to step 1' }).focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: 'goes to step 2' })).toHaveFocus()
    // Readers leave the arrow keys to what is a whole of its own.
    expect(document.activeElement!.closest('[role="toolbar"]')).toHaveAccessibleName(/Han & Kamber/)
    await user.tab()
    expect(screen.getByRole('button', { name: 'Guess first' })).toHaveFocus()
  })

  it('can be shown by their kind alone', async () => {
    const { user } = open('han-kamber')
    await user.click(count(/cut/))
    expect(heads()).toEqual(['Err6'])
    await user.click(count(/cut/))
    expect(heads()).toHaveLength(20)
  })

  it('leave the focus on a kind that has none left, once it is let go', async () => {
    const { user, store } = open('han-kamber')
    act(() => store.getState().look('compare', { only: 'different' }))
    await user.click(count(/differ/))
    expect(heads()).toHaveLength(20)
    expectToKeepFocus(count(/differ/))
  })

  it('say once how to read what is only written in another way', () => {
    open('han-kamber')
    expect(screen.getByText('Read it so:').closest('p')).toHaveTextContent(/The sign is no difference/)
  })
})

describe('finding the first wrong figure', () => {
  it('shows neither marks nor counts before a guess, and numbers only once they are played', () => {
    open('first-wrong', { step: 2 })
    expect(screen.queryByRole('group', { name: 'Show only' })).toBeNull()
    expect(document.querySelectorAll('.verdictSign')).toHaveLength(0)
    expect(row('y3')).toContain('0.5523')
    expect(row('y4')).toContain('–')
    expect(screen.getByRole('button', { name: 'Check' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('says of a right guess that it is right', async () => {
    const { user } = open('first-wrong')
    await user.click(screen.getByRole('radio', { name: 'y3 is the first wrong figure' }))
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByText('Right: y3 is the first wrong figure.')).toBeVisible()
    expect(count(/differ/)).toHaveTextContent('14 differ')
  })

  it('names the first one after a wrong guess, and can be begun anew', async () => {
    const { user } = open('first-wrong')
    await user.click(screen.getByRole('radio', { name: 'δ4 is the first wrong figure' }))
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByText('Not δ4: the first wrong figure is y3.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Guess first' }))
    expect(screen.getByRole('radio', { name: 'δ4 is the first wrong figure' })).not.toBeChecked()
  })

  it('then says by how much figures are off, and what they may come from', async () => {
    const { user } = open('first-wrong')
    await user.click(screen.getByRole('radio', { name: 'y3 is the first wrong figure' }))
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(row('y3').at(-1)).toBe('+1.4%')
    expect(row('δ4').at(-1)).toBe('× 10.1')
    expect(row('Δw11').at(-1)).toBe('sign')
    const reasons = [...document.querySelectorAll('.reason')].map(({ textContent }) => textContent)
    expect(reasons.slice(0, 3)).toEqual([
      'The first wrong figure: it should be 0.55. See step 2',
      '0.30 · 0.57 + 0.90 · 0.59 = 0.702: other y3, y4 than printed above. See step 5',
      'About 10 times ours: perhaps the decimal point. See step 23',
    ])
    expect(row('w23')[0]).toBe('follows from a wrong figure')
  })

  it('is told in Chinese as well', async () => {
    const { user } = open('first-wrong', { language: 'zh' })
    await user.click(screen.getByRole('radio', { name: 'y4 是第一个错值' }))
    await user.click(screen.getByRole('button', { name: '核对' }))
    expect(screen.getByText('不是 y4：第一个错值是 y3。')).toBeVisible()
    expect(screen.getByText('由前面的错值算下来，本身没有新错。')).toBeVisible()
  })
})

describe('figures that are added', () => {
  it('are understood line by line, and said what is wrong with', async () => {
    const page = open(null)
    await typeFigures(page, '∂E/∂w5 = 0.0822\nw12 = 3\nE@3 0,276')
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines.slice(0, 3)).toEqual([
      '∂E/∂w5 = 0.0822',
      'Line 2: no such quantity “w12”; this network has w1 to w8.',
      'E@3 = 0.276',
    ])
    expect(screen.getByRole('button', { name: 'Add 2 figures' })).toBeVisible()
    const field = screen.getByRole('textbox', { name: 'One figure on each line' })
    // Names of quantities come from the sheet, which jsdom does not read.
    expect(field).toHaveAccessibleDescription(/for iteration 3.* Line 2: no such quantity /)
    expect(field).not.toHaveAccessibleDescription(/= 0\.276/)
  })

  it('become a list of their own beside the network, and leave it one by one', async () => {
    const page = open(null)
    await typeFigures(page, 'out_o2 = 0.77\nErr = −δ_o1 = 0.1385')
    await page.user.click(screen.getByRole('button', { name: 'Add 2 figures' }))
    expect(screen.getByRole('combobox', { name: 'Source' })).toHaveDisplayValue('Added figures')
    expect(row('outo2').slice(0, 4)).toEqual(['same', 'outo2', '0.77', '0.7729'])
    expect(row('Err').slice(0, 3)).toEqual(['different', 'Err', '−δo1'])
    expect(screen.getByText('The size agrees, the sign is opposite.')).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Remove Err' }))
    expect(heads()).toEqual(['outo2'])
    expect(page.store.getState().figures).toHaveLength(1)
    await page.user.click(screen.getByRole('button', { name: 'Remove all' }))
    expect(screen.getByRole('combobox', { name: 'Source' })).toHaveDisplayValue('The article')
  })

  it('take the place of the same number that was added before', async () => {
    const page = open(null)
    await typeFigures(page, 'E = 0.31')
    await page.user.click(screen.getByRole('button', { name: 'Add 1 figure' }))
    await typeFigures(page, 'E = 0.30')
    await page.user.click(screen.getByRole('button', { name: 'Add 1 figure' }))
    expect(page.store.getState().figures.map(({ printed }) => printed)).toEqual(['0.30'])
  })

  it('may be of a later iteration, which a press goes to', async () => {
    const page = open(null)
    await typeFigures(page, 'E@10,000 = 0.000035085')
    await page.user.click(screen.getByRole('button', { name: 'Add 1 figure' }))
    expect(screen.getByText('Right with the output layer updated first.')).toBeVisible()
    await page.user.click(screen.getByText('0.000035085'))
    expect(page.store.getState()).toMatchObject({ iteration: 10_000, step: 11 })
    await page.user.click(screen.getByRole('button', { name: 'Switch?' }))
    expect(page.store.getState().start.problem.updateOrder).toBe('output-first')
  })

  it('beyond the longest run of a large network say so, and run nowhere', async () => {
    const inputs = [0, 0, 0, 0, 0, 0, 0, 1]
    const large: Problem = exampleWith({
      shape: [8, 8, 8],
      inputs,
      targets: inputs,
      weights: Array.from({ length: 128 }, () => 0.1),
      otherSamples: Array.from({ length: 99 }, () => ({ inputs, targets: inputs })),
      schedule: 'all-together',
    })
    const page = open(null, { start: newStart(large) })
    await typeFigures(page, 'E@781,251 = 0.1')
    await page.user.click(screen.getByRole('button', { name: 'Add 1 figure' }))
    // Ten thousand million moves of a weight, by 128 weights and a hundred samples.
    const sentence =
      'A run of this network and its samples goes to iteration 781,250 at the most: more would take too long.'
    expect(screen.getByText(sentence)).toBeVisible()
    const button = screen.getByRole('button', { name: 'runs to iteration 781,251' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription(sentence)
    await page.user.click(button)
    await page.user.click(screen.getByText('not reached yet'))
    expect(page.store.getState()).toMatchObject({ iteration: 0, training: null })
  })

  it('can be read with the names that their source has, by a press', async () => {
    const page = open(null)
    // By sender w6 leads from h1 to o2: our w7. The article prints −0.022602540.
    await typeFigures(page, '∂E/∂w6 = -0.02260\nw1 = 0.15')
    await page.user.click(screen.getByRole('button', { name: 'Add 2 figures' }))
    await page.user.click(screen.getByRole('button', { name: 'Switch names?' }))
    expect(page.store.getState().start.problem.names).toBe('sender')
    expect(count(/same/)).toHaveTextContent('2 same')
    expect(row('∂E/∂w6')[0]).toBe('same')
    act(() => page.store.getState().undo())
    expect(row('∂E/∂w6')[0]).toBe('different')
    expect(figuresOf(page.store.getState()).map(({ quantity }) => quantity)).toEqual(['grad.w6', 'w1'])
    act(() => page.store.getState().redo())
    expect(row('∂E/∂w6')[0]).toBe('same')
    await page.user.click(screen.getByRole('button', { name: /^Remove ∂E\/∂w6/ }))
    expect(figuresOf(page.store.getState()).map(({ quantity }) => quantity)).toEqual(['w1'])
  })

  it('can be held against E without its ½, by a press', async () => {
    const page = open(null)
    await typeFigures(page, 'E = 0.596742\n∂E/∂w5 = 0.164334\n∂E/∂w6 = 0.165335')
    await page.user.click(screen.getByRole('button', { name: 'Add 3 figures' }))
    await page.user.click(screen.getAllByRole('button', { name: 'Switch?' })[0]!)
    await waitFor(() => expect(page.store.getState().start.problem.loss).toBe('square'))
    expect(count(/same/)).toHaveTextContent('3 same')
  })

  it('can be held against the learning rate that they were computed with, by a press', async () => {
    const page = open(null, { start: newStart({ ...articleExample, learningRate: 0.1 }) })
    // The article's η is 0.5.
    await typeFigures(page, 'w5+ = 0.35891648\nw6+ = 0.408666186')
    await page.user.click(screen.getByRole('button', { name: 'Add 2 figures' }))
    const reasons = [...document.querySelectorAll('.figureTable .reason')].map(({ textContent }) => textContent)
    expect(reasons).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('Right with η = 0.50. Switch?')))
    await page.user.click(screen.getAllByRole('button', { name: 'Switch?' })[0]!)
    expect(page.store.getState().start.problem.learningRate).toBe(0.5)
    expect(count(/same/)).toHaveTextContent('2 same')
    act(() => page.store.getState().undo())
    expect(page.store.getState().start.problem.learningRate).toBe(0.1)
  })

  it('of later iterations are not held against another run', async () => {
    const page = open(null)
    act(() => page.store.getState().recordedTo(1))
    // Twice 0.291027774, E after one update (golden).
    await typeFigures(page, 'E@1 = 0.58206')
    await page.user.click(screen.getByRole('button', { name: 'Add 1 figure' }))
    expect(screen.getByText(/the source has no ½/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Switch?' })).toBeNull()
  })

  it('can be of how fast E changes with an input, known with the last δ that it is made of', async () => {
    const page = open(null)
    await typeFigures(page, 'dE/di1 = 0.0038')
    expect(document.querySelector('.addFigures li')).toHaveTextContent('∂E/∂i1 = 0.0038')
    await page.user.click(screen.getByRole('button', { name: 'Add 1 figure' }))
    expect(heads()).toEqual(['∂E/∂i1'])
    expect(count(/^1 same/)).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: /^goes to step/ }))
    expect(written(page)).toBe('delta.h2')
  })

  it('say of which samples they are where two numbers have one symbol', async () => {
    const page = show(<ComparePanel />, { start: newStart(XOR) })
    await typeFigures(page, 'E = 0.5\nerror = 0.1\ngrad.w5 = 0.02\n∂E/∂w5 = -0.05\nw5 = 0.16')
    const understood = [...document.querySelectorAll('.addFigures li')].map(({ textContent }) => textContent)
    expect(understood).toEqual(
      [
        'E · all 4 samples = 0.5',
        'E · this sample = 0.1',
        '∂E/∂w5 · this sample = 0.02',
        '∂E/∂w5 · all 4 samples = -0.05',
        'w5 = 0.16',
      ].map((line) => line.replace('-', '−')),
    )
    await page.user.click(screen.getByRole('button', { name: 'Add 5 figures' }))
    expect(heads()).toEqual(['Eall 4 samples', 'Ethis sample', '∂E/∂w5this sample', '∂E/∂w5all 4 samples', 'w5'])
  })

  it('are those of all samples where these are learned together', async () => {
    const page = show(<ComparePanel />, { start: newStart(XOR) })
    await typeFigures(page, '∂E/∂w5 = 0.1')
    await page.user.click(screen.getByRole('button', { name: 'Add 1 figure' }))
    expect(page.store.getState().figures.map(({ quantity }) => quantity)).toEqual(['batch.w5'])
  })

  it('say so where they are too many for a link', async () => {
    const page = open(null)
    await typeFigures(page, Array.from({ length: 200 }, (_, i) => `E@${i} = 0.29${i}`).join('\n'))
    await page.user.click(screen.getByRole('button', { name: 'Add 200 figures' }))
    expect(screen.getByText(/These are too many for a link/)).toBeVisible()
  })
})
