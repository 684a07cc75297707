import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordIteration, readsOf, type QuantityId, type Tape } from '../../src/engine'
import { candidatesFor, digitsToAsk, evaluateWith, judge, RULES, type Rewrites } from '../../src/mistakes'
import { slipsFor } from '../../src/mistakes/rules/rulesFor'
import { anyStep, askedAt } from './networks'

const RIGHT = /^(right|rough)$/
const RUNS = { numRuns: 300 }

/** What fields read, and doubles hold with all their digits. */
function isOrdinary(value: number): boolean {
  return value === 0 || (Math.abs(value) <= 1e6 && Math.abs(value) > 1e-300)
}

/** A number as it is with fewer digits when the others are left out. */
function cutTo(value: number, digits: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits + 3).split('e')
  return `${mantissa.slice(0, -4)}e${exponent}`
}

/** What depends on the quantities that are replaced, among them these themselves. */
function dependents({ steps }: Tape, rewrites: Rewrites): ReadonlySet<QuantityId> {
  const found = new Set<QuantityId>(rewrites.keys())
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const { writes, formula } of steps) if (readsOf(formula).some((id) => found.has(id))) found.add(writes)
  }
  return found
}

describe('on any network', () => {
  it('no right answer is called wrong, in full, rounded or cut to two digits or more', () => {
    fc.assert(
      fc.property(anyStep, fc.integer({ min: 2, max: 12 }), (step, digits) => {
        const { tape, of } = askedAt(step)
        const truth = tape.values[of]!
        fc.pre(isOrdinary(truth))
        for (const typed of [String(truth), truth.toPrecision(digits), cutTo(truth, digits)])
          expect(judge(tape, { of, typed }).verdict).toMatch(RIGHT)
      }),
      RUNS,
    )
  })

  it('the digits that are asked for are enough to be right', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const { tape, of } = askedAt(step)
        const truth = tape.values[of]!
        const digits = digitsToAsk(tape, of)
        fc.pre(isOrdinary(truth))
        expect(judge(tape, { of, typed: truth.toPrecision(digits) }).verdict).toBe('right')
        expect(digits).toBeGreaterThanOrEqual(3)
      }),
      RUNS,
    )
  })

  it('no exact mistake is called by another name', () => {
    fc.assert(
      fc.property(anyStep, fc.integer({ min: 2, max: 9 }), (step, digits) => {
        const { tape, of } = askedAt(step)
        for (const { names, value } of candidatesFor(tape, of)) {
          if (value === 0 || !isOrdinary(value)) continue
          const { verdict, mistakes } = judge(tape, { of, typed: value.toPrecision(digits) })
          const isNamed = mistakes.some(({ id }) => names.includes(id))
          // With so few digits it can be right as well.
          expect(isNamed || RIGHT.test(verdict)).toBe(true)
          expect(verdict).not.toBe('unknown')
        }
      }),
      RUNS,
    )
  })

  it('a mistake changes only what depends on what it replaces', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const { tape, of } = askedAt(step)
        for (const { rewrites } of candidatesFor(tape, of)) {
          const changed = dependents(tape, rewrites)
          const valueOf = evaluateWith(tape, { rewrites })
          for (const { writes } of tape.steps)
            if (!changed.has(writes) && valueOf(writes) !== tape.values[writes])
              throw new Error(`${writes} has changed`)
          expect(changed.has(of)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('a mistake reads only quantities of the network, and no number that is worked out from it', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const { tape, of } = askedAt(step)
        for (const { rewrites } of slipsFor(tape, of))
          for (const [id, formula] of rewrites) {
            expect(tape.places.has(id)).toBe(true)
            for (const read of readsOf(formula)) expect(tape.quantities.has(read)).toBe(true)
          }
      }),
      { numRuns: 100 },
    )
  })

  it('no mistake comes to the true number, and two that come to the same are one with two names', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const { tape, of } = askedAt(step)
        const values = [tape.values[of]!, ...candidatesFor(tape, of).map(({ value }) => value)].toSorted(
          (a, b) => a - b,
        )
        for (const [i, value] of values.entries()) {
          const next = values[i + 1] ?? Infinity
          expect(next - value).toBeGreaterThan(1e-9 * Math.max(Math.abs(value), next === Infinity ? 0 : Math.abs(next)))
        }
      }),
      RUNS,
    )
  })

  it('each mistake has a name of its own', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        const { tape, of } = askedAt(step)
        const names = slipsFor(tape, of).map(({ id }) => id)
        expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
      }),
      RUNS,
    )
  })
})

it('every rule can show somewhere', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyStep, (step) => {
      const { tape, of } = askedAt(step)
      for (const { names } of candidatesFor(tape, of)) for (const id of names) seen.add(id.split(':')[0]!)
    }),
    // The same networks each time: a rare rule must not come and go.
    { numRuns: 1000, seed: 1 },
  )
  expect(RULES.filter((rule) => !seen.has(rule))).toEqual([])
})

/** Numbers of both signs with two decimals. */
function list(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => Math.round(100 * Math.sin(i + length)) / 100)
}

it('a large network is judged as well, path by path', () => {
  const shape = [3, 8, 8, 2]
  const tape = recordIteration({
    shape,
    inputs: list(3),
    targets: list(2),
    weights: list(104),
    biases: list(3),
    learningRate: 0.5,
    biasRule: 'shared',
    updateOrder: 'simultaneous',
  })
  for (const { writes } of tape.steps) {
    const candidates = candidatesFor(tape, writes)
    expect(candidates.length).toBeGreaterThan(3)
  }
  expect(
    candidatesFor(tape, 'grad.w1')
      .flatMap(({ names }) => names)
      .filter((id) => id.startsWith('only-path:')),
  ).toHaveLength(8)
})
