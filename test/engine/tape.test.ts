import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleExample,
  evaluate,
  nextProblem,
  quantitiesOf,
  readsOf,
  recordIteration,
  type QuantityId,
  type Tape,
} from '../../src/engine'
import { anyProblem } from '../support/problems'

describe('on any network', () => {
  it('every formula evaluates to exactly the recorded number', () =>
    onEveryTape(({ steps, values }) => {
      const wrong = steps.filter(({ formula, writes }) => evaluate(formula, (id) => values[id]!) !== values[writes])
      expect(wrong.map(({ writes }) => writes)).toEqual([])
    }))

  it('a formula reads only what was given or written before it', () =>
    onEveryTape((tape) => {
      const known = new Set(givenIn(tape))
      for (const { formula, writes } of tape.steps) {
        expect(readsOf(formula).filter((id) => !known.has(id))).toEqual([])
        known.add(writes)
      }
    }))

  it('each quantity that is not given is written once, and every one has a number and a meaning', () =>
    onEveryTape((tape) => {
      const written = tape.steps.map(({ writes }) => writes)
      const all = [...givenIn(tape), ...written].toSorted()
      expect(all).toEqual([...new Set(all)])
      expect([...tape.quantities.keys()].toSorted()).toEqual(all)
      expect(Object.keys(tape.values).toSorted()).toEqual(all)
      expect(Object.values(tape.values).filter((value) => !Number.isFinite(value))).toEqual([])
      expect(tape.steps.filter(({ writes, what }) => tape.quantities.get(writes) !== what)).toEqual([])
    }))

  it('every number that is written knows its step, and the given ones have none', () =>
    onEveryTape((tape) => {
      expect(tape.steps.map(({ writes }) => tape.places.get(writes))).toEqual([...tape.steps.keys()])
      expect(givenIn(tape).filter((id) => tape.places.has(id))).toEqual([])
      expect(tape.places.size).toBe(tape.steps.length)
    }))

  it('the given numbers are the problem’s own', () =>
    onEveryTape((tape) => {
      const { inputs, targets, weights, biases, learningRate } = tape.problem
      const expected = [...inputs, ...targets, ...weights, ...biases, learningRate]
      expect(givenIn(tape).map((id) => tape.values[id])).toEqual(expected)
    }))

  it('the check at the end is the forward pass that the next iteration starts with', () =>
    onEveryTape((tape) => {
      const next = recordIteration(nextProblem(tape))
      const checked = tape.steps.filter(({ phase }) => phase === 'check').map(({ writes }) => writes)
      const begun = next.steps.filter(({ phase }) => phase === 'forward').map(({ writes }) => writes)
      expect(checked).toEqual(begun.map((id) => `next.${id}`))
      expect(begun.filter((id) => next.values[id] !== tape.values[`next.${id}` as QuantityId])).toEqual([])
    }))
})

describe('recording', () => {
  it('leaves the problem as it was and gives fresh numbers each time', () => {
    const before = structuredClone(articleExample)
    const once = recordIteration(articleExample)
    const again = recordIteration(articleExample)
    expect(articleExample).toEqual(before)
    expect(again.values).toEqual(once.values)
    expect(again.values).not.toBe(once.values)
  })

  it('looks up where numbers are written once for all tapes of a shape', () => {
    const moved = recordIteration({ ...articleExample, weights: [8, 7, 6, 5, 4, 3, 2, 1] })
    expect(moved.places).toBe(recordIteration(articleExample).places)
    expect(moved.places.get('net.h1')).toBe(0)
    expect(moved.places.get('eta')).toBeUndefined()
  })

  it('writes the same steps however many other networks came between', () => {
    const steps = structuredClone(recordIteration(articleExample).steps)
    for (let size = 1; size <= 40; size++) recordIteration(single(size))
    expect(recordIteration(articleExample).steps).toEqual(steps)
  })
})

function onEveryTape(holds: (tape: Tape) => void): void {
  fc.assert(fc.property(anyProblem(), (problem) => holds(recordIteration(problem))))
}

/** Inputs, targets, weights, biases and η, in the order of a problem's fields. */
function givenIn({ problem, topology }: Tape): readonly QuantityId[] {
  const editable = ['input', 'target', 'weight', 'bias', 'rate']
  return [...quantitiesOf(topology, problem.biasRule).values()]
    .filter((what) => editable.includes(what.kind) && !('when' in what && what.when === 'next'))
    .map(({ id }) => id)
}

/** As many inputs as you like and one neuron. */
function single(size: number): typeof articleExample {
  const ones = Array.from({ length: size }, () => 1)
  return { ...articleExample, shape: [size, 1], inputs: ones, targets: [0], weights: ones, biases: [0] }
}
