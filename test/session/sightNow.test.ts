import { describe, expect, it } from 'vitest'
import { articleExample, type QuantityId } from '../../src/engine'
import { newStart, type Moment } from '../../src/session/moment'
import type { Question } from '../../src/session/question'
import { errorChange, givenNumber, sightNow } from '../../src/session/selectors'
import { tapeFor } from '../../src/session/tapes'
import type { Underway } from '../../src/session/underway'
import { XOR } from '../support/xor'

const start = newStart({ ...articleExample })
const { places } = tapeFor(start.problem)
const AT_NET_H2: Moment = { start, iteration: 0, step: places.get('net.h2')! + 1 }

/** A question at a moment that waits for this number. */
function asking(of: QuantityId, at: Moment): Question {
  return {
    ...at,
    ask: { kind: 'number', of },
    until: at.step + 1,
    isLocked: false,
    answer: null,
    isReplayed: false,
    tries: [],
    hands: [],
    takesFocus: false,
  }
}

describe('the sight of now', () => {
  it('is another for each sample that is looked at', () => {
    const moment = { start: newStart({ ...XOR }), iteration: 0, step: 0 }
    const inputOf = (sample: number | null): number | null => sightNow({ ...moment, sample }).shows('i1')
    expect([inputOf(null), inputOf(3), inputOf(0), inputOf(3)]).toEqual([0, 1, 0, 1])
  })

  it('withholds what a question asks for, until it is answered', () => {
    const question = asking('net.h1', AT_NET_H2)
    expect(sightNow(AT_NET_H2).shows('net.h1')).not.toBeNull()
    expect(sightNow({ ...AT_NET_H2, question }).shows('net.h1')).toBeNull()
    expect(sightNow({ ...AT_NET_H2, question }).asked).toBe('net.h1')
    expect(sightNow({ ...AT_NET_H2, question: { ...question, isLocked: true } }).shows('net.h1')).not.toBeNull()
  })

  it('lets E be read before it is computed once a number is compared with what was before', () => {
    const before = { start: newStart({ ...articleExample, inputs: [0, 0] }), iteration: 0, step: 0 }
    const now = { start, iteration: 0, step: 0 }
    expect(sightNow(now).readout('error')).toBeNull()
    expect(sightNow({ ...now, before }).readout('error')).toBeCloseTo(0.298371109, 9)
    expect(sightNow(now).readout('error')).toBeNull()
  })

  it('shows a number that is on its way only once it is there', () => {
    const { step } = AT_NET_H2
    const seen = (underway: Underway | null): number | null =>
      sightNow({ ...AT_NET_H2, movedFrom: step - 1, underway }).shows('net.h2')
    expect(seen(['off'])).toBeNull()
    expect(seen(['met'])).toBeNull()
    expect(seen(['there'])).not.toBeNull()
    expect(seen(null)).not.toBeNull()
  })

  it('depends on where the move began as long as something is on its way, and then no more', () => {
    const { step } = AT_NET_H2
    const underway: Underway = ['off']
    const seen = (movedFrom: number, moving: Underway | null): number | null =>
      sightNow({ ...AT_NET_H2, movedFrom, underway: moving }).shows('net.h2')
    // Of a move of two steps the first has set off, and the second has not been looked at yet.
    expect([seen(step - 1, underway), seen(step - 2, underway)]).toEqual([null, seen(step - 1, null)])
    const there = sightNow({ ...AT_NET_H2, movedFrom: step - 1, underway: null })
    expect(sightNow({ ...AT_NET_H2, movedFrom: step - 2, underway: null })).toBe(there)
    const moving = sightNow({ ...AT_NET_H2, movedFrom: step - 1, underway })
    expect(sightNow({ ...AT_NET_H2, movedFrom: step - 1, underway })).toBe(moving)
  })
})

describe('the change of the error', () => {
  it('is not said while a question asks for E, though there was an update', () => {
    const moment = { start, iteration: 1, step: places.get('error')!, before: null }
    expect(errorChange(moment)).toMatchObject({ since: 'update' })
    const asked = { ...moment, question: asking('error', moment) }
    expect(errorChange(asked)).toEqual({ error: null, id: 'error', before: null, since: null })
  })

  it('is not said of the new E while it is asked for, nor is the old one said in its place', () => {
    const moment = { start, iteration: 0, step: places.get('next.error')!, before: null }
    expect(errorChange(moment).error).not.toBeNull()
    const asked = { ...moment, question: asking('next.error', moment) }
    expect(errorChange(asked)).toEqual({ error: null, id: 'next.error', before: null, since: null })
  })

  it('is not said after an edit either', () => {
    const before = { start: newStart({ ...articleExample, inputs: [0, 0] }), iteration: 0, step: 0 }
    const moment = { start, iteration: 0, step: places.get('error')!, before }
    expect(errorChange(moment)).toMatchObject({ since: 'edits' })
    const asked = { ...moment, question: asking('error', moment) }
    expect(errorChange(asked)).toMatchObject({ error: null, since: null })
  })
})

describe('a number that a person has given', () => {
  it('is that of the sample which is looked at', () => {
    const moment = { start: newStart({ ...XOR }), iteration: 0, step: 0 }
    expect(givenNumber({ ...moment, sample: 3 }, 'i1')).toBe(1)
    expect(givenNumber(moment, 'i1')).toBe(0)
    expect(givenNumber(moment, 'eta')).toBe(0.5)
    expect(givenNumber(moment, 'net.h1')).toBeNull()
  })
})
