import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { articleExample, createRunRecord, type Problem } from '../../src/engine'
import { createTrainer } from '../../src/playback/trainer'
import type { TrainingNews } from '../../src/playback/trainingMessages'
import { editRules } from '../../src/session/editRules'
import type { Notice } from '../../src/session/appState'
import { newGesture } from '../../src/session/gesture'
import { newStart } from '../../src/session/moment'
import { repeat, scene, type Scene } from '../support/scene'

const STEPS = 54
const dragging = newGesture('drag', 'w5')
const scenario = SCENARIOS.find(({ id }) => id === 'lr-ladder-5')!
const notLoaded: Notice = { kind: 'notLoaded' }
/** Its update leaves the range that numbers may be in. */
const endless: Problem = { ...articleExample, targets: [-1e308, 0], learningRate: 1e6 }

/** The page's parts, with a thread that trains when the test hands its news over. */
interface Parts extends Scene {
  hand(news: TrainingNews): void
}

function parts(problem: Problem = { ...articleExample }): Parts {
  const made = scene({ start: newStart(problem), step: 5 })
  const listeners: ((news: TrainingNews) => void)[] = []
  const trainer = createTrainer(made.store, () => ({
    send: () => {},
    listen: (listener) => listeners.push(listener),
    end: () => {},
  }))
  return { ...made, trainer, hand: (news) => listeners.forEach((listener) => listener(news)) }
}

/** How often an act tells those who listen to the store, and how often it has the drawing drawn. */
function heardOf(act: (on: Parts) => void, on: Parts): { readonly told: number; readonly drawn: number } {
  const heard = { told: 0, drawn: 0 }
  const leave = [on.store.subscribe(() => heard.told++), on.player.subscribe(() => heard.drawn++)]
  act(on)
  leave.forEach((stop) => stop())
  return heard
}

type Act = (on: Parts) => unknown
const nothing: Act = () => {}
/** A number is on its way. */
const moving: Act = ({ player, frames }) => {
  player.next()
  frames.run(0, ...repeat(3))
}
const playing: Act = ({ player, frames }) => {
  player.play()
  frames.run(0, ...repeat(3))
}
const atEnd: Act = ({ player }) => player.last()
const inIteration2: Act = ({ player }) => player.enter(2)
const edited: Act = ({ store }) => store.getState().edit({ w5: 0.9 })
const training: Act = ({ trainer }) => trainer.train({ iterations: 1_000_000 })

const halfWay: Act = ({ store }) =>
  store.together(() => {
    store.getState().goTo(7)
    throw new Error('half-way')
  })

