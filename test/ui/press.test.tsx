import { act, fireEvent, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { SAMPLE_SETS } from '../../src/content/sampleSets'
import { articleExample, exampleWith, type Problem } from '../../src/engine'
import type { AppState } from '../../src/session/appState'
import { newStart } from '../../src/session/moment'
import { useParts } from '../../src/ui/context/AppContext'
import { listenToLaterKeys } from '../../src/ui/app/laterKeys'
import { NetworkView } from '../../src/ui/network/NetworkView'
import { WhatIf } from '../../src/ui/network/WhatIf'
import { createStage } from '../../src/ui/network/stage'
import { LandscapePanel } from '../../src/ui/panels/landscape/LandscapePanel'
import { PlanePanel } from '../../src/ui/panels/plane/PlanePanel'
import { SlopePanel } from '../../src/ui/panels/slope/SlopePanel'
import { NudgeStrip } from '../../src/ui/panels/values/NudgeStrip'
import { TrainingPanel } from '../../src/ui/panels/training/TrainingPanel'
import { CrashBoundary } from '../../src/ui/parts/CrashBoundary'
import { TapeStrip } from '../../src/ui/transport/TapeStrip'
import { show, type Page } from '../support/page'
import { XOR } from '../support/xor'

function Drawing() {
  const parts = useParts()
  const [stage] = useState(() => createStage(parts))
  return (
    <CrashBoundary panel="network">
      <NetworkView stage={stage} />
    </CrashBoundary>
  )
}

const WAVE = exampleWith(SAMPLE_SETS.find(({ id }) => id === 'wave')!.network)

/** All that can be dragged, whether a finger drags it or only taps it, and in which network it is. */
const SURFACES: readonly (readonly [string, 'drag' | 'tap', ReactNode, string, Problem])[] = [
  ['a plate', 'drag', <Drawing key="plate" />, '[data-stop="w5"]', articleExample],
  ['the slope', 'drag', <SlopePanel key="slope" />, '.chart > svg', articleExample],
  ['the point of the landscape', 'drag', <LandscapePanel key="point" />, '.landscape .point', articleExample],
  ['the landscape', 'tap', <LandscapePanel key="map" />, '.landscape > svg', articleExample],
  ['the chart of a run', 'tap', <TrainingPanel key="run" />, '.runChart > svg', articleExample],
  ['the tape', 'tap', <TapeStrip key="tape" />, '.tapeStrip', articleExample],
  ['the ring on the plane', 'drag', <PlanePanel key="ring" />, '.planeChart .ring', XOR],
  ['a neuron’s line on the plane', 'drag', <PlanePanel key="line" />, '.cutHandle', XOR],
  ['the end of a neuron’s line', 'drag', <PlanePanel key="end" />, '.cutEnd', XOR],
  ['another sample on the plane', 'tap', <PlanePanel key="disc" />, '.disc[data-sample="2"]', XOR],
  ['the ground of the plane', 'tap', <PlanePanel key="plane" />, '.planeBox svg', XOR],
  ['the ring on the curve', 'drag', <PlanePanel key="ring" />, '.curveChart .ring', WAVE],
  ['another sample on the curve', 'tap', <PlanePanel key="aim" />, '.aimed[data-sample="2"]', WAVE],
  ['the ground of the curve', 'tap', <PlanePanel key="curve" />, '.curveChart > svg', WAVE],
]
const DRAGGED = SURFACES.filter(([, how]) => how === 'drag')
const TAPPED = SURFACES.filter(([, how]) => how === 'tap')

interface Hand {
  readonly page: Page
  down(place: number, more?: object): void
  move(place: number, more?: object): void
  up(place: number, more?: object): void
  /** What the page is about, what undo and redo could bring back, and the place that is read out on a plane. */
  state(): Pick<AppState, 'start' | 'iteration' | 'step' | 'sample' | 'past' | 'future' | 'before'> & {
    readonly free: string | null
  }
}

/** A hand on a surface, in the middle of a page where something has been undone. */
function handOn(part: ReactNode, selector: string, pointer: object, problem: Problem): Hand {
  const page = show(part, { start: newStart(problem), step: 12 })
  const { store } = page
  act(() => {
    page.trainer.train({ iterations: 10 })
    store.getState().edit({ w1: 0.9 })
    store.getState().edit({ w2: 0.9 })
    store.getState().undo()
    store.getState().undo()
  })
  const surface = page.container.querySelector(selector)!
  const at = (place: number, more: object): object => ({ clientX: place, clientY: 100, ...pointer, ...more })
  return {
    page,
    down: (place, more = {}) => void fireEvent.pointerDown(surface, at(place, { buttons: 1, ...more })),
    move: (place, more = {}) => void fireEvent.pointerMove(surface, at(place, { buttons: 1, ...more })),
    up: (place, more = {}) => void fireEvent.pointerUp(surface, at(place, more)),
    state() {
      const { start, iteration, step, sample = null, past, future, before } = store.getState()
      const free = page.container.querySelector('.freePoint')?.textContent ?? null
      return { start, iteration, step, sample, past, future, before, free }
    },
  }
}

const MOUSE = { pointerType: 'mouse', pointerId: 1, isPrimary: true }
const FINGER = { pointerType: 'touch', pointerId: 2, isPrimary: true }
const SECOND_FINGER = { pointerType: 'touch', pointerId: 3, isPrimary: false }

beforeEach(() => {
  // jsdom paints nothing.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  // As wide as a phone; ticks of the tape stand side by side.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const tick = [...document.querySelectorAll('.tick')].indexOf(this)
    return tick < 0 ? new DOMRect(0, 0, 400, 240) : new DOMRect(7 * tick, 0, 6, 24)
  })
})

