import { act } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { pose } from '../../src/asking/acts'
import { measure, measureAll } from '../../src/session/bugLabActs'
import { laterOver } from '../../src/ui/network/laterOver'
import { drawnNetwork } from '../support/drawnNetwork'
import type { Scene } from '../support/scene'

beforeAll(() => laterOver.fetch())

const drawing = (): Scene => drawnNetwork({ step: 20 })

const chips = (): readonly string[] =>
  [...document.querySelectorAll('.network text.nudged')].map(({ textContent }) => textContent)
const outline = (): Element | null => document.querySelector('.network path.nudged.above')

it('a weight that is nudged is moved by ε to both sides in the drawing, and E with it', () => {
  const { store } = drawing()
  expect(chips()).toEqual([])
  act(() => measure(store, ['w5']))
  const [up, above, plus, higher, down, below, minus, lower] = chips()
  expect([up, above, plus, down, below, minus]).toEqual(['+ε', '0.400100', 'E', '−ε', '0.399900', 'E'])
  // The slope of E over w5, as the article has it.
  expect((Number(higher) - Number(lower)) / 2e-4).toBeCloseTo(0.08216704, 6)
})

it('is moved again when it is nudged again, and not by another draw', () => {
  const { store } = drawing()
  act(() => measure(store, ['w5']))
  const first = outline()
  act(() => store.getState().light('w1'))
  expect(outline()).toBe(first)
  act(() => measure(store, ['w5']))
  expect(outline()).not.toBe(first)
})

it('nothing is moved where all are nudged at once, in another network, and while a question is open', () => {
  const { store } = drawing()
  act(() => measureAll(store))
  expect(chips()).toEqual([])
  act(() => measure(store, ['w5']))
  act(() => pose(store, { ask: { kind: 'number', of: 'grad.w1' }, until: 21 }))
  expect(chips()).toEqual([])
  act(() => store.setState({ question: null }))
  act(() => void store.getState().edit({ w1: articleExample.weights[0]! + 1 }))
  expect(chips()).toEqual([])
})

it('what was shown is not shown again by an undo; who nudges again sees it', () => {
  const { store } = drawing()
  act(() => measure(store, ['w5']))
  expect(chips()).not.toEqual([])
  act(() => void store.getState().edit({ w1: articleExample.weights[0]! + 1 }))
  act(() => store.getState().undo())
  expect(chips()).toEqual([])
  act(() => measure(store, ['w5']))
  expect(chips()).not.toEqual([])
})
