import { beforeAll, describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { askAgain, giveUp, lockAnswer, pose, showAnswer } from '../../src/asking/acts'
import { createAsking } from '../../src/asking/asking'
import { editRules } from '../../src/session/editRules'
import { newStart } from '../../src/session/moment'
import { learnPrograms } from '../../src/session/learnPrograms'
import { openQuestion, questionAt } from '../../src/session/question'
import { sightNow } from '../../src/session/selectors'
import { tapeFor } from '../../src/session/tapes'
import { scene, type Scene } from '../support/scene'

const tape = tapeFor(articleExample)
const placeOf = (id: string): number => tape.steps.findIndex(({ writes }) => writes === id)

beforeAll(learnPrograms)

/** A player who is asked, in stillness. */
function asked(predict: 'key' | 'all', initial: Parameters<typeof scene>[0] = {}): Scene {
  const parts = scene({ ...initial, predict }, true)
  parts.player.askWith(createAsking(parts.store, parts.player.goOn))
  return parts
}

describe('a player who asks before every step', () => {
  it('stands before the first step until it is answered, and shows the number then', () => {
    const { store, player } = asked('all')
    player.next()
    expect(store.getState().step).toBe(0)
    expect(openQuestion(store.getState())?.ask).toEqual({ kind: 'number', of: 'net.h1' })
    lockAnswer(store, player.goOn, '0.3775')
    expect(store.getState().step).toBe(1)
    expect(questionAt(store.getState())).toMatchObject({ isLocked: true, answer: '0.3775' })
    player.next()
    expect(store.getState().step).toBe(1)
    expect(openQuestion(store.getState())?.ask.of).toBe('out.h1')
  })

  it('shows the number without an answer to whoever presses Next again, and goes on', () => {
    const { store, player } = asked('all')
    player.next()
    player.next()
    expect(store.getState()).toMatchObject({ step: 1, answers: [{ answer: null }] })
    player.next()
    player.back()
    expect(questionAt(store.getState())).toBeNull()
  })

  it('ends a unit before the first step in it that is asked', () => {
    const { store, player } = asked('key', { granularity: 'phase' })
    player.next()
    expect(store.getState().step).toBe(placeOf('error.o1'))
    expect(openQuestion(store.getState())).toBeNull()
    player.next()
    expect(openQuestion(store.getState())?.ask).toMatchObject({ kind: 'choice', named: 'further-off' })
    // Both errors are there once it is answered.
    lockAnswer(store, player.goOn, '1')
    expect(store.getState().step).toBe(placeOf('error.o2') + 1)
  })

  it.each(['number', 'phase'] as const)(
    'asks in the next iteration as well, who plays on from the end by %s',
    (granularity) => {
      const { store, player } = asked('all', { step: tape.steps.length, granularity })
      player.play()
      expect(store.getState()).toMatchObject({ iteration: 1, step: 0, playing: false })
      expect(openQuestion(store.getState())).toMatchObject({ ask: { of: 'net.h1' }, takesFocus: true })
      const few = asked('key', { step: tape.steps.length, granularity: 'phase' })
      // The question at the end comes first.
      few.player.play()
      showAnswer(few.store, few.player.goOn)
      few.player.play()
      expect(few.store.getState()).toMatchObject({ iteration: 1, step: placeOf('error.o1'), playing: true })
    },
  )

  it('asks each question once a visit of the iteration, and anew from the start', () => {
    const { store, player } = asked('key', { step: placeOf('dE_dout.h1') })
    player.next()
    showAnswer(store, player.goOn)
    player.back()
    expect(questionAt(store.getState())).toBeNull()
    player.next()
    expect(openQuestion(store.getState())).toBeNull()
    player.first()
    for (let presses = 0; presses < 200 && openQuestion(store.getState())?.ask.of !== 'dE_dout.h1'; presses++)
      player.next()
    expect(openQuestion(store.getState())?.ask.of).toBe('dE_dout.h1')
  })

  it('does not ask for the numbers of a wrong program', () => {
    const { store, player } = asked('all', { start: newStart({ ...articleExample, program: 'no-half' }) })
    player.next()
    expect(store.getState()).toMatchObject({ step: 1, question: null })
  })

  it('never asks whoever jumps', () => {
    const { store, player } = asked('all')
    player.jump(20)
    player.last()
    player.first()
    player.enter(1)
    expect(store.getState().question).toBeNull()
  })

  it('stops playing before a step that is asked', () => {
    const { store, player, frames } = asked('key')
    player.play()
    for (let i = 0; i < 400 && store.getState().playing; i++) frames.run(100)
    expect(store.getState()).toMatchObject({ step: placeOf('error.o1'), playing: false })
    expect(openQuestion(store.getState())).not.toBeNull()
  })

  it('asks at the end how long it will take, and then goes on to the next iteration', () => {
    const { store, player } = asked('key', { step: tape.steps.length })
    player.next()
    expect(openQuestion(store.getState())?.ask).toMatchObject({ named: 'how-long' })
    lockAnswer(store, player.goOn, '1')
    expect(questionAt(store.getState())?.isLocked).toBe(true)
    player.next()
    expect(store.getState().iteration).toBe(1)
  })
})

describe('a question that is open', () => {
  it('hides its number and all that is worked out from it', () => {
    const { store } = asked('all', { step: placeOf('error') })
    pose(store, { ask: { kind: 'number', of: 'error' }, until: placeOf('error') + 1 })
    expect(sightNow(store.getState()).ahead('error')).toBeNull()
    expect(sightNow(store.getState()).ahead('out.o1')).toBe(tape.values['out.o1'])
    giveUp(store)
    expect(sightNow(store.getState()).ahead('error')).toBe(tape.values.error)
  })

  it('leaves the network as it is, and says so', () => {
    const { store } = asked('all')
    pose(store, { ask: { kind: 'number', of: 'net.h1' }, until: 1 })
    store.getState().edit({ w5: 1 })
    editRules(store, { biasRule: 'shared' })
    expect(store.getState()).toMatchObject({ notice: { kind: 'isAsked' }, past: [] })
    expect(store.getState().start.problem).toBe(articleExample)
  })

  it('is closed by Back without going anywhere, and asked again by Next', () => {
    const { store, player } = asked('all', { step: 3 })
    player.next()
    player.back()
    expect(store.getState()).toMatchObject({ step: 3, question: null })
    player.next()
    expect(openQuestion(store.getState())?.step).toBe(3)
  })

  it('can be asked again once it is answered', () => {
    const { store, player } = asked('all', { step: 3 })
    player.next()
    lockAnswer(store, player.goOn, '7')
    askAgain(store)
    expect(openQuestion(store.getState())?.ask.of).toBe(tape.steps[3]!.writes)
    expect(store.getState().answers).toEqual([])
  })

  it('belongs to its network: an undo brings its answers back', () => {
    const { store, player } = asked('all', { step: 3 })
    player.next()
    lockAnswer(store, player.goOn, '7')
    const before = store.getState().answers
    store.getState().edit({ w5: 1 })
    store.getState().undo()
    expect(store.getState().answers).toBe(before)
    expect(questionAt(store.getState())?.answer).toBe('7')
  })
})
