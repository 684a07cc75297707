import { act } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { lockAnswer, pose, replay } from '../../../src/asking/acts'
import { articleExample, type QuantityId } from '../../../src/engine'
import { questionAt } from '../../../src/session/question'
import { tapeFor } from '../../../src/session/tapes'
import { laterOver } from '../../../src/ui/network/laterOver'
import { drawnNetwork } from '../../support/drawnNetwork'
import { repeat, type Scene } from '../../support/scene'

const { places } = tapeFor(articleExample)

beforeAll(() => laterOver.fetch())

/** What stands in the chip. */
const pair = (): readonly string[] =>
  [...document.querySelectorAll('.network :is(.pairLabel, .pairNumber)')].map(({ textContent }) => textContent)

/** Where the chip stands. */
const place = (): string | null => document.querySelector('.pairChip')!.getAttribute('d')

function ask({ store }: Scene, of: QuantityId): void {
  const step = places.get(of)!
  act(() => {
    store.getState().goTo(step)
    pose(store, { ask: { kind: 'number', of }, until: step + 1 })
  })
}

function lock({ store, player }: Scene, answer: string | null): void {
  act(() => lockAnswer(store, player.goOn, answer))
}

it('an answer stands beside its number in the drawing, until the next is locked', () => {
  const parts = drawnNetwork({ predict: 'all' })
  ask(parts, 'delta.o1')
  lock(parts, '0.741')
  // δ_o1, as the article's network has it.
  expect(pair()).toEqual(['You', '0.741', 'Correct', '0.138499'])
  ask(parts, 'grad.w5')
  expect(pair()).toEqual(['You', '0.741', 'Correct', '0.138499'])
  lock(parts, '0.440')
  expect(pair()).toEqual(['You', '0.440', 'Correct', '0.082167'])
})

it('an answer of a hundred digits has as many there as are at full size', () => {
  const parts = drawnNetwork({ predict: 'all' })
  ask(parts, 'grad.w5')
  lock(parts, `0.082${'1'.repeat(100)}`)
  expect(pair()).toEqual(['You', '0.0821111111', 'Correct', '0.082167'])
  expect(document.querySelector('.pairNumber')!.hasAttribute('textLength')).toBe(false)
})

it('a number that is on its way has no answer beside it yet', () => {
  const parts = drawnNetwork({ predict: 'all' }, false)
  ask(parts, 'grad.w5')
  lock(parts, '0.440')
  expect(pair()).toEqual([])
  act(() => parts.frames.run(...repeat(200)))
  expect(pair()).toEqual(['You', '0.440', 'Correct', '0.082167'])
})

it('no answer, another iteration and a number before its step have nothing beside them', () => {
  const parts = drawnNetwork({ predict: 'all' })
  ask(parts, 'grad.w5')
  lock(parts, '0.440')
  act(() => parts.store.getState().goTo(places.get('grad.w5')!))
  expect(pair()).toEqual([])
  act(() => parts.player.enter(1))
  expect(pair()).toEqual([])
  ask(parts, 'grad.w6')
  lock(parts, null)
  expect(pair()).toEqual([])
})

it('both stay in sight while the number travels once more, to show where an answer went wrong', () => {
  const parts = drawnNetwork({ predict: 'all' }, false)
  ask(parts, 'grad.w5')
  lock(parts, '0.440')
  act(() => parts.frames.run(...repeat(200)))
  const stood = place()
  act(() => replay(parts.store, parts.player.goOn, questionAt(parts.store.getState())!))
  expect(parts.store.getState().underway).not.toBeNull()
  expect(pair()).toEqual(['You', '0.440', 'Correct', '0.082167'])
  // What travels passes beside it.
  act(() => parts.frames.run(...repeat(5)))
  expect(place()).toBe(stood)
})

it('an answer goes from the drawing once nothing is asked any more', () => {
  const parts = drawnNetwork({ predict: 'all' })
  ask(parts, 'grad.w5')
  lock(parts, '0.440')
  act(() => parts.store.getState().setPreference('predict', 'off'))
  expect(pair()).toEqual([])
})
