import { afterEach, describe, expect, it } from 'vitest'
import { boxAround, createFollower, wayToMiddle, type Follower } from '../../src/ui/network/follow'
import { testFrames } from '../support/frames'

/** Something 300 wide and 400 high in the window, of which there is 600 and 1000 to scroll. */
function scroller(): HTMLElement {
  const element = document.createElement('div')
  const sizes = { clientWidth: 300, clientHeight: 400, scrollWidth: 600, scrollHeight: 1000 }
  for (const [name, value] of Object.entries(sizes)) Object.defineProperty(element, name, { value })
  element.getBoundingClientRect = () => new DOMRect(0, 50, 300, 400)
  document.body.append(element)
  return element
}

function followed({ isStill = true } = {}) {
  const element = scroller()
  const frames = testFrames()
  const time = { now: 0 }
  const follower: Follower = createFollower(element, { frames, isStill: () => isStill, now: () => time.now })
  const down = (pointerType: string): void => {
    element.dispatchEvent(Object.assign(new Event('pointerdown', { bubbles: true }), { pointerType }))
  }
  const touch = (name: 'touchstart' | 'touchend', fingers: number): void => {
    const touches = Array.from({ length: fingers }, () => ({ target: element }))
    element.dispatchEvent(Object.assign(new Event(name, { bubbles: true }), { touches }))
  }
  return { element, frames, time, follower, down, touch }
}

function up(pointerType: string): void {
  window.dispatchEvent(Object.assign(new Event('pointerup'), { pointerType }))
}

/** 100 high, with its middle at 650 from the upper edge of the window. */
const BELOW = { left: 100, right: 200, top: 600, bottom: 700 }

afterEach(() => document.body.replaceChildren())

describe('following a place', () => {
  it('brings its middle to the middle of what is free', () => {
    expect(
      wayToMiddle({ left: 0, right: 100, top: 0, bottom: 40 }, { left: 0, right: 300, top: 50, bottom: 450 }),
    ).toEqual({ x: -100, y: -230 })
    const { element, follower } = followed()
    follower.follow(BELOW)
    expect(element.scrollTop).toBe(400)
  })

  it('leaves out what is covered', () => {
    const { element, follower } = followed()
    follower.follow(BELOW, { bottom: 100 })
    expect(element.scrollTop).toBe(450)
  })

  it('goes no further than there is something to scroll', () => {
    const { element, follower } = followed()
    follower.follow({ ...BELOW, top: 2000, bottom: 2100 })
    expect(element.scrollTop).toBe(600)
    follower.follow({ ...BELOW, left: -900, right: -800, top: -900, bottom: -800 })
    expect([element.scrollLeft, element.scrollTop]).toEqual([0, 0])
  })

  it('takes a quarter of a second, and no time where motion is reduced', () => {
    const { element, frames, follower } = followed({ isStill: false })
    follower.follow(BELOW)
    frames.run(0, 100)
    expect(element.scrollTop).toBeGreaterThan(0)
    expect(element.scrollTop).toBeLessThan(400)
    frames.run(150)
    expect(element.scrollTop).toBe(400)
    expect(frames.asked).toBe(false)
  })

  it('goes to the latest of two places', () => {
    const { element, frames, follower } = followed({ isStill: false })
    follower.follow(BELOW)
    frames.run(0, 10)
    const there = element.scrollTop
    follower.follow({ ...BELOW, top: 225, bottom: 275 })
    frames.run(0, 250)
    expect(element.scrollTop).toBe(there)
  })

  it('never moves while a mouse is down on it, nor for three seconds after', () => {
    const { element, time, follower, down } = followed()
    down('mouse')
    time.now = 10_000
    follower.follow(BELOW)
    expect(element.scrollTop).toBe(0)
    up('mouse')
    time.now = 12_999
    follower.follow(BELOW)
    expect(element.scrollTop).toBe(0)
    time.now = 13_000
    follower.follow(BELOW)
    expect(element.scrollTop).toBe(400)
  })

  it('waits for the last finger, and three seconds from then', () => {
    const { element, time, follower, touch } = followed()
    touch('touchstart', 2)
    touch('touchend', 1)
    time.now = 10_000
    follower.follow(BELOW)
    expect(element.scrollTop).toBe(0)
    touch('touchend', 0)
    time.now = 12_999
    follower.follow(BELOW)
    expect(element.scrollTop).toBe(0)
    time.now = 13_000
    follower.follow(BELOW)
    expect(element.scrollTop).toBe(400)
  })

  it('stops under a finger, and where the wheel turns', () => {
    for (const stop of ['touch', 'wheel']) {
      const { element, frames, follower, touch } = followed({ isStill: false })
      follower.follow(BELOW)
      frames.run(0, 50)
      const there = element.scrollTop
      if (stop === 'touch') touch('touchstart', 1)
      else element.dispatchEvent(new Event('wheel'))
      frames.run(200)
      expect(element.scrollTop).toBe(there)
    }
  })

  it('hears nobody once it is done with', () => {
    const { element, frames, follower } = followed({ isStill: false })
    follower.follow(BELOW)
    follower.destroy()
    frames.run(0, 300)
    expect(element.scrollTop).toBe(0)
  })
})

it('the box around several is as large as they need', () => {
  expect(boxAround([])).toBeNull()
  expect(
    boxAround([
      { left: 10, right: 20, top: 5, bottom: 9 },
      { left: 0, right: 15, top: 7, bottom: 30 },
    ]),
  ).toEqual({ left: 0, right: 20, top: 5, bottom: 30 })
})