const CHANGES: readonly (readonly [string, Act, Act])[] = [
  ['a step on', nothing, ({ player }) => player.next()],
  ['a step on while a number is on its way', moving, ({ player }) => player.next()],
  ['a step on while it plays', playing, ({ player }) => player.next()],
  ['a step on into the next iteration', atEnd, ({ player }) => player.next()],
  ['a step back', nothing, ({ player }) => player.back()],
  ['a step back while it plays', playing, ({ player }) => player.back()],
  ['a step back into the iteration before', inIteration2, ({ player }) => player.back()],
  ['going to the start', nothing, ({ player }) => player.first()],
  ['going to the end', nothing, ({ player }) => player.last()],
  ['going to the start of the run', inIteration2, ({ player }) => player.restart()],
  ['a jump', nothing, ({ player }) => player.jump(20)],
  ['a jump while it plays', playing, ({ player }) => player.jump(20)],
  ['a jump to the step that is playing', playing, ({ player, store }) => player.jump(store.getState().step)],
  ['entering an iteration', nothing, ({ player }) => player.enter(3)],
  ['entering an iteration while it plays', playing, ({ player }) => player.enter(3)],
  ['playing', nothing, ({ player }) => player.play()],
  ['playing on where a number is on its way', moving, ({ player }) => player.play()],
  ['playing into the next iteration', atEnd, ({ player }) => player.play()],
  ['pausing', playing, ({ player }) => player.pause()],
  ['the button that plays', nothing, ({ player }) => player.toggle()],
  ['the button that pauses', playing, ({ player }) => player.toggle()],
  ['an edit', nothing, ({ store }) => store.getState().edit({ w5: 0.9 })],
  ['an edit while it plays', playing, ({ store }) => store.getState().edit({ w5: 0.9 })],
  ['an edit of a later iteration', inIteration2, ({ store }) => store.getState().edit({ w5: 0.9 })],
  ['an edit of several numbers', nothing, ({ store }) => store.getState().edit({ w5: 0.9, w6: 0.8, eta: 2 })],
  ['a move of a drag', nothing, ({ store }) => store.getState().edit({ w5: 0.9 }, dragging)],
  [
    'the end of a drag',
    ({ store }) => store.getState().edit({ w5: 0.9 }, dragging),
    ({ store }) => store.getState().settle(),
  ],
  ['another bias rule', nothing, ({ store }) => editRules(store, { biasRule: 'neuron' })],
  ['two rules at once', nothing, ({ store }) => editRules(store, { biasRule: 'shared', updateOrder: 'output-first' })],
  ['undo', edited, ({ store }) => store.getState().undo()],
  [
    'redo',
    ({ store }) => {
      store.getState().edit({ w5: 0.9 })
      store.getState().undo()
    },
    ({ store }) => store.getState().redo(),
  ],
  ['undo while it plays', (on) => (edited(on), playing(on)), ({ store }) => store.getState().undo()],
  ['starting with the article’s example', edited, ({ store }) => store.getState().reset()],
  ['opening a network', nothing, ({ store }) => store.getState().open(newStart(endless))],
  ['opening a scenario', playing, ({ store }) => store.getState().openScenario(scenario)],
  [
    'taking the question away',
    ({ store }) => store.getState().openScenario(scenario),
    ({ store }) => store.getState().dismissScenario(),
  ],
  ['taking the old run away', (on) => (inIteration2(on), edited(on)), ({ store }) => store.getState().dismissGhost()],
  ['a link', nothing, ({ store }) => store.getState().restore({ start: newStart(endless), iteration: 0, step: 3 })],
  [
    'a link in another language',
    edited,
    ({ store }) =>
      store
        .getState()
        .restore({ start: newStart(endless), iteration: 0, step: 3 }, { language: 'zh', notice: notLoaded }),
  ],
  [
    'several changes of one act',
    nothing,
    ({ store }) =>
      store.together(() => {
        store.getState().open(newStart({ ...articleExample }))
        store.together(() => store.getState().setPreference('decimals', 4))
        store.getState().goTo(3)
      }),
  ],
  [
    'a network that is opened with its long run',
    training,
    ({ store, trainer }) =>
      store.together(() => {
        store.getState().open(newStart({ ...articleExample }))
        trainer.train({ iterations: 1_000_000 })
      }),
  ],
  ['another language', nothing, ({ store }) => store.getState().setPreference('language', 'zh')],
  ['other decimals', nothing, ({ store }) => store.getState().setPreference('decimals', 'all')],
  ['another panel', nothing, ({ store }) => store.getState().setPanel('slope')],
  ['another look of a panel', nothing, ({ store }) => store.getState().look('slope', { of: 'w7' })],
  ['pointing at a number', nothing, ({ store }) => store.getState().light('w5')],
  ['a notice', nothing, ({ store }) => store.getState().tell(notLoaded)],
  ['a short run', nothing, ({ trainer }) => trainer.train({ iterations: 100 })],
  ['a short run while it plays', playing, ({ trainer }) => trainer.train({ iterations: 100 })],
  ['a run until E is small', nothing, ({ trainer }) => trainer.train({ iterations: 10_000, stopAtError: 0.01 })],
  [
    'a run that is recorded already',
    ({ trainer, player }) => {
      trainer.train({ iterations: 100 })
      player.restart()
    },
    ({ trainer }) => trainer.train({ iterations: 50 }),
  ],
  ['the start of a long run', nothing, training],
  ['pausing a long run', training, ({ trainer }) => trainer.pause()],
  ['going on with it', (on) => (training(on), on.trainer.pause()), ({ trainer }) => trainer.resume()],
  ['stopping it', training, ({ trainer }) => trainer.cancel()],
  ['news of it', training, ({ hand }) => hand({ piece: createRunRecord(articleExample).extend(1000), isLast: false })],
  [
    'its end',
    ({ trainer }) => trainer.train({ iterations: 200_000 }),
    ({ hand }) => hand({ piece: createRunRecord(articleExample).extend(200_000), isLast: true }),
  ],
]

