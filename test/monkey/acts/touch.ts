import type { Act, Hands } from '../act'
import { anyOf, DRAGGABLE, placeIn, PRESSABLE } from '../targets'

interface Finger {
  readonly x: number
  readonly y: number
}

/** Taps something. */
export const tap: Act = async (hands) => {
  const target = await anyOf(hands, PRESSABLE)
  if (!target) return 'nothing to tap'
  const finger = placeIn(target, hands)
  await touch(hands, 'touchStart', [finger])
  await touch(hands, 'touchEnd', [])
  return `tap ${target.name}`
}

/** Draws a finger over something; now and then the system takes the touch away. */
export const swipe: Act = async (hands) => {
  const { chance } = hands
  const target = await anyOf(hands, DRAGGABLE)
  if (!target) return 'nothing to swipe'
  const from = placeIn(target, hands)
  const [dx, dy] = [chance.whole(-160, 160), chance.whole(-160, 160)]
  await touch(hands, 'touchStart', [from])
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch(hands, 'touchMove', [{ x: from.x + dx * share, y: from.y + dy * share }])
  const isTaken = chance.percent(20)
  await touch(hands, isTaken ? 'touchCancel' : 'touchEnd', [])
  return `swipe ${target.name} by ${dx},${dy}${isTaken ? ', taken away' : ''}`
}

/** Pinches something with two fingers, one after the other or both at once. */
export const pinch: Act = async (hands) => {
  const { chance } = hands
  const target = await anyOf(hands, DRAGGABLE)
  if (!target) return 'nothing to pinch'
  const { x, y } = placeIn(target, hands)
  const by = chance.whole(-60, 60)
  const pair = (share: number): Finger[] => [
    { x: x - 70 - by * share, y },
    { x: x + 70 + by * share, y },
  ]
  if (chance.percent(60)) await touch(hands, 'touchStart', pair(0).slice(0, 1))
  await touch(hands, 'touchStart', pair(0))
  for (const share of [0.3, 0.6, 1]) await touch(hands, 'touchMove', pair(share))
  if (chance.percent(40)) await touch(hands, 'touchEnd', pair(1).slice(0, 1))
  await touch(hands, chance.percent(15) ? 'touchCancel' : 'touchEnd', [])
  return `pinch ${target.name} by ${by}`
}

type Touch = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'

async function touch({ devTools }: Hands, type: Touch, fingers: readonly Finger[]): Promise<void> {
  // Outside of the window there is nothing to touch.
  const touchPoints = fingers.map(({ x, y }, id) => ({ x: Math.max(0, x), y: Math.max(0, y), id }))
  await devTools.send('Input.dispatchTouchEvent', { type, touchPoints })
}
