import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample, exampleWith, type Problem } from '../../src/engine'
import { newStart, shownProblem } from '../../src/session/moment'
import { drawAnew } from '../../src/session/reshape/drawAnew'
import { EditorContext, type Editor } from '../../src/ui/context/EditorContext'
import { NetworkButton } from '../../src/ui/header/NetworkButton'
import { NetworkPanel } from '../../src/ui/panels/network/NetworkPanel'
import { show, type Page } from '../support/page'
import { en, zh } from '../support/words'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})

const XOR = exampleWith({
  shape: [2, 2, 1],
  inputs: [1, 0],
  targets: [1],
  weights: [1, 2, 3, 4, 5, 6],
  biases: [0.1, 0.2, 0.3],
  biasRule: 'neuron',
})

const open = (problem: Problem = articleExample): Page => show(<NetworkPanel />, { start: newStart(problem) })
const problemIn = ({ store }: Page): Problem => shownProblem(store.getState())
const size = (row: string): HTMLElement => screen.getByRole('spinbutton', { name: `${row}, neurons` })
const seed = (): HTMLElement => screen.getByRole('textbox', { name: 'seed' })
const press = ({ user }: Page, name: string): Promise<void> => user.click(screen.getByRole('button', { name }))
/** What the panel says of the latest press, to whoever sees it. */
const message = (): string => document.querySelector('.networkMessage > p')?.textContent?.trim() ?? ''

/** The panel as it is opened over the table of values. */
async function openFromHeader(): Promise<Page> {
  const page = show(
    <>
      <NetworkButton />
      <NetworkPanel />
    </>,
  )
  page.store.getState().setPanel('values')
  await press(page, 'Network')
  return page
}

