import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, checkProblem, learnsTogether, samplesOf } from '../../src/engine'
import { newStart, sampleAt } from '../../src/session/moment'
import { SamplesPanel } from '../../src/ui/panels/samples/SamplesPanel'
import { RELU_SOFTMAX } from '../support/otherExamples'
import { show } from '../support/page'
import { en } from '../support/words'
import { XOR, XOR_COURSE } from '../support/xor'

const words = en.samples

function showXor(): ReturnType<typeof show> {
  return show(<SamplesPanel />, { start: newStart(XOR) })
}

function field(name: string, sample: number): HTMLInputElement {
  return screen.getByRole('textbox', { name: words.field({ name, sample }) })
}

describe('the table of samples', () => {
  it('says what the network answers to each sample, and how wrong that is, before a step is played', () => {
    showXor()
    const row = screen.getByRole('button', { name: words.row({ sample: 3 }) }).closest('tr')!
    expect(within(row).getByText('0.3938')).toBeVisible()
    expect(within(row).getByText('0.1838')).toBeVisible()
    expect(within(screen.getByRole('row', { name: /added up/ })).getByText('0.5344')).toBeVisible()
    expect(screen.getByText(/^Every answer stands near 0\.37: .* More iterations may part them\.$/)).toBeVisible()
  })

  it('follows the number that is typed into it, and one visit to a field is one entry of undo', async () => {
    const { user, store } = showXor()
    await user.clear(field('i1', 2))
    await user.type(field('i1', 2), '0.25')
    await user.tab()
    expect(samplesOf(store.getState().start.problem)[1]).toEqual({ inputs: [0.25, 1], targets: [1] })
    act(() => store.getState().undo())
    expect(store.getState().start.problem).toBe(XOR)
  })

  it('takes the targets of softmax one after the other, and says that the next one makes up for each', async () => {
    const { user, store } = show(<SamplesPanel />, { start: newStart(RELU_SOFTMAX) })
    expect(screen.getByText(en.editor.shares)).toBeVisible()
    for (const [target, text] of [
      ['target of o1', '0.3'],
      ['target of o2', '0.7'],
    ] as const) {
      await user.clear(field(target, 1))
      await user.type(field(target, 1), text)
    }
    expect(store.getState().start.problem.targets).toEqual([0.3, 0.7])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says what is wrong with a number, and keeps the one before', async () => {
    const { user, store } = showXor()
    await user.clear(field('target', 1))
    await user.type(field('target', 1), 'x')
    expect(screen.getByRole('alert')).toHaveTextContent(en.editor.problems.unreadable)
    expect(field('target', 1)).toBeInvalid()
    expect(field('target', 1)).toHaveAttribute('aria-describedby', screen.getByRole('alert').id)
    expect(store.getState().start.problem).toBe(XOR)
  })

  it('gets a row more without losing what is typed before that row has come', async () => {
    const { store } = showXor()
    fireEvent.click(screen.getByRole('button', { name: words.addRowHeard }))
    fireEvent.change(field('i1', 2), { target: { value: '0.25' } })
    await screen.findByRole('textbox', { name: words.field({ name: 'i1', sample: 5 }) })
    expect(samplesOf(store.getState().start.problem)[1]).toEqual({ inputs: [0.25, 1], targets: [1] })
    expect(samplesOf(store.getState().start.problem)).toHaveLength(5)
  })

  it('calls a number that is begun no mistake, and says what stays where it is left so', async () => {
    const { user, store } = showXor()
    await user.clear(field('i2', 2))
    await user.type(field('i2', 2), '.')
    expect(field('i2', 2)).toBeValid()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.tab()
    const left = en.editor.left({ text: '.', value: '1' })
    expect(screen.getByRole('alert')).toHaveTextContent(left)
    expect(field('i2', 2)).toHaveAccessibleDescription(left)
    await user.clear(field('i1', 3))
    await user.type(field('i1', 3), '2')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(samplesOf(store.getState().start.problem).map(({ inputs }) => inputs)).toEqual([
      [0, 0],
      [0, 1],
      [2, 0],
      [1, 1],
    ])
  })

  it('has no number where E can’t be written, of one sample or of all', () => {
    const unwritten = checkProblem({
      ...articleExample,
      shape: [1, 1],
      inputs: [1],
      targets: [0],
      weights: [500],
      biases: [],
      biasRule: 'none',
      loss: 'cross-entropy',
      otherSamples: [{ inputs: [0], targets: [1] }],
    })
    const { container } = show(<SamplesPanel />, { start: newStart(unwritten) })
    expect(container).not.toHaveTextContent(/∞|NaN/)
    const errors = [...container.querySelectorAll('td.sampleError')].map(({ textContent }) => textContent)
    // ln 2 of the other one.
    expect(errors).toEqual(['–', '0.6931', '–'])
  })

  it('says of a number that is left wrong that it was not taken', async () => {
    const { user, store } = showXor()
    await user.clear(field('target', 2))
    await user.type(field('target', 2), 'x')
    await user.tab()
    expect(screen.getByRole('alert')).toHaveTextContent(en.editor.notTaken({ text: 'x', value: '1' }))
    expect(field('target', 2)).toHaveValue('1')
    expect(store.getState().start.problem).toBe(XOR)
  })

  it('keeps what is being composed by an input method where Escape is meant for that', () => {
    const { store } = showXor()
    fireEvent.focus(field('i1', 2))
    fireEvent.change(field('i1', 2), { target: { value: '0.5' } })
    fireEvent.compositionStart(field('i1', 2))
    fireEvent.change(field('i1', 2), { target: { value: '0.5２' } })
    fireEvent.keyDown(field('i1', 2), { key: 'Escape', isComposing: true })
    expect(field('i1', 2)).toHaveValue('0.5２')
    expect(samplesOf(store.getState().start.problem)[1]!.inputs).toEqual([0.5, 1])
    // Safari says first that it has ended.
    fireEvent.compositionEnd(field('i1', 2))
    fireEvent.keyDown(field('i1', 2), { key: 'Escape', keyCode: 229 })
    expect(field('i1', 2)).toHaveValue('0.5２')
  })

  it('changes the sign of a number for keypads that have no minus, and the field keeps the focus', async () => {
    const { user, store } = showXor()
    await user.click(field('i2', 2))
    await user.click(screen.getByRole('button', { name: /^Change the sign of/ }))
    expect(field('i2', 2)).toHaveFocus()
    expect(samplesOf(store.getState().start.problem)[1]!.inputs).toEqual([0, -1])
    act(() => store.getState().undo())
    expect(store.getState().start.problem).toBe(XOR)
    await user.tab()
    expect(screen.queryByRole('button', { name: /^Change the sign of i2/ })).toBeNull()
  })

  it('shows a row on the drawing when its number is pressed', async () => {
    const { user, store } = showXor()
    await user.click(screen.getByRole('button', { name: words.row({ sample: 3 }) }))
    expect(sampleAt(store.getState())).toBe(2)
    expect(screen.getByRole('button', { name: words.rowShown({ sample: 3 }) })).toHaveAttribute('aria-pressed', 'true')
  })

  it('lets arrows and Enter lead from field to field, and Ctrl and Enter add a row', async () => {
    const { user, store } = showXor()
    field('i1', 1).focus()
    await user.keyboard('{ArrowDown}')
    expect(field('i1', 2)).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(field('i2', 2)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(field('i2', 3)).toHaveFocus()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('button', { name: words.row({ sample: 5 }) })).toBeVisible()
    expect(samplesOf(store.getState().start.problem)[4]).toEqual({ inputs: [0, 0], targets: [0] })
  })

  it('removes and doubles rows, but never the last one', async () => {
    const { user, store } = showXor()
    screen.getByRole('button', { name: words.row({ sample: 4 }) }).focus()
    await user.keyboard('{Delete}')
    await user.click(screen.getByRole('button', { name: words.removeRow({ sample: 3 }) }))
    await user.click(screen.getByRole('button', { name: words.rowShown({ sample: 1 }) }))
    await user.click(screen.getByRole('button', { name: words.duplicate }))
    expect(samplesOf(store.getState().start.problem).map(({ targets }) => targets[0])).toEqual([0, 0, 1])
    await user.click(screen.getByRole('button', { name: words.removeRow({ sample: 3 }) }))
    await user.click(screen.getByRole('button', { name: words.removeRow({ sample: 2 }) }))
    expect(screen.queryByRole('button', { name: words.removeRow({ sample: 1 }) })).toBeNull()
  })

  it('gives a network with one sample a second one', async () => {
    const { user, store } = show(<SamplesPanel />)
    await user.click(screen.getByRole('button', { name: words.addRowHeard }))
    expect(await screen.findByRole('button', { name: words.row({ sample: 2 }) })).toBeVisible()
    expect(samplesOf(store.getState().start.problem)).toHaveLength(2)
  })
})