const NO_CHANGES: readonly (readonly [string, Act, Act])[] = [
  ['pausing what stands still', nothing, ({ player }) => player.pause()],
  ['not playing what stands still', nothing, ({ store }) => store.getState().setPlaying(false)],
  ['playing what plays', playing, ({ player }) => player.play()],
  ['going where we are', nothing, ({ store }) => store.getState().goTo(5)],
  ['a jump to where we are', nothing, ({ player }) => player.jump(5)],
  ['going beyond the end', atEnd, ({ store }) => store.getState().goTo(STEPS + 5)],
  ['going to the end at the end', atEnd, ({ player }) => player.last()],
  ['going to the start at the start', ({ player }) => player.first(), ({ player }) => player.first()],
  ['a step back at the start of the run', ({ player }) => player.first(), ({ player }) => player.back()],
  ['going to the start of the run there', ({ player }) => player.restart(), ({ player }) => player.restart()],
  ['an edit to the number that is there', nothing, ({ store }) => store.getState().edit({ w5: 0.4 })],
  ['an edit that is refused', nothing, ({ store }) => store.getState().edit({ w5: NaN })],
  ['the rules that are followed', nothing, ({ store }) => editRules(store, { biasRule: 'fixed' })],
  ['undo where nothing was done', nothing, ({ store }) => store.getState().undo()],
  ['redo where nothing was undone', nothing, ({ store }) => store.getState().redo()],
  ['the end of no drag', nothing, ({ store }) => store.getState().settle()],
  ['the language of the page', nothing, ({ store }) => store.getState().setPreference('language', 'en')],
  ['the panel that is open', nothing, ({ store }) => store.getState().setPanel('try')],
  ['the look that a panel has', nothing, ({ store }) => store.getState().look('slope', { reach: '8' })],
  [
    'pointing at the number that is lit',
    ({ store }) => store.getState().light('w5'),
    ({ store }) => store.getState().light('w5'),
  ],
  ['pointing at nothing', nothing, ({ store }) => store.getState().light(null)],
  [
    'the notice that is there',
    ({ store }) => store.getState().tell(notLoaded),
    ({ store }) => store.getState().tell(notLoaded),
  ],
  ['an act of nothing', nothing, ({ store }) => store.together(() => {})],
  ['taking away no notice', nothing, ({ store }) => store.getState().tell(null)],
  ['taking away a question where there is none', nothing, ({ store }) => store.getState().dismissScenario()],
  ['taking away an old run where there is none', nothing, ({ store }) => store.getState().dismissGhost()],
  ['pausing a run where there is none', nothing, ({ trainer }) => trainer.pause()],
  ['stopping a run where there is none', nothing, ({ trainer }) => trainer.cancel()],
  ['a second run beside the first', training, ({ trainer }) => trainer.train({ iterations: 10 })],
]

describe('one act', () => {
  it.each(CHANGES)('is told once and drawn once: %s', (_, before, act) => {
    const on = parts()
    before(on)
    expect(heardOf(act, on)).toEqual({ told: 1, drawn: 1 })
  })

  it.each(NO_CHANGES)('that changes nothing tells nobody: %s', (_, before, act) => {
    const on = parts()
    before(on)
    const { getState } = on.store
    const state = getState()
    expect(heardOf(act, on)).toEqual({ told: 0, drawn: 0 })
    expect(getState()).toBe(state)
  })

  it('that shows at once what is on its way is told and drawn once', () => {
    const on = parts()
    moving(on)
    expect(heardOf(({ player }) => player.jump(6), on)).toEqual({ told: 1, drawn: 1 })
  })

  it('that fails half-way is told as far as it came', () => {
    const on = parts()
    expect(heardOf((one) => expect(() => halfWay(one)).toThrow('half-way'), on)).toEqual({ told: 1, drawn: 1 })
    expect(heardOf(({ store }) => store.getState().goTo(8), on)).toEqual({ told: 1, drawn: 1 })
  })

  it('that can’t lead on says so at once, also while it plays', () => {
    const on = parts(endless)
    on.player.jump(STEPS - 1)
    playing(on)
    on.player.next()
    expect(on.store.getState()).toMatchObject({ step: STEPS, playing: true, underway: null })
    expect(heardOf(({ player }) => player.next(), on)).toEqual({ told: 1, drawn: 1 })
    expect(on.store.getState()).toMatchObject({ playing: false, notice: { kind: 'cannotGoOn' } })
  })
})