async function choose({ user }: Page, row: string, activation: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${row}, activation`) }))
  await user.click(await screen.findByRole('option', { name: activation }))
}

describe('the layers of the Network panel', () => {
  it('grow and shrink, and say what is new and what is called otherwise now', async () => {
    const page = open(XOR)
    await press(page, 'One more: Hidden layer')
    expect(problemIn(page).shape).toEqual([2, 3, 1])
    expect(problemIn(page).biases).toEqual([0.1, 0.2, 0, 0.3])
    expect(size('Hidden layer')).toHaveAttribute('aria-valuenow', '3')
    expect(message()).toBe(
      'h3 is new: w5, w6 and w9 come from seed 1. bh3 begins at 0. What was w5, w6 is now w7, w8. Undo',
    )
    await press(page, 'One less: Hidden layer')
    expect(problemIn(page)).toEqual(XOR)
    expect(message()).toBe('h3 is gone, with 3 weights and its bias. What was w7, w8 is now w5, w6. Undo')
  })

  it('give back what was taken out of them as long as the panel is open', async () => {
    const page = open(XOR)
    await press(page, 'One less: Hidden layer')
    expect(problemIn(page).weights).toEqual([1, 2, 5])
    page.store.getState().edit({ w1: 0.7 })
    await press(page, 'One more: Hidden layer')
    expect(problemIn(page).weights).toEqual([0.7, 2, 3, 4, 5, 6])
    expect(message()).toMatch(/^h2 is back with the numbers that it had\./)
  })

  it('are changed by keyboard: arrows, signs, Delete and Insert', async () => {
    const page = open()
    size('Hidden layer').focus()
    await page.user.keyboard('{ArrowUp}')
    expect(problemIn(page).shape).toEqual([2, 3, 2])
    await page.user.keyboard('-')
    expect(problemIn(page).shape).toEqual([2, 2, 2])
    await page.user.keyboard('{Insert}')
    expect(problemIn(page).shape).toEqual([2, 2, 2, 2])
    size('Hidden layer 2').focus()
    await page.user.keyboard('{Delete}')
    expect(problemIn(page).shape).toEqual([2, 2, 2])
    expect(size('Hidden layer')).toHaveFocus()
  })

  it('leave the focus in the row above one that is removed', async () => {
    const page = open()
    size('Hidden layer').focus()
    await page.user.keyboard('{Delete}')
    expect(problemIn(page).shape).toEqual([2, 2])
    expect(screen.getByRole('spinbutton', { name: 'Inputs, how many' })).toHaveFocus()
  })

  it('come back one press after the other, but presses on one stepper that follow each other are one', async () => {
    // On a busy machine a second passes between two presses.
    vi.spyOn(Date, 'now').mockReturnValue(0)
    const page = open()
    await press(page, 'One more: Hidden layer')
    await press(page, 'One more: Hidden layer')
    await press(page, 'One more: Inputs')
    expect(problemIn(page).shape).toEqual([3, 4, 2])
    page.store.getState().undo()
    expect(problemIn(page).shape).toEqual([2, 4, 2])
    page.store.getState().undo()
    expect(problemIn(page)).toEqual(articleExample)
  })

  it('are taken back by the message’s own Undo', async () => {
    const page = open()
    await press(page, 'Hidden layer here, after: Inputs')
    expect(message()).toMatch(/^A layer of 2 is new: 8 weights from seed 1\./)
    await press(page, 'Undo')
    expect(problemIn(page)).toEqual(articleExample)
    expect(message()).toBe('')
  })

  it('are named, with the number of parameters, in the head', () => {
    open(XOR)
    expect(document.querySelector('.networkShape')).toHaveTextContent('2 – 2 – 1 · 9 parameters')
  })
})

describe('what a network can’t be', () => {
  it('says so before it is done, and the focus stays where it was', async () => {
    const page = open(exampleWith({ shape: [8, 2], weights: Array.from({ length: 16 }, () => 1), biases: [1] }))
    const more = screen.getByRole('button', { name: 'One more: Inputs' })
    expect(more).toHaveAttribute('aria-disabled', 'true')
    await page.user.click(more)
    expect(more).toHaveFocus()
    expect(message()).toBe(en.network.refused.fullLayer)
    expect(page.store.getState().past).toEqual([])
  })

  it('a layer without neurons', async () => {
    const page = open(XOR)
    await press(page, 'One less: Hidden layer')
    await press(page, 'One less: Hidden layer')
    expect(message()).toBe(en.network.refused.lastNeuron)
    await press(page, 'One less: Output layer')
    expect(message()).toBe(en.network.refused.lastOfEnds)
  })

  it('more than six layers', async () => {
    const page = open()
    for (let layers = 3; layers < 6; layers++) await press(page, 'Hidden layer here, after: Inputs')
    const here = screen.getByRole('button', { name: 'Hidden layer here, after: Inputs' })
    expect(here).toHaveAttribute('aria-disabled', 'true')
    await page.user.click(here)
    expect(message()).toBe(en.network.refused.mostLayers)
    expect(problemIn(page).shape).toHaveLength(6)
  })

  it('softmax with squares; both are changed if that is wanted', async () => {
    const page = open()
    await choose(page, 'Output layer', 'softmax')
    expect(message()).toBe(`${en.network.refused.softmaxLoss} Change both`)
    expect(problemIn(page)).toEqual(articleExample)
    await press(page, 'Change both')
    expect(problemIn(page)).toMatchObject({ activations: ['sigmoid', 'softmax'], loss: 'cross-entropy' })
  })

  it('softmax with one output', async () => {
    const page = open(XOR)
    await choose(page, 'Output layer', 'softmax')
    expect(message()).toBe(en.network.refused.softmaxAlone)
  })

  it('cross-entropy with outputs that may be anything', async () => {
    const page = open(exampleWith({ activations: ['sigmoid', 'tanh'] }))
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Error E' }), 'cross-entropy')
    expect(message()).toBe(en.network.refused.entropyOutputs)
  })

  it('cross-entropy with a target beyond 1, and which sample’s it is', async () => {
    const page = open(exampleWith({ otherSamples: [{ inputs: [1, 0], targets: [1.5, 0] }] }))
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Error E' }), 'cross-entropy')
    expect(message()).toBe('Target of sample 2 is 1.50: cross-entropy needs 0 to 1. Open Samples')
  })

  it('softmax with targets that do not add up to 1', async () => {
    const page = open(exampleWith({ loss: 'cross-entropy', otherSamples: [{ inputs: [1, 0], targets: [1, 1] }] }))
    await choose(page, 'Output layer', 'softmax')
    expect(message()).toBe('Sample 2: the targets of softmax must add up to 1. Open Samples')
    await page.user.click(screen.getByRole('button', { name: 'Open Samples' }))
    expect(page.store.getState().panel).toBe('samples')
  })

  it('softmax with squares and such targets, without offering what would not help', async () => {
    const page = open(exampleWith({ targets: [0.5, 0.2] }))
    await choose(page, 'Output layer', 'softmax')
    expect(message()).toBe('Sample 1: the targets of softmax must add up to 1. Open Samples')
  })

  it('the output layer first where all samples are learned together', async () => {
    const page = open(exampleWith({ schedule: 'all-together', otherSamples: [{ inputs: [1, 0], targets: [1, 0] }] }))
    await page.user.click(screen.getByRole('radio', { name: 'output layer first' }))
    expect(message()).toBe(en.network.refused.orderTogether)
    expect(problemIn(page).updateOrder).toBe('simultaneous')
  })

  it('cross-entropy where an output is exactly 0', async () => {
    const page = open(exampleWith({ weights: [0.15, 0.2, 0.25, 0.3, -1e6, -1e6, 0.5, 0.55], targets: [0.5, 0.5] }))
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Error E' }), 'cross-entropy')
    expect(message()).toBe('outo1 is so near 0 that ln out can’t be written. Smaller weights help.')
  })

  it('is said in Chinese as well', async () => {
    const page = show(<NetworkPanel />, { language: 'zh', start: newStart(XOR) })
    await page.user.click(screen.getByRole('button', { name: '减少一个：输出层' }))
    expect(message()).toBe(zh.network.refused.lastOfEnds)
  })
})

describe('the message', () => {
  it('is said aloud once nobody presses any more', async () => {
    const page = open(XOR)
    await press(page, 'One more: Hidden layer')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^h3 is new: w5, w6 and w9/))
  })

  it('goes once the network is changed elsewhere', async () => {
    const page = open(XOR)
    await press(page, 'One more: Hidden layer')
    page.store.getState().edit({ w1: 0.5 })
    await waitFor(() => expect(message()).toBe(''))
  })
})

describe('the activations', () => {
  it('are chosen for each layer, softmax for the outputs alone', async () => {
    const page = open()
    await choose(page, 'Hidden layer', 'ReLU')
    expect(problemIn(page).activations).toEqual(['relu', 'sigmoid'])
    await page.user.click(screen.getByRole('button', { name: /Hidden layer, activation/ }))
    const options = within(await screen.findByRole('listbox')).getAllByRole('option')
    expect(options.map(({ textContent }) => textContent)).toEqual(['sigmoid', 'identity', 'tanh', 'ReLU', 'leaky ReLU'])
  })
})

describe('the rules', () => {
  it('change how biases behave', async () => {
    const page = open()
    await page.user.click(screen.getByRole('radio', { name: en.network.biasRules.neuron }))
    expect(problemIn(page)).toMatchObject({ biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] })
    page.store.getState().edit({ b_h2: 0.5 })
    await page.user.click(screen.getByRole('radio', { name: en.network.biasRules.shared }))
    expect(problemIn(page)).toMatchObject({ biasRule: 'shared', biases: [0, 0.6] })
    expect(message()).toBe('The biases differed within layer 1: its one bias begins at 0. Undo')
  })

  it('change when weights change, by keyboard too', async () => {
    const page = open()
    screen.getByRole('radio', { name: en.network.updateOrders.simultaneous }).focus()
    await page.user.keyboard('{ArrowRight}')
    expect(problemIn(page)).toMatchObject({ updateOrder: 'output-first', weights: articleExample.weights })
  })

  it('change what E is', async () => {
    const page = open()
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Error E' }), en.network.losses.square)
    expect(problemIn(page).loss).toBe('square')
  })

  it('change how weights are named, with an example of this network', async () => {
    const page = open()
    const names = screen.getByRole('combobox', { name: 'Names' })
    expect(
      within(names)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['by receiver: w2 = i2 → h1', 'by sender: w2 = i1 → h2', 'by ends: w i2 h1'])
    await page.user.selectOptions(names, 'by ends: w i2 h1')
    expect(problemIn(page).names).toBe('ends')
    await press(page, 'One more: Hidden layer')
    expect(message()).toMatch(/^h3 is new: wi1h3, wi2h3, wh3o1 and wh3o2 come from seed 1\. Undo$/)
  })

  it('stay as they are where a lesson allows no change, which is said', async () => {
    const page = open()
    page.store.setState({ allowed: ['biasRule'] })
    await page.user.click(screen.getByRole('radio', { name: en.network.updateOrders['output-first'] }))
    expect(problemIn(page)).toEqual(articleExample)
    expect(page.store.getState().notice).toMatchObject({ kind: 'notAllowed' })
    await page.user.click(screen.getByRole('radio', { name: en.network.biasRules.shared }))
    expect(problemIn(page).biasRule).toBe('shared')
  })

  it('open the field for the learning rate right there', async () => {
    const opened = vi.fn<Editor['open']>()
    const { user } = show(
      <EditorContext value={{ current: null, open: opened, close: () => {} }}>
        <NetworkPanel />
      </EditorContext>,
    )
    const button = screen.getByRole('button', { name: /^Edit learning rate η:\s?η = 0\.50$/ })
    await user.click(button)
    expect(opened).toHaveBeenCalledWith('eta', button)
  })

  it('light the learning rate wherever it stands', async () => {
    const { user, store } = open()
    await user.hover(screen.getByRole('button', { name: /learning rate/ }))
    expect(store.getState().lit).toBe('eta')
  })
})

describe('weights drawn anew', () => {
  it('come from the seed that the field shows', async () => {
    const page = open()
    expect(seed()).toHaveValue('1')
    await page.user.clear(seed())
    await page.user.type(seed(), '41')
    await press(page, 'Draw all anew')
    expect(page.store.getState()).toMatchObject({ seed: 41, start: { problem: drawAnew(articleExample, 41) } })
    expect(seed()).toHaveValue('41')
  })

  it('are not drawn from what is no seed', async () => {
    const page = open()
    await page.user.clear(seed())
    await page.user.type(seed(), '-3')
    expect(screen.getByRole('button', { name: 'Draw all anew' })).toHaveAttribute('aria-disabled', 'true')
    expect(message()).toBe(en.network.refused.seed)
    expect(seed()).toHaveAccessibleDescription(en.network.refused.seed)
    await press(page, 'Draw all anew')
    expect(problemIn(page)).toEqual(articleExample)
  })

  it('have a seed that may be typed anew without being told off, until it is left', async () => {
    const page = open()
    await page.user.clear(seed())
    expect(seed()).toBeValid()
    expect(message()).toBe('')
    await page.user.tab()
    expect(seed()).toBeInvalid()
    expect(message()).toBe(en.network.refused.seed)
  })

  it('take their seed in the digits of other keyboards', async () => {
    const page = open()
    await page.user.clear(seed())
    await page.user.type(seed(), '４１')
    await press(page, 'Draw all anew')
    expect(page.store.getState().seed).toBe(41)
  })

  it('keep their seed in the field while a number is edited', async () => {
    const page = open()
    await page.user.clear(seed())
    await page.user.type(seed(), '5')
    await press(page, 'Draw all anew')
    page.store.getState().edit({ w5: 4 })
    expect(seed()).toHaveValue('5')
  })
})

describe('the panel', () => {
  it('opens by its button over the panel that is open, which comes back when it closes', async () => {
    const page = await openFromHeader()
    expect(page.store.getState().panel).toBe('rules')
    expect(screen.getByRole('button', { name: 'Network' })).toHaveAttribute('aria-expanded', 'true')
    await press(page, en.network.close)
    expect(page.store.getState().panel).toBe('values')
    expect(screen.getByRole('button', { name: 'Network' })).toHaveFocus()
  })

  it('closes with Escape', async () => {
    const page = await openFromHeader()
    size('Hidden layer').focus()
    await page.user.keyboard('{Escape}')
    expect(page.store.getState().panel).toBe('values')
    expect(screen.getByRole('button', { name: 'Network' })).toHaveFocus()
  })

  it('closes when somebody goes on or plays, and not when a number is edited', async () => {
    const page = await openFromHeader()
    page.store.getState().edit({ w5: 1 })
    expect(page.store.getState().panel).toBe('rules')
    page.player.next()
    expect(page.store.getState().panel).toBe('values')
    await press(page, 'Network')
    page.store.getState().setPlaying(true)
    expect(page.store.getState().panel).toBe('values')
  })

  it('leads back to the article’s network', async () => {
    const page = open(XOR)
    await press(page, en.network.backToArticle)
    expect(problemIn(page)).toEqual(articleExample)
  })
})
