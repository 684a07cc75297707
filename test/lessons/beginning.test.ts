import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleWith, recordIteration, type QuantityId } from '../../src/engine'
import { askedOf, beginningOf, contextOf, endOf, LESSON_START } from '../../src/lessons/beginning'
import type { Card, LinkedState } from '../../src/lessons/lesson'
import { plainCard as plain } from '../support/plainCard'
import { anyProblem } from '../support/problems'

const before = { problem: exampleWith({ learningRate: 3 }), iteration: 7, written: 'delta.o1' } as const
const other: LinkedState = { link: 'v=1', problem: exampleWith({}), iteration: 2, written: 'error' }

describe('where a card starts', () => {
  it('is where the one before has led, with its network', () => {
    expect(beginningOf(plain, before)).toEqual(before)
  })

  it('is the state that it names', () => {
    const { problem, iteration, written } = other
    expect(beginningOf({ ...plain, state: other }, before)).toEqual({ problem, iteration, written })
  })

  it('is only another step of the same network, or its start', () => {
    expect(beginningOf({ ...plain, step: 'grad.w8' }, before)).toEqual({ ...before, written: 'grad.w8' })
    expect(beginningOf({ ...plain, step: '' }, before)).toEqual({ ...before, written: null })
  })

  it('is before the step that is asked, which it ends with: nothing shows the answer', () => {
    fc.assert(
      fc.property(anyProblem(), fc.nat(), (problem, at) => {
        const { steps } = recordIteration(problem)
        const place = at % steps.length
        const of = steps[place]!.writes
        const card: Card = { ...plain, ask: { kind: 'number', of } }
        const beginning = beginningOf(card, { ...before, problem })
        expect(steps.findIndex(({ writes }) => writes === beginning.written)).toBe(place - 1)
        expect(endOf(card, beginning)).toEqual({ problem, iteration: 7, written: of })
      }),
    )
  })

  it('stays where it is for a question that is about another network, which what follows is left without', () => {
    const card: Card = { ...plain, ask: { kind: 'choice', options: [], in: other } }
    const beginning = beginningOf(card, before)
    expect(beginning).toEqual(before)
    expect(askedOf(card, beginning)).toEqual(other)
    expect(endOf(card, beginning)).toEqual(before)
    expect(askedOf(plain, beginning)).toEqual(before)
  })
})

it('speaks of the iteration that the state names, as so many single iterations give it', () => {
  const { tape, iteration, recorded } = contextOf({ ...LESSON_START, iteration: 3 })
  let problem = LESSON_START.problem
  for (let k = 0; k < 3; k++) {
    const { values, topology } = recordIteration(problem)
    problem = { ...problem, weights: topology.edges.map(({ id }) => values[`next.${id}` satisfies QuantityId]!) }
  }
  expect(tape.problem.weights).toEqual(problem.weights)
  expect([iteration, recorded]).toEqual([3, 3])
})