describe('samples with a name', () => {
  it('are taken at once by a network that they fit', async () => {
    const { user, store } = showXor()
    await user.selectOptions(screen.getByRole('combobox', { name: words.set }), 'and')
    expect(await screen.findByText(/^Every answer stands near/)).toBeVisible()
    expect(samplesOf(store.getState().start.problem).map(({ targets }) => targets[0])).toEqual([0, 0, 0, 1])
    expect(store.getState().start.problem.weights).toEqual(XOR.weights)
  })

  it('ask before they change the network', async () => {
    const { user, store } = show(<SamplesPanel />)
    await user.selectOptions(screen.getByRole('combobox', { name: words.set }), 'wave')
    expect(screen.getByText(words.otherShape({ set: 'One wave', shape: '1-3-1' }))).toBeVisible()
    expect(store.getState().start.problem).toBe(articleExample)
    await user.click(screen.getByRole('button', { name: words.change }))
    expect(await screen.findByRole('button', { name: words.row({ sample: 9 }) })).toBeVisible()
    expect(store.getState().start.problem.learningRate).toBe(0.05)
    act(() => store.getState().undo())
    expect(store.getState().start.problem).toBe(articleExample)
  })
})

describe('a table from elsewhere', () => {
  it('is seen before it is used', async () => {
    const { user, store } = showXor()
    await user.click(screen.getByRole('button', { name: words.paste }))
    const box = screen.getByRole('textbox', { name: words.pasteHint })
    fireEvent.change(box, { target: { value: 'a\tb\tc\n0\t1\t1\n0,5\t0\t0\n1\t1\t1\n0\t0\t0' } })
    expect(within(screen.getByRole('table', { name: words.preview })).getAllByRole('row')).toHaveLength(4)
    expect(screen.getByText(words.more({ count: 1 }))).toBeVisible()
    expect(store.getState().start.problem).toBe(XOR)
    await user.click(screen.getByRole('button', { name: words.use({ count: 4 }) }))
    expect(await screen.findByRole('button', { name: words.row({ sample: 4 }) })).toBeVisible()
    expect(samplesOf(store.getState().start.problem)[1]).toEqual({ inputs: [0.5, 0], targets: [0] })
  })

  it('is refused whole, with the row and the column of what is wrong', async () => {
    const { user } = showXor()
    await user.click(screen.getByRole('button', { name: words.paste }))
    const box = screen.getByRole('textbox', { name: words.pasteHint })
    fireEvent.change(box, { target: { value: '0,1,1\n1,1,0\n1,x,1' } })
    expect(screen.getByRole('alert')).toHaveTextContent('Row 3, column 2 is not a number: “x”.')
    expect(box).toBeInvalid()
    expect(box).toHaveAccessibleDescription('Row 3, column 2 is not a number: “x”.')
    fireEvent.change(box, { target: { value: '0,1,1,1' } })
    expect(screen.getByRole('alert')).toHaveTextContent('This has 4 columns; the network takes 2 inputs and 1 target.')
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull()
    expect(screen.getByRole('button', { name: words.changeTo({ inputs: 3 }) })).toBeVisible()
    fireEvent.change(box, { target: { value: '1,2,3,4,5,6,7,8,9,10' } })
    expect(screen.getByRole('alert')).toHaveTextContent(/^This has 10 columns; .* It can take 8 inputs at most\.$/)
  })

  it('says of a number that is too large that it is, and not that it is none', async () => {
    const { user } = showXor()
    await user.click(screen.getByRole('button', { name: words.paste }))
    await user.click(screen.getByRole('textbox', { name: words.pasteHint }))
    await user.paste('0,0,0\n0,1000001,1')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Row 2, column 2 is not from −1,000,000 to 1,000,000: “1000001”.',
    )
  })

  it('says so of one that is too close to 0, however long it is', async () => {
    const { user } = showXor()
    await user.click(screen.getByRole('button', { name: words.paste }))
    await user.click(screen.getByRole('textbox', { name: words.pasteHint }))
    await user.paste(`0,0,0\n0,0.${'0'.repeat(400)}1,1`)
    expect(screen.getByRole('alert')).toHaveTextContent(/^Row 2, column 2 is closer to 0 than any number here can be: /)
  })

  it('of more columns can make the network larger, without losing its numbers', async () => {
    const { user, store } = showXor()
    await user.click(screen.getByRole('button', { name: words.paste }))
    fireEvent.change(screen.getByRole('textbox', { name: words.pasteHint }), { target: { value: '0,0,1,1\n1,1,0,0' } })
    await user.click(screen.getByRole('button', { name: words.changeTo({ inputs: 3 }) }))
    expect(await screen.findByRole('textbox', { name: words.field({ name: 'i3', sample: 2 }) })).toHaveValue('0')
    const { shape, weights } = store.getState().start.problem
    expect(shape).toEqual([3, 2, 1])
    expect([weights[0], weights[1], weights[3], weights[4]]).toEqual(XOR.weights.slice(0, 4))
  })

  it('opens by itself where one is pasted into a field', async () => {
    const { user } = showXor()
    field('i1', 1).focus()
    await user.paste('0\t1\t1\n1\t1\t0')
    expect(screen.getByRole('button', { name: words.use({ count: 2 }) })).toBeVisible()
  })
})

