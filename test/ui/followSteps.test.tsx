import { afterEach, describe, expect, it } from 'vitest'
import { pose } from '../../src/asking/acts'
import type { QuantityId } from '../../src/engine'
import type { Card } from '../../src/lessons/lesson'
import type { LessonRun } from '../../src/session/lessonRun'
import { measure } from '../../src/session/bugLabActs'
import { tapeOf } from '../../src/session/selectors'
import { keepInSight } from '../../src/ui/network/drawingScroller'
import { followSteps } from '../../src/ui/network/followSteps'
import { testFrames } from '../support/frames'
import { scene } from '../support/scene'

/** Where cards stand in a drawing 400 wide and 1000 high, upright: the upper edge, and how high they are. */
const CARDS = { h1: [300, 100], w5: [450, 40], o1: [550, 100], t1: [700, 100], E: [900, 60] } as const

/** A frame 400 wide that shows so much of the drawing. */
function cutOff(height: number, overflow = 'auto') {
  const stage = document.createElement('div')
  stage.style.overflowY = overflow
  const drawing = document.createElement('div')
  stage.append(drawing)
  document.body.append(stage)
  const sizes = { clientWidth: 400, clientHeight: height, scrollWidth: 400, scrollHeight: 1000 }
  for (const [name, value] of Object.entries(sizes)) Object.defineProperty(stage, name, { value })
  stage.getBoundingClientRect = () => new DOMRect(0, 0, 400, height)
  for (const [stop, [top, tall]] of Object.entries(CARDS)) {
    const card = document.createElement('i')
    card.dataset['stop'] = stop
    card.getBoundingClientRect = () => new DOMRect(100, top - stage.scrollTop, 180, tall)
    drawing.append(card)
  }
  const { store, player } = scene({}, true)
  const leave = followSteps(drawing, { store, frames: testFrames(), isStill: () => true, now: () => 0 })
  const goTo = (id: QuantityId): void => player.jump(tapeOf(store.getState()).places.get(id)! + 1)
  return { store, player, stage, drawing, goTo, leave }
}

afterEach(() => document.body.replaceChildren())

