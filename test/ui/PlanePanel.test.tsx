import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SAMPLE_SETS } from '../../src/content/sampleSets'
import { exampleWith, samplesOf, type Problem } from '../../src/engine'
import { newStart, sampleAt } from '../../src/session/moment'
import { runFrom } from '../../src/session/runs'
import { PlanePanel } from '../../src/ui/panels/plane/PlanePanel'
import { show } from '../support/page'
import { en } from '../support/words'
import { XOR } from '../support/xor'

const words = en.plane

beforeEach(() => {
  // jsdom paints nothing.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

/** What the plane answers at each sample, as it is heard. */
function said(): string {
  return screen.getByRole('group', { name: /^o1 over/ }).getAttribute('aria-label')!
}

describe('a run', () => {
  it('is slow by a press, so that eyes can follow it', async () => {
    const page = show(<PlanePanel />, { start: newStart(XOR) })
    const train = vi.spyOn(page.trainer, 'train').mockReturnValue()
    const slow = screen.getByRole('button', { name: 'slow: 50 iterations a second' })
    await page.user.click(screen.getByRole('button', { name: '+10' }))
    await page.user.click(slow)
    expect(slow).toHaveAttribute('aria-pressed', 'true')
    await page.user.click(screen.getByRole('button', { name: '+10' }))
    expect(train.mock.calls).toEqual([[{ iterations: 10, isSlow: false }], [{ iterations: 10, isSlow: true }]])
  })

  it('is seen in four pictures a second where nothing is to move, and its end at once', () => {
    vi.useFakeTimers()
    const { store } = show(<PlanePanel />, { start: newStart({ ...XOR }), motion: 'reduced' })
    const run = runFrom(store.getState().start.problem)
    const atStart = said()
    act(() => store.getState().setTraining({ from: 0, goal: 4000, stopAtError: null, paused: false }))
    run.extend(2000)
    act(() => store.getState().recordedTo(2000))
    expect(said()).toBe(atStart)
    act(() => void vi.advanceTimersByTime(250))
    const after2000 = said()
    expect(after2000).not.toBe(atStart)
    run.extend(2000)
    act(() => store.getState().arriveAt(4000, 0, 4000, { end: 'count', iteration: 4000, stopAtError: null }))
    expect(said()).not.toBe(after2000)
    vi.useRealTimers()
  })
})

it('a link that runs far shows its own network, never that of before, where nothing is to move', () => {
  const { store } = show(<PlanePanel />, { start: newStart(XOR), motion: 'reduced' })
  const far = { from: 0, goal: 60_000, stopAtError: null, paused: false }
  const weights = [0.36, 0.62, 0.38, 0.65, -0.34, 0.57, -0.23, 0.32]
  const oneInput = newStart(
    exampleWith({ shape: [1, 4, 1], inputs: [0.74], targets: [1], weights, biases: [], biasRule: 'none' }),
  )
  act(() => store.setState({ start: oneInput, sample: null, training: far }))
  expect(screen.getByRole('group', { name: /^o1 over i1:/ })).toBeInTheDocument()
  act(() => store.setState({ start: newStart(XOR), training: { ...far } }))
  expect(said()).toMatch(/at sample 4/)
})

describe('the plane of two inputs', () => {
  it('says what is answered at each sample', () => {
    show(<PlanePanel />, { start: newStart(XOR) })
    const samples = '0.37 at sample 1, 0.35 at sample 2, 0.39 at sample 3, 0.37 at sample 4'
    expect(
      screen.getByRole('group', { name: words.plane({ node: 'o1', across: 'i1', up: 'i2', samples }) }),
    ).toBeVisible()
  })

  it('moves the sample on the drawing by arrow keys, and a walk is one entry of undo', async () => {
    const { user, store } = show(<PlanePanel />, { start: newStart(XOR) })
    screen.getByRole('slider', { name: words.point({ across: 'i1', up: 'i2' }) }).focus()
    await user.keyboard('{ArrowRight}{ArrowUp}{Shift>}{ArrowRight}{/Shift}')
    expect(samplesOf(store.getState().start.problem)[0]!.inputs).toEqual([0.3, 0.05])
    act(() => store.getState().undo())
    expect(store.getState().start.problem).toBe(XOR)
  })

  it('moves the bias of a neuron by the arrow keys on its line', async () => {
    const { user, store } = show(<PlanePanel />, { start: newStart(XOR) })
    screen.getByRole('slider', { name: words.line({ node: 'h1' }) }).focus()
    await user.keyboard('{ArrowUp}')
    expect(store.getState().start.problem.biases).toEqual([0.391232, -0.115223, -0.993423])
  })

  it('says in words which bias a line moves, what it is and how far it goes', () => {
    show(<PlanePanel />, { start: newStart(XOR) })
    const line = screen.getByRole('slider', { name: words.line({ node: 'h2' }) })
    expect(line).toHaveAttribute('aria-valuetext', 'bias b h2 is −0.115223')
    expect([line.ariaValueMin, line.ariaValueNow, line.ariaValueMax].map(Number)).toEqual([-3, -0.115223, 3])
  })

  it('names a neuron of several layers as it is spoken', async () => {
    const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    const { user } = show(<PlanePanel />, {
      start: newStart(exampleWith({ shape: [2, 2, 2, 1], inputs: [0, 1], targets: [1], weights })),
    })
    await user.click(within(screen.getByRole('group', { name: words.planes })).getAllByRole('button')[2]!)
    expect(screen.getByRole('group', { name: /^h2 1 over i1 and i2/ })).toBeVisible()
  })

  it('shows the sample that is pressed', () => {
    const { store, container } = show(<PlanePanel />, { start: newStart(XOR) })
    fireEvent.pointerDown(container.querySelector('.disc[data-sample="2"]')!)
    expect(sampleAt(store.getState())).toBe(2)
  })

  it('reads out a free point without changing anything', () => {
    const { store, container } = show(<PlanePanel />, { start: newStart(XOR) })
    const svg = container.querySelector('.planeBox svg')!
    vi.spyOn(svg, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 358, 332))
    // The middle of the plane lies at 22 + 151 and 6 + 151 of the drawing.
    fireEvent.pointerDown(svg, { clientX: 173, clientY: 157 })
    expect(screen.getByRole('status')).toHaveTextContent(/^0\.50, 0\.50 → 0\.\d{3}$/)
    expect(store.getState().start.problem).toBe(XOR)
  })

  it('is that of the neuron whose small plane is pressed', async () => {
    const { user } = show(<PlanePanel />, { start: newStart(XOR) })
    await user.click(within(screen.getByRole('group', { name: words.planes })).getAllByRole('button')[0]!)
    // Where both inputs are 0, h1 sends σ(0.341232), worked out by hand from its bias.
    expect(screen.getByRole('group', { name: /^h1 over i1 and i2: 0\.58 at sample 1/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.table }))
    expect(screen.queryByRole('columnheader', { name: words.targetHead })).toBeNull()
    expect(screen.getAllByRole('cell', { name: '0.584490' })).toHaveLength(1)
  })

  it('is called for the ears by its layer and its place, as elsewhere', async () => {
    const shape = [2, 2, 2, 1]
    const weights = Array<number>(10).fill(0.3)
    const { user } = show(<PlanePanel />, {
      start: newStart(exampleWith({ shape, targets: [1], weights, biases: [0.1, 0.1, 0.1], biasRule: 'shared' })),
    })
    await user.click(within(screen.getByRole('group', { name: words.planes })).getAllByRole('button')[2]!)
    expect(screen.getByRole('group', { name: /^h2 1 over i1 and i2/ })).toBeVisible()
    expect(screen.getByRole('slider', { name: 'Move i1 and i2' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining(': h2 1 0.'),
    )
  })

  it('lets two of more inputs be chosen', async () => {
    const { user } = show(<PlanePanel />, {
      start: newStart(
        exampleWith({ shape: [3, 2, 1], inputs: [0, 1, 0], targets: [1], weights: [1, 2, 3, 4, 5, 6, 7, 8] }),
      ),
    })
    await user.selectOptions(screen.getByRole('combobox', { name: words.across }), 'i3')
    expect(screen.getByRole('group', { name: /^o1 over i3 and i2/ })).toBeVisible()
    expect(screen.getByText(words.held)).toBeVisible()
  })

  it('has its answers in numbers', async () => {
    const { user } = show(<PlanePanel />, { start: newStart(XOR) })
    await user.click(screen.getByRole('button', { name: words.table }))
    expect(screen.getByText('0.345183')).toBeVisible()
  })
})

describe('the curve over one input', () => {
  const twoOutputs: Partial<Problem> = {
    shape: [1, 2, 2],
    inputs: [0.5],
    targets: [1, 0],
    weights: [1, -1, 1, 2, -1, 1],
    biases: [],
    biasRule: 'none',
  }
  const { network } = SAMPLE_SETS.find(({ id }) => id === 'wave')!

  it('is told at the samples, and made of a piece for each hidden neuron', () => {
    const { container } = show(<PlanePanel />, { start: newStart(exampleWith(network)) })
    expect(screen.getByRole('group', { name: /^o1 over i1: 0\.68 at sample 1, .+ at sample 9\.$/ })).toBeVisible()
    expect(screen.getByText(words.pieces({ count: 3 }))).toBeVisible()
    expect(container.querySelectorAll('.smallCurve')).toHaveLength(4)
  })

  it('says what the last neuron makes of the sum of the pieces', () => {
    const bent = exampleWith({ ...network, activations: ['tanh', 'tanh'] })
    const { container } = show(<PlanePanel />, { start: newStart(bent) })
    expect(container.querySelector('.curveArrow')).toHaveTextContent('tanh→')
    expect(container).toHaveTextContent('and tanh of that the curve')
  })

  it('says of a share that it depends on the other outputs as well', () => {
    const shares = exampleWith({
      ...twoOutputs,
      activations: ['tanh', 'softmax'],
      loss: 'cross-entropy',
    })
    show(<PlanePanel />, { start: newStart(shares) })
    expect(document.querySelector('.planePanel > .hint')).toHaveTextContent(
      /added, make .* its share under softmax, which depends on the other outputs/,
    )
  })

  it('is that of any output, by choice', async () => {
    const straight = exampleWith({
      ...twoOutputs,
      activations: ['identity', 'identity'],
    })
    const { user, container } = show(<PlanePanel />, { start: newStart(straight) })
    // 0.5 · 1 · 1 + 0.5 · (−1) · 2
    expect(screen.getByRole('group', { name: /^o1 over i1: −0\.5/ })).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: words.planes }), 'o2')
    // 0.5 · 1 · (−1) + 0.5 · (−1) · 1
    expect(screen.getByRole('group', { name: /^o2 over i1: −1/ })).toBeVisible()
    expect(container.querySelector('.curvePieces')).toHaveTextContent(/w5 outh1.*w6 outh2.*outo2/)
  })

  it('moves its sample by arrow keys', async () => {
    const { user, store } = show(<PlanePanel />, { start: newStart(exampleWith(network)) })
    screen.getByRole('slider', { name: words.pointOnCurve({ across: 'i1' }) }).focus()
    await user.keyboard('{ArrowRight}')
    expect(samplesOf(store.getState().start.problem)[0]!.inputs).toEqual([-0.95])
  })
})