describe('what one iteration learns', () => {
  it('is asked only of several samples', () => {
    show(<SamplesPanel />)
    expect(screen.queryByRole('region', { name: words.learns })).toBeNull()
  })

  it('is one sample after the other, or all of them together, added or averaged', async () => {
    const { user, store } = showXor()
    expect(screen.getByText(words.allTogether.sum({ count: 4 }))).toBeVisible()
    await user.click(screen.getByRole('radio', { name: words.batches.mean }))
    expect(store.getState().start.problem.batch).toBe('mean')
    expect(within(screen.getByRole('row', { name: /averaged/ })).getByText('0.1336')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: words.schedules['one-by-one'] }))
    expect(screen.getByText(words.oneByOne({ next: 1 }))).toBeVisible()
    expect(screen.queryByRole('radio', { name: words.batches.sum })).toBeNull()
  })

  it('is what it was, once there are several again', async () => {
    const { user, store } = showXor()
    await user.click(screen.getByRole('radio', { name: words.batches.mean }))
    for (const sample of [4, 3, 2]) await user.click(screen.getByRole('button', { name: words.removeRow({ sample }) }))
    expect(samplesOf(store.getState().start.problem)).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: words.addRowHeard }))
    expect(store.getState().start.problem).toMatchObject({ schedule: 'all-together', batch: 'mean' })
  })

  it('is the usual again in another network, and where what it was may not be', async () => {
    const { user, store } = showXor()
    const removeAll = async (): Promise<void> => {
      for (const sample of [4, 3, 2])
        await user.click(screen.getByRole('button', { name: words.removeRow({ sample }) }))
    }
    await removeAll()
    act(() => store.getState().begin(newStart({ ...XOR_COURSE.problem, updateOrder: 'output-first' }), null))
    await user.click(screen.getByRole('button', { name: words.addRowHeard }))
    const outputFirst = store.getState().start.problem
    expect([samplesOf(outputFirst).length, learnsTogether(outputFirst)]).toEqual([2, false])
    act(() => store.getState().begin(newStart(XOR), null))
    await removeAll()
    act(() => store.getState().begin(newStart(articleExample), null))
    await user.click(screen.getByRole('button', { name: words.addRowHeard }))
    const other = store.getState().start.problem
    expect([samplesOf(other).length, learnsTogether(other)]).toEqual([2, false])
  })

  it('says why it can’t be: the output layer first needs one sample at a time', async () => {
    const { user, store } = show(<SamplesPanel />, {
      start: newStart({ ...XOR, schedule: 'one-by-one', updateOrder: 'output-first' }),
    })
    await user.click(screen.getByRole('radio', { name: words.schedules['all-together'] }))
    expect(screen.getByRole('alert')).toHaveTextContent(/one sample at a time/)
    expect(store.getState().start.problem.schedule).toBe('one-by-one')
  })
})
