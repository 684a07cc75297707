import { expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { askedFor, openQuestion, questionAt, type Question } from '../../src/session/question'
import { stageOf } from '../../src/session/underway'

const start = newStart({ ...articleExample })
const place = { start, iteration: 2, step: 15 }
const question: Question = {
  ...place,
  ask: { kind: 'number', of: 'grad.w5' },
  until: 16,
  isLocked: false,
  answer: null,
  isReplayed: false,
  tries: [],
  hands: [],
  takesFocus: false,
}
const locked: Question = { ...question, isLocked: true, answer: '0.08' }

it('a question is open at its own place alone', () => {
  expect(openQuestion({ ...place, question })).toBe(question)
  expect(askedFor({ ...place, question })).toBe('grad.w5')
  for (const elsewhere of [
    { step: 14 },
    { step: 16 },
    { iteration: 1 },
    { sample: 1 },
    { start: newStart(articleExample) },
  ])
    expect(questionAt({ ...place, ...elsewhere, question })).toBeNull()
})

it('an answered one stands where its number is, and hides nothing', () => {
  expect(questionAt({ ...place, step: 16, question: locked })).toBe(locked)
  expect(questionAt({ ...place, question: locked })).toBeNull()
  expect(openQuestion({ ...place, step: 16, question: locked })).toBeNull()
  expect(askedFor({ ...place, step: 16, question: locked })).toBeNull()
})

it('where there is none, nothing is asked', () => {
  expect([questionAt(place), openQuestion({ ...place, question: null }), askedFor(place)]).toEqual([null, null, null])
})

it('a step is at the stage of its move, and there where it is in none', () => {
  const move = { movedFrom: 3, underway: ['met', 'off'] } as const
  expect([4, 5, 6].map((played) => stageOf(move, played))).toEqual(['met', 'off', 'there'])
  expect(stageOf({ underway: ['off'] }, 1)).toBe('off')
  expect(stageOf({}, 1)).toBe('there')
})
