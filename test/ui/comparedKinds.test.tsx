import { act } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { recordIteration } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { editSamples, turnSample } from '../../src/session/networkActs'
import { laterOver } from '../../src/ui/network/laterOver'
import { drawnNetwork } from '../support/drawnNetwork'
import { XOR } from '../support/xor'

beforeAll(() => laterOver.fetch())

const ghosts = (): number => document.querySelectorAll('.network text.ghost').length

it('numbers from before an edit are not compared with a way of learning that has none of these', () => {
  const { store } = drawnNetwork({ start: newStart(XOR), step: recordIteration(XOR).steps.length })
  act(() => void store.getState().edit({ w1: 1 }))
  expect(ghosts()).toBeGreaterThan(0)
  act(() => void editSamples(store, { schedule: 'one-by-one' }))
  expect(ghosts()).toBe(0)
  expect(document.querySelector('svg.network')).toBeInTheDocument()
})

it('nor with a sample that is only looked at, which learns nothing', () => {
  const problem = { ...XOR, schedule: 'one-by-one' } as const
  const { store } = drawnNetwork({ start: newStart(problem), step: recordIteration(problem).steps.length })
  act(() => void store.getState().edit({ w1: 1 }))
  expect(ghosts()).toBeGreaterThan(0)
  act(() => turnSample(store, 1))
  expect(ghosts()).toBe(0)
  expect(document.querySelector('svg.network')).toBeInTheDocument()
})
