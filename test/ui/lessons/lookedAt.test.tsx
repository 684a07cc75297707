import { act, render } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { leaveLesson, openLesson, turnTo } from '../../../src/teaching/acts'
import { AppContext } from '../../../src/ui/context/AppContext'
import { laterOver } from '../../../src/ui/network/laterOver'
import { NetworkView } from '../../../src/ui/network/NetworkView'
import { createStage } from '../../../src/ui/network/stage'
import { ValuesPanel } from '../../../src/ui/panels/values/ValuesPanel'
import { CrashBoundary } from '../../../src/ui/parts/CrashBoundary'
import { shippedLessons } from '../../content/lessons/shipped'
import { scene } from '../../support/scene'

beforeAll(() => laterOver.fetch())

const lit = (): readonly (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('td.lit')].map(({ dataset }) => dataset['quantity'])
const lines = (): number => document.querySelectorAll('.network path.looked').length

it('all that a card is about is lit in drawing and table, whatever is pointed at, and nothing once it is left', async () => {
  const lesson = (await shippedLessons()).find(({ id }) => id === 'bug-lab')!
  const parts = scene({}, true)
  render(
    <AppContext value={parts}>
      <CrashBoundary panel="">
        <NetworkView stage={createStage(parts)} />
        <ValuesPanel />
      </CrashBoundary>
    </AppContext>,
  )
  const { store } = parts
  const card = lesson.cards.findIndex(({ id }) => id === 'net-slope')
  act(() => {
    openLesson(store, lesson, null)
    turnTo(store, card)
  })
  expect(lesson.cards[card]!.look).toEqual(['net.o1', 'net.o2'])
  expect(lit()).toEqual(['net.o1', 'net.o2'])
  act(() => store.getState().light('w1'))
  expect(lit()).toEqual(expect.arrayContaining(['net.o1', 'net.o2']))
  // Two numbers, and their names.
  expect(lines()).toBe(4)
  act(() => store.getState().light(null))
  act(() => turnTo(store, lesson.cards.length - 1))
  expect(lit()).not.toContain('net.o1')
  // The first that a card looks at is lit as what is pointed at is.
  act(() => turnTo(store, card))
  act(() => leaveLesson(store))
  expect(store.getState().lit).toBeNull()
  expect(lit()).toEqual([])
  expect(document.querySelectorAll('.network .lit')).toHaveLength(0)
})