it.each(DRAGGED)('Escape in the middle of a drag leaves all as it was: %s', (_, __, part, selector, problem) => {
  const hand = handOn(part, selector, MOUSE, problem)
  onTestFinished(listenToLaterKeys(hand.page.store))
  const before = hand.state()
  hand.down(200)
  hand.move(260)
  expect(hand.state()).not.toEqual(before)
  fireEvent.keyDown(document.body, { key: 'Escape' })
  hand.move(320)
  hand.up(320)
  expect(hand.state()).toEqual(before)
})

it.each(DRAGGED)('an address in the middle of a drag ends it: %s', (_, __, part, selector, problem) => {
  const hand = handOn(part, selector, MOUSE, problem)
  onTestFinished(listenToLaterKeys(hand.page.store))
  hand.down(200)
  hand.move(260)
  const dragged = hand.state()
  fireEvent(window, new HashChangeEvent('hashchange'))
  hand.move(320)
  hand.up(320)
  expect(hand.state()).toEqual(dragged)
  expect(hand.page.store.getState().gesture).toBeNull()
})

describe.each(SURFACES)('a mouse on %s', (_, __, part, selector, problem) => {
  it.each([
    ['right button', { button: 2, buttons: 2 }],
    ['middle button', { button: 1, buttons: 4 }],
    ['left button and Ctrl, the right one of a Mac', { button: 0, ctrlKey: true }],
  ])('with the %s leaves all as it is', (__name, button) => {
    const hand = handOn(part, selector, MOUSE, problem)
    const before = hand.state()
    hand.down(200, button)
    hand.move(260, button)
    hand.up(260, button)
    expect(hand.state()).toEqual(before)
  })

  it('drags while its button is down, and no longer where nobody saw it go up', () => {
    const hand = handOn(part, selector, MOUSE, problem)
    const before = hand.state()
    hand.down(200)
    hand.move(260)
    const dragged = hand.state()
    expect(dragged).not.toEqual(before)
    hand.move(320, { buttons: 0 })
    hand.move(340)
    expect(hand.state()).toEqual(dragged)
    expect(hand.page.store.getState().gesture).toBeNull()
  })
})

describe.each(SURFACES)('two fingers on %s', (_, __, part, selector, problem) => {
  it('are no press, whichever of them lies there first', () => {
    const hand = handOn(part, selector, FINGER, problem)
    const before = hand.state()
    hand.down(200)
    hand.move(260)
    fireEvent.pointerDown(document.body, SECOND_FINGER)
    hand.move(300)
    hand.up(300)
    expect(hand.state()).toEqual(before)
    hand.down(200, SECOND_FINGER)
    hand.move(260, SECOND_FINGER)
    hand.up(260, SECOND_FINGER)
    expect(hand.state()).toEqual(before)
  })

  it('and a finger that the system takes away leave all as it was, undo and redo too', () => {
    const hand = handOn(part, selector, FINGER, problem)
    const before = hand.state()
    hand.down(200)
    hand.move(260)
    fireEvent.pointerCancel(window, FINGER)
    expect(hand.state()).toEqual(before)
    expect(before.future).toHaveLength(2)
  })
})

describe.each(DRAGGED)('a finger on %s', (_, __, part, selector, problem) => {
  it('drags it sideways as one entry of undo', () => {
    const hand = handOn(part, selector, FINGER, problem)
    hand.down(200)
    hand.move(240)
    hand.move(260)
    hand.up(260)
    expect(hand.state().start.problem).not.toEqual(problem)
    act(() => hand.page.store.getState().undo())
    expect(hand.state().start.problem).toEqual(problem)
  })
})

