import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample, createRunRecord } from '../../src/engine'
import { createTrainer } from '../../src/playback/trainer'
import type { TrainingNews, TrainingOrder } from '../../src/playback/trainingMessages'
import { createAppStore } from '../../src/session/appStore'
import { momentOf, newStart, writtenAt } from '../../src/session/moment'
import { followAddress, linkTo } from '../../src/browser/address'
import { openAddress } from '../../src/browser/openAddress'
import { NoticeBar } from '../../src/ui/app/NoticeBar'
import { TryPanel } from '../../src/ui/panels/try/TryPanel'
import { show } from '../support/page'
import { scene } from '../support/scene'
import { en } from '../support/words'
import { ARTICLE, edited, EDITED_HASH, noWords, openedNow } from './addresses'

let stop = (): void => {}

beforeEach(() => history.replaceState(null, '', '/page?class=7b'))
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('opening an address', () => {
  it('without a hash shows the article’s example', () => {
    const { store, trainer } = scene()
    openAddress({ store, trainer })
    expect(momentOf(store.getState())).toEqual(ARTICLE)
    expect(store.getState().notice).toBeNull()
  })

  it('shows the network, the place and the language that a link names', () => {
    history.replaceState(null, '', `${EDITED_HASH}&k=2&step=next.w5&lang=zh`)
    const { store, trainer } = scene()
    openAddress({ store, trainer })
    expect(momentOf(store.getState())).toEqual({ start: newStart(edited), iteration: 2, step: 36 })
    expect(store.getState()).toMatchObject({ language: 'zh', past: [] })
  })

  it('is one act, however the link asks to be shown', () => {
    history.replaceState(null, '', `${EDITED_HASH}&k=2&step=next.w5&lang=zh&ui=&digits=4&theme=dark`)
    const { store, trainer } = scene()
    let told = 0
    store.subscribe(() => told++)
    openAddress({ store, trainer })
    expect(store.getState()).toMatchObject({ language: 'zh', decimals: 4, theme: 'dark' })
    expect(told).toBe(1)
  })

  it('keeps the reader’s language where the link names none', () => {
    history.replaceState(null, '', EDITED_HASH)
    const { store, trainer } = scene({ language: 'zh' })
    openAddress({ store, trainer })
    expect(store.getState().language).toBe('zh')
  })

  it('that can’t be read says so and shows the article’s example', async () => {
    history.replaceState(null, '', '#v=1&eta=many')
    const { store, trainer } = show(<NoticeBar />, { start: newStart(edited), iteration: 1, step: 3 })
    openAddress({ store, trainer })
    expect(momentOf(store.getState())).toEqual(ARTICLE)
    expect(store.getState().notice).toEqual({ kind: 'refusedLink', part: 'eta', text: 'many', why: 'unreadable' })
    expect(await screen.findByText(/“eta” says “many”/)).toBeVisible()
  })

  it('shows the last step there is, and says so, where the iteration ends before the one that a link names', async () => {
    history.replaceState(null, '', '#v=1&n=1-1&x=1&t=0&w=800&b=0&loss=cross-entropy&step=error')
    const { store, trainer } = show(<NoticeBar />)
    openAddress({ store, trainer })
    const { start } = store.getState()
    expect(start.problem).toMatchObject({ shape: [1, 1], weights: [800] })
    // 1 − out is 0, and has no logarithm.
    expect(writtenAt(store.getState())).toBe('out.o1')
    expect(await screen.findByText(/asks for the step “error”, but the iteration ends before it/)).toBeVisible()
  })

  it('says how far a run goes where a link asks for more', async () => {
    const many = Array.from({ length: 199 }, () => '0,0,0,0').join('_')
    history.replaceState(null, '', `#v=1&s=${many}&k=10000000`)
    const { store, trainer } = show(<NoticeBar />)
    openAddress({ store, trainer })
    expect(await screen.findByText(/to iteration [1-9][\d,]* at the most/)).toBeVisible()
  })

  it('goes to a far iteration by a run, and names the way there until it has arrived', () => {
    const hash = `${EDITED_HASH}&k=300000&step=grad.w1&lang=en`
    history.replaceState(null, '', hash)
    const orders: TrainingOrder[] = []
    const listeners: ((news: TrainingNews) => void)[] = []
    const store = createAppStore()
    const trainer = createTrainer(store, () => ({
      send: (order) => orders.push(order),
      listen: (listener) => listeners.push(listener),
      end: () => {},
    }))
    vi.useFakeTimers()
    stop = followAddress({ store, trainer, learn: noWords, opened: openedNow(store) })
    openAddress({ store, trainer })
    expect(orders).toMatchObject([{ kind: 'train', iterations: 300_000 }])
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe(hash)
    listeners[0]!({ piece: createRunRecord(edited).extend(300_000), isLast: true })
    expect(store.getState()).toMatchObject({ iteration: 300_000, training: null })
    expect(writtenAt(store.getState())).toBe('grad.w1')
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe(hash)
  })

  it('undoes what the link to pass on does', () => {
    const sender = createAppStore({ start: newStart(edited), iteration: 3, step: 20, language: 'zh' })
    history.replaceState(null, '', new URL(linkTo(sender.getState())).hash)
    const { store, trainer } = scene()
    openAddress({ store, trainer })
    expect(momentOf(store.getState())).toEqual(momentOf(sender.getState()))
    expect(store.getState().language).toBe('zh')
  })
})