describe('the drawing where it is cut off', () => {
  it('shows the neuron of a step in the middle', () => {
    const { stage, goTo } = cutOff(400)
    goTo('net.h1')
    expect(stage.scrollTop).toBe(350 - 200)
    goTo('delta.o1')
    expect(stage.scrollTop).toBe(600 - 200)
  })

  it('goes through a move of several steps as they arrive', () => {
    const { store, stage } = cutOff(400)
    const { steps, places } = tapeOf(store.getState())
    const forward = steps.filter(({ phase }) => phase === 'forward')
    const arrived = (id: QuantityId): void =>
      store.getState().moved(
        0,
        forward.map((_, i) => (i <= places.get(id)! ? 'there' : 'off')),
      )
    store.setState({ step: forward.length })
    store.getState().moved(
      0,
      forward.map(() => 'off'),
    )
    expect(stage.scrollTop).toBe(350 - 200)
    arrived('out.h2')
    expect(stage.scrollTop).toBe(600 - 200)
    arrived('error.o2')
    expect(stage.scrollTop).toBe(600)
  })

  it('shows an edge with both of its ends, or alone where these have no room', () => {
    const wide = cutOff(400)
    wide.goTo('grad.w5')
    expect(wide.stage.scrollTop).toBe((300 + 650) / 2 - 200)
    document.body.replaceChildren()
    const low = cutOff(200)
    low.goTo('grad.w5')
    expect(low.stage.scrollTop).toBe(470 - 100)
  })

  it('shows what is asked about while a question is open, and the step that was made once it is away', () => {
    const { store, stage, goTo } = cutOff(400)
    goTo('delta.o1')
    const { step } = store.getState()
    pose(store, { ask: { kind: 'number', of: 'grad.w5' }, until: step + 1 })
    expect(tapeOf(store.getState()).steps[step]!.writes).toBe('grad.w5')
    expect(stage.scrollTop).toBe((300 + 650) / 2 - 200)
    store.setState({ question: null })
    expect(stage.scrollTop).toBe(600 - 200)
  })

  it('shows the weight that is nudged, each time that it is', () => {
    const { store, stage, goTo } = cutOff(400)
    measure(store, ['w5'])
    expect(stage.scrollTop).toBe(470 - 200)
    goTo('net.h1')
    expect(stage.scrollTop).toBe(350 - 200)
    measure(store, ['w5'])
    expect(stage.scrollTop).toBe(470 - 200)
    goTo('delta.o1')
    measure(store, ['w5', 'w6'])
    expect(stage.scrollTop).toBe(600 - 200)
  })

  it('shows what a lesson lets be changed, with the place of the step where both have room', () => {
    const wide = cutOff(400)
    wide.goTo('error')
    expect(wide.stage.scrollTop).toBe(600)
    wide.store.setState({ allowed: ['w5', 'biasRule'] })
    expect(wide.stage.scrollTop).toBe(470 - 200)
    wide.goTo('delta.o1')
    expect(wide.stage.scrollTop).toBe((450 + 650) / 2 - 200)
    wide.store.setState({ allowed: ['biasRule'] })
    expect(wide.stage.scrollTop).toBe(600 - 200)
    wide.store.setState({ allowed: null })
    expect(wide.stage.scrollTop).toBe(600 - 200)
  })

  it('shows what a lesson’s card looks at, until somebody steps on from there', () => {
    const { store, stage, goTo } = cutOff(400)
    goTo('error')
    const looking = (at: number, look: readonly QuantityId[]): void => {
      const { start, iteration, step } = store.getState()
      const card = { look } as unknown as Card
      const lesson = { lesson: { cards: [card, card] }, card: at, begun: { start, iteration, step }, done: [] }
      store.setState({ lesson: lesson as unknown as LessonRun })
    }
    looking(0, ['w5'])
    expect(stage.scrollTop).toBe(470 - 200)
    // From h1 to E there is no room: the first of them.
    looking(1, ['out.h1', 'error'])
    expect(stage.scrollTop).toBe(350 - 200)
    goTo('delta.o1')
    expect(stage.scrollTop).toBe(600 - 200)
    looking(0, ['out.h1', 'delta.o1'])
    expect(stage.scrollTop).toBe((300 + 650) / 2 - 200)
    store.setState({ lesson: null })
    expect(stage.scrollTop).toBe(600 - 200)
  })

  it('shows the step that was made while a question asks for none', () => {
    const { store, stage, goTo } = cutOff(400)
    goTo('delta.o1')
    pose(store, { ask: { kind: 'choice', of: null, named: 'lesson', right: 0 }, until: store.getState().step })
    expect(stage.scrollTop).toBe(600 - 200)
  })

  it('shows what is asked, and not what might be changed', () => {
    const { store, stage, goTo } = cutOff(200)
    goTo('slope.o1')
    pose(store, { ask: { kind: 'number', of: 'delta.o1' }, until: store.getState().step + 1 })
    store.setState({ allowed: ['w5'] })
    expect(stage.scrollTop).toBe(600 - 100)
  })

  it('stays at its beginning before the first step', () => {
    const { stage, player } = cutOff(400)
    expect(stage.scrollTop).toBe(0)
    player.next()
    player.back()
    expect(stage.scrollTop).toBe(150)
  })

  it('leaves free what the sheet lies over', () => {
    const { stage, goTo } = cutOff(400)
    stage.style.scrollPaddingBottom = '40px'
    goTo('net.h1')
    expect(stage.scrollTop).toBe(350 - 180)
  })

  it('stays where it is while a number of it is edited, and where nothing scrolls', () => {
    const { store, stage, goTo } = cutOff(400)
    store.getState().lay('field')
    goTo('net.h1')
    expect(stage.scrollTop).toBe(0)
    const whole = cutOff(400, 'visible')
    whole.goTo('net.h1')
    expect(whole.stage.scrollTop).toBe(0)
  })

  it('follows nobody any more once it is left', () => {
    const { stage, goTo, leave } = cutOff(400)
    leave()
    goTo('net.h1')
    expect(stage.scrollTop).toBe(0)
  })
})

it('without a way to measure, an editor opens all the same', () => {
  const { drawing } = cutOff(400)
  expect(keepInSight(drawing.firstElementChild!)).not.toThrow()
})