describe.each(TAPPED)('a finger on %s', (_, __, part, selector, problem) => {
  it('means the place where it is lifted', () => {
    const hand = handOn(part, selector, FINGER, problem)
    const before = hand.state()
    hand.down(200)
    hand.move(260)
    expect(hand.state()).toEqual(before)
    hand.up(260)
    expect(hand.state()).not.toEqual(before)
  })
})

describe.each(['a plate', 'the slope'])('a finger that goes askew from %s', (name) => {
  it('is about to scroll the page', () => {
    const [, , part, selector, problem] = SURFACES.find(([one]) => one === name)!
    const hand = handOn(part, selector, FINGER, problem)
    const before = hand.state()
    hand.down(200)
    hand.move(220, { clientY: 130 })
    expect(hand.state()).toEqual(before)
  })
})

/** Sliders that the browser drags: what it does with a press is given here. */
const RANGES: readonly (readonly [string, ReactNode])[] = [
  ['the strip of all weights', <NudgeStrip key="strip" />],
  [
    'the editor of a number',
    <WhatIf key="editor" id="w5" label="weight w5" gesture={{ id: 'w5', kind: 'type' }}>
      {null}
    </WhatIf>,
  ],
]
const slider = (): HTMLInputElement => screen.getByRole('slider', { name: /w5/ })
const slideTo = (value: number): void => void fireEvent.change(slider(), { target: { value } })

describe.each(RANGES)('the slider of %s', (_, part) => {
  it('leaves to the browser what is no press', () => {
    show(part)
    expect(fireEvent.mouseDown(slider(), { button: 0 })).toBe(true)
    for (const press of [{ button: 2 }, { button: 1 }, { button: 0, ctrlKey: true }])
      expect(fireEvent.mouseDown(slider(), press)).toBe(false)
  })

  it.each([
    ['the system takes away', () => fireEvent.pointerCancel(window, FINGER)],
    ['a second one joins', () => fireEvent.pointerDown(document.body, SECOND_FINGER)],
  ])('is where it was after a finger that %s, undo and redo too', (__, leave) => {
    const hand = handOn(part, 'input[aria-label*="w5"]', FINGER, articleExample)
    const before = hand.state()
    hand.down(200)
    slideTo(0.6)
    expect(hand.state()).not.toEqual(before)
    leave()
    expect(hand.state()).toEqual(before)
    expect(before.future).toHaveLength(2)
  })

  it('is moved by the key that follows at once on one that is a screen reader’s', () => {
    show(part)
    const { valueAsNumber } = slider()
    fireEvent.keyDown(slider(), { key: 'ArrowUp', ctrlKey: true, altKey: true })
    slideTo(0.6)
    expect(slider().valueAsNumber).toBe(valueAsNumber)
    fireEvent.keyDown(slider(), { key: 'PageUp' })
    slideTo(0.6)
    expect(slider().valueAsNumber).toBe(0.6)
  })

  it('stays under the hand, and a drag is one entry of undo', () => {
    const hand = handOn(part, 'input[aria-label*="w5"]', MOUSE, articleExample)
    hand.down(200)
    slideTo(0.6)
    expect(slider().valueAsNumber).toBe(0.6)
    slideTo(0.7)
    hand.up(260)
    expect(slider().valueAsNumber).toBe(0.7)
    expect(hand.state().past).toHaveLength(1)
  })
})

it('a finger taken away from the slider of an editor leaves what had been done there before', async () => {
  const [, part] = RANGES[1]!
  const { user, store } = show(part)
  act(() => slider().focus())
  await user.keyboard('{ArrowUp}')
  fireEvent.pointerDown(slider(), FINGER)
  slideTo(0.6)
  fireEvent.pointerCancel(window, FINGER)
  expect(store.getState().start.problem.weights[4]).toBe(0.41)
  expect(store.getState().past).toHaveLength(1)
})

it('a press on a plate that a second finger joined opens no field, and the next one does', () => {
  const page = show(<Drawing />)
  const plate = page.container.querySelector('[data-stop="h1"]')!
  const at = { clientX: 200, clientY: 100, ...FINGER }
  fireEvent.pointerDown(plate, at)
  fireEvent.pointerDown(document.body, SECOND_FINGER)
  fireEvent.pointerUp(plate, at)
  expect(page.store.getState().step).toBe(0)
  fireEvent.pointerDown(plate, at)
  fireEvent.pointerUp(plate, at)
  expect(page.store.getState().step).toBeGreaterThan(0)
})