describe('a link to a scenario', () => {
  // At learning rate 5, with targets of one half; and the same with a weight that somebody has edited.
  const rateFive = { ...articleExample, targets: [0.5, 0.5], learningRate: 5 }
  const question = en.scenarios.texts['lr-ladder-5'].ask

  it.each([
    ['as it is', '', rateFive],
    ['with numbers edited since', '&w=0.15,0.2,0.25,0.3,0.9,0.45,0.5,0.55', { ...rateFive, weights: edited.weights }],
  ])('opens its network and shows its question, %s', async (_, changes, problem) => {
    history.replaceState(null, '', `#v=1&scenario=lr-ladder-5${changes}&k=2&step=next.w5`)
    const { store, trainer } = show(<TryPanel />)
    act(() => openAddress({ store, trainer }))
    expect(momentOf(store.getState())).toEqual({ start: newStart(problem, 'lr-ladder-5'), iteration: 2, step: 36 })
    expect(await screen.findByRole('region')).toHaveTextContent(question)
  })

  it.each([
    ['as it is', {}],
    ['with numbers edited since', { w5: 0.9, eta: 4 }],
  ])('is what is passed on of it, %s', async (_, changes) => {
    const sender = createAppStore({ start: newStart(rateFive, 'lr-ladder-5'), step: 7 })
    sender.getState().edit(changes)
    history.replaceState(null, '', new URL(linkTo(sender.getState())).hash)
    expect(location.hash).toContain('scenario=lr-ladder-5')
    const { store, trainer } = show(<TryPanel />)
    act(() => openAddress({ store, trainer }))
    expect(momentOf(store.getState())).toEqual(momentOf(sender.getState()))
    expect(await screen.findByRole('region')).toHaveTextContent(question)
  })

  it('leads to a question that undo and redo keep, and that goes with its network', async () => {
    history.replaceState(null, '', '#v=1&scenario=lr-ladder-5')
    const { store, trainer } = show(<TryPanel />)
    const { edit, undo, redo, reset } = store.getState()
    act(() => openAddress({ store, trainer }))
    act(() => void edit({ w5: 0.9 }))
    act(undo)
    expect(store.getState().start).toEqual(newStart(rateFive, 'lr-ladder-5'))
    expect(await screen.findByRole('region')).toHaveTextContent(question)
    act(redo)
    expect(store.getState().start).toMatchObject({ scenario: 'lr-ladder-5', problem: { weights: edited.weights } })
    expect(await screen.findByRole('region')).toHaveTextContent(question)
    act(reset)
    expect(screen.queryByRole('region')).toBeNull()
    act(undo)
    expect(await screen.findByRole('region')).toHaveTextContent(question)
  })

  it('asks its question again where it was taken away, and undo leaves it away', async () => {
    history.replaceState(null, '', '#v=1&scenario=lr-ladder-5')
    const { store, trainer } = show(<TryPanel />)
    const { edit, undo, dismissScenario } = store.getState()
    act(() => openAddress({ store, trainer }))
    act(dismissScenario)
    act(() => void edit({ w5: 0.9 }))
    act(undo)
    expect(screen.queryByRole('region')).toBeNull()
    act(() => openAddress({ store, trainer }))
    expect(await screen.findByRole('region')).toHaveTextContent(question)
  })
})
