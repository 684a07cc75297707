import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import {
  beginningOf,
  iterationsBefore,
  keptSample,
  newStart,
  stepAfter,
  type Branch,
  type Start,
} from '../../src/session/moment'
import { recordedOf } from '../../src/session/leftRun'
import { runFrom } from '../../src/session/runs'
import { sightNow } from '../../src/session/selectors'
import { XOR } from '../support/xor'

const first = newStart({ ...articleExample })
const second = after({ from: first, at: 100, length: 120 })
const third = after({ from: second, at: 20, length: 30 })

function after(branch: Branch): Start {
  return { problem: { ...articleExample }, scenario: null, branch }
}

describe('a run that left another', () => {
  it('goes back to what everything began with, over all that were left', () => {
    expect(beginningOf(third)).toBe(first)
    expect(beginningOf(first)).toBe(first)
    expect([first, second, third].map(iterationsBefore)).toEqual([0, 100, 120])
  })

  it('can show no more of the old one than is still recorded', () => {
    const from = newStart({ ...articleExample })
    runFrom(from.problem).extend(10)
    expect(recordedOf({ from, at: 5, length: 20 })).toBe(10)
    expect(recordedOf({ from, at: 5, length: 7 })).toBe(7)
  })
})

describe('the steps that have been played once a number is there', () => {
  it('are those up to the one that writes it, and none for what is given', () => {
    expect(stepAfter(articleExample, 'net.h1')).toBe(1)
    expect(stepAfter(articleExample, 'error')).toBe(11)
    expect(stepAfter(articleExample, 'w5')).toBe(0)
    expect(stepAfter(articleExample, null)).toBe(0)
  })
})

describe('the sample that is looked at', () => {
  it('stays where another network has it, and where none is, none is', () => {
    expect([keptSample(0, XOR), keptSample(3, XOR), keptSample(4, XOR)]).toEqual([0, 3, null])
    expect([keptSample(0, articleExample), keptSample(1, articleExample)]).toEqual([0, null])
    expect([keptSample(null, XOR), keptSample(undefined, XOR)]).toEqual([null, null])
  })
})

describe('the sight of a moment', () => {
  const moment = { start: first, iteration: 1, step: 5 }

  it('is the same one when it is asked for again, and another for every other moment', () => {
    const sight = sightNow(moment)
    expect(sightNow({ ...moment })).toBe(sight)
    expect(sightNow({ ...moment, step: 6 }).played).toBe(6)
    expect(sightNow({ ...moment, iteration: 0 }).tape.problem).toBe(first.problem)
    expect(sightNow({ ...moment, start: second, iteration: 0 }).tape.problem).toBe(second.problem)
    expect(sightNow(moment)).toBe(sight)
  })

  it('is let go when many others were asked for since', () => {
    const sight = sightNow(moment)
    for (let step = 10; step < 30; step++) sightNow({ ...moment, step })
    expect(sightNow(moment)).not.toBe(sight)
  })
})
