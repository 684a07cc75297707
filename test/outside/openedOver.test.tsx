import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { articleExample, createRunRecord } from '../../src/engine'
import { writeNetworkFile } from '../../src/formats/networkFile'
import { createTrainer } from '../../src/playback/trainer'
import type { TrainingNews, TrainingOrder } from '../../src/playback/trainingMessages'
import { momentOf, newStart, shownProblem } from '../../src/session/moment'
import { openAddress } from '../../src/browser/openAddress'
import { openFile } from '../../src/browser/openFile'
import { scene, type Scene } from '../support/scene'

const OTHER_HASH = '#v=1&x=1,1'
const FAR_HASH = `${OTHER_HASH}&k=1000000&step=grad.w5`
const scenario = SCENARIOS.find(({ id }) => id === 'staircase')!

interface Far extends Scene {
  readonly orders: TrainingOrder[]
  hand(news: TrainingNews): void
}

/** The page, with a thread that trains when the test hands its news over. */
function farScene(): Far {
  const made = scene()
  const orders: TrainingOrder[] = []
  const listeners: ((news: TrainingNews) => void)[] = []
  const trainer = createTrainer(made.store, () => ({
    send: (order) => orders.push(order),
    listen: (listener) => listeners.push(listener),
    end: () => listeners.splice(0),
  }))
  return { ...made, trainer, orders, hand: (news) => listeners.forEach((listener) => listener(news)) }
}

function follow(hash: string, on: Scene): void {
  history.replaceState(null, '', hash === '' ? location.pathname : hash)
  openAddress(on)
}

function fileOf(recorded: number): Blob {
  const problem = { ...articleExample, inputs: [1, 1] }
  return new Blob([writeNetworkFile({ problem, scenario: null, iteration: 0, written: 'net.h1', recorded })])
}

beforeEach(() => history.replaceState(null, '', '/page'))
afterEach(() => history.replaceState(null, '', '/page'))

const OPENINGS: readonly (readonly [string, (on: Scene) => void | Promise<void>])[] = [
  ['a link', (on) => follow(OTHER_HASH, on)],
  ['a link to a later iteration', (on) => follow(`${OTHER_HASH}&k=7&step=grad.w5`, on)],
  ['a link to a far iteration', (on) => follow(FAR_HASH, on)],
  ['a link in another language', (on) => follow(`${OTHER_HASH}&lang=zh`, on)],
  ['a link that is refused', (on) => follow('#v=1&eta=many', on)],
  ['a bare address', (on) => follow('', on)],
  ['a scenario', ({ store }) => store.getState().openScenario(scenario)],
  ['the article’s example', ({ store }) => store.getState().reset()],
  ['a file', (on) => openFile(fileOf(0), on)],
  ['a file with a run', (on) => openFile(fileOf(100), on)],
  ['a file with a long run', (on) => openFile(fileOf(1_000_000), on)],
]

describe('over one’s own work', () => {
  it.each(OPENINGS)('%s is opened in one act, undone and done again', async (_, open) => {
    const on = farScene()
    const { getState } = on.store
    getState().edit({ w5: 0.8 })
    getState().edit({ w5: 0.9 })
    const mine = momentOf(getState())
    let told = 0
    const stop = on.store.subscribe(() => told++)
    await open(on)
    stop()
    expect(told).toBe(1)
    const { start } = getState()
    expect(start).not.toBe(mine.start)
    getState().undo()
    expect(momentOf(getState())).toEqual(mine)
    getState().redo()
    expect(getState().start).toBe(start)
    getState().undo()
    getState().undo()
    expect(getState().start.problem.weights[4]).toBe(0.8)
  })

  it('back and forward through the history lose nothing', () => {
    const on = scene()
    const { getState } = on.store
    getState().edit({ w5: 0.9 })
    const mine = momentOf(getState())
    follow(OTHER_HASH, on)
    const named = momentOf(getState())
    // The browser’s own way back is one more address that is opened.
    follow('#v=1&w=0.15,0.2,0.25,0.3,0.9,0.45,0.5,0.55', on)
    expect(momentOf(getState())).toEqual(mine)
    getState().undo()
    expect(momentOf(getState())).toEqual(named)
    getState().undo()
    expect(momentOf(getState())).toEqual(mine)
  })

  it('a link to another place of the same run is only a walk: the run and what it left are still there', () => {
    const on = farScene()
    const { getState } = on.store
    on.trainer.train({ iterations: 1000 })
    getState().enterIteration(100, 0)
    getState().edit({ w5: 2 })
    const { start, past } = getState()
    on.trainer.train({ iterations: 10 })
    const { problem } = start
    const hash = `#v=1&w=${problem.weights.join()}&k=3`
    follow(hash, on)
    expect(getState()).toMatchObject({ start, past, iteration: 3, recorded: 10 })
    expect(getState().start).toBe(start)
  })
})

describe('a far link or file over a run that is under way', () => {
  it.each([
    ['link', async (on: Scene) => follow(FAR_HASH, on)],
    ['file', async (on: Scene) => openFile(fileOf(1_000_000), on)],
  ])('is trained in place of it: %s', async (_, open) => {
    const on = farScene()
    on.store.getState().edit({ w5: 0.9 })
    on.trainer.train({ iterations: 2_000_000 })
    await open(on)
    expect(on.orders).toMatchObject([{ iterations: 2_000_000 }, { iterations: 1_000_000 }])
    expect(on.store.getState()).toMatchObject({ recorded: 0, training: { goal: 1_000_000 } })
    const { problem } = on.store.getState().start
    on.hand({ piece: createRunRecord(problem).extend(1000), isLast: false })
    expect(on.store.getState().recorded).toBe(1000)
    on.trainer.cancel()
    expect(shownProblem(on.store.getState()).inputs).toEqual([1, 1])
  })
})

it('the first link that the page is opened with is nothing to undo', () => {
  const on = scene()
  follow(OTHER_HASH, on)
  expect(on.store.getState().past).toEqual([])
  expect(on.store.getState().start).toEqual(newStart({ ...articleExample, inputs: [1, 1] }))
})
