import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRANULARITIES } from '../../src/content/preferences'
import { articleExample, readsOf, recordIteration, type QuantityId, type Tape } from '../../src/engine'
import { arrivalOf, ownProgress } from '../../src/motion/beat'
import { scheduleOf } from '../../src/motion/schedule'
import { unitEnd } from '../../src/playback/units'
import { problemOf } from '../graph/support'
import { anyProblem } from '../support/problems'

interface Move {
  readonly tape: Tape
  readonly from: number
  readonly step: number
}

/** A move of any size in any network, as "next" makes it. */
const anyMove: fc.Arbitrary<Move> = fc
  .record({ problem: anyProblem(), place: fc.nat(), granularity: fc.constantFrom(...GRANULARITIES) })
  .map(({ problem, place, granularity }) => {
    const tape = recordIteration(problem)
    let from = 0
    // The unit in which the place lies.
    for (;;) {
      const step = unitEnd(tape.steps, from, granularity)
      if (step > place % tape.steps.length) return { tape, from, step }
      from = step
    }
  })

/** The moves of an iteration, unit by unit, with how long each takes. */
function lengthsOf(tape: Tape, granularity: (typeof GRANULARITIES)[number]): readonly number[] {
  const lengths: number[] = []
  for (let from = 0; from < tape.steps.length; from = unitEnd(tape.steps, from, granularity))
    lengths.push(scheduleOf(tape, from, unitEnd(tape.steps, from, granularity)).duration)
  return lengths
}

describe('a move', () => {
  it('starts nothing before what it reads has arrived, in any network, by number, node, layer and phase', () => {
    let pairs = 0
    fc.assert(
      fc.property(anyMove, ({ tape, from, step }) => {
        const { beats } = scheduleOf(tape, from, step)
        tape.steps.slice(from, step).forEach(({ formula }, i) => {
          for (const read of readsOf(formula)) {
            const place = (tape.places.get(read) ?? -1) - from
            if (place < 0) continue
            pairs++
            expect(beats[i]!.start).toBeGreaterThanOrEqual(beats[place]!.end)
          }
        })
      }),
    )
    expect(pairs).toBeGreaterThan(300)
  })

  it('lets no number arrive, at any moment, before all that it is made of', () => {
    fc.assert(
      fc.property(anyMove, fc.double({ min: 0, max: 1, noNaN: true }), ({ tape, from, step }, progress) => {
        const { beats } = scheduleOf(tape, from, step)
        tape.steps.slice(from, step).forEach(({ formula }, i) => {
          if (ownProgress(beats[i]!, progress) === 0) return
          const made = readsOf(formula).flatMap((read) => beats[(tape.places.get(read) ?? -1) - from] ?? [])
          for (const beat of made) expect(arrivalOf(beat, progress)).toBe(1)
        })
      }),
    )
  })

  it('begins with its first step, ends with its last, and leaves no pause between', () => {
    fc.assert(
      fc.property(anyMove, fc.double({ min: 0, max: 0.999_999, noNaN: true }), ({ tape, from, step }, progress) => {
        const { beats } = scheduleOf(tape, from, step)
        expect(beats).toHaveLength(step - from)
        expect(Math.min(...beats.map(({ start }) => start))).toBe(0)
        expect(Math.max(...beats.map(({ end }) => end))).toBe(1)
        for (const { start, meets, arrives, end } of beats)
          expect([start, meets, arrives, end]).toEqual([start, meets, arrives, end].toSorted((a, b) => a - b))
        expect(beats.some(({ start, end }) => start <= progress && progress < end)).toBe(true)
      }),
    )
  })

  it('of a whole phase of the article’s network takes three to six seconds', () => {
    for (const length of lengthsOf(recordIteration(articleExample), 'phase')) {
      expect(length).toBeGreaterThanOrEqual(3000)
      expect(length).toBeLessThanOrEqual(6000)
    }
  })

  it('hurries no step below 0.44 of its own time, however deep the network', () => {
    const tape = recordIteration(problemOf([2, 2, 2, 2, 2], 'neuron'))
    const alone = lengthsOf(tape, 'number')
    let from = 0
    for (const duration of lengthsOf(tape, 'phase')) {
      const step = unitEnd(tape.steps, from, 'phase')
      scheduleOf(tape, from, step).beats.forEach(({ start, end }, i) => {
        expect((end - start) * duration).toBeGreaterThanOrEqual(0.44 * alone[from + i]! - 1e-9)
      })
      from = step
    }
  })

  it('shows slopes only just before the δ that they are for', () => {
    const tape = recordIteration(articleExample)
    const at = (id: QuantityId) => tape.places.get(id)!
    const from = at('via.o1.h1')
    const { beats } = scheduleOf(tape, from, at('grad.w4') + 1)
    const beatOf = (id: QuantityId) => beats[at(id) - from]!
    for (const node of ['h1', 'h2'] as const) {
      // Where the paths are added up the slope will stand.
      expect(beatOf(`slope.${node}`).start).toBeCloseTo(beatOf(`dE_dout.${node}`).end)
      expect(beatOf(`delta.${node}`).start).toBeLessThan(beatOf(`slope.${node}`).end + 0.1)
    }
  })

  it('has a close-up stand around one step while steps are at work together', () => {
    fc.assert(
      fc.property(anyMove, fc.double({ min: 0, max: 0.999_999, noNaN: true }), ({ tape, from, step }, progress) => {
        const { beats } = scheduleOf(tape, from, step)
        const atWork = beats.filter(({ start, end }) => start <= progress && progress < end)
        const around = atWork[0]!.around
        expect(atWork.map((beat) => beat.around)).toEqual(atWork.map(() => around))
        // It is one of them, or of those that set off with them.
        expect(beats[around - 1 - from]!.around).toBe(around)
      }),
    )
  })

  it('goes in a close-up from layer to layer, and not at once to the end', () => {
    const tape = recordIteration(problemOf([2, 3, 3, 1]))
    const step = unitEnd(tape.steps, 0, 'phase')
    const { beats } = scheduleOf(tape, 0, step)
    const layers = [...new Set(beats.map(({ around }) => around))].map((played) => tape.steps[played - 1]!.writes)
    expect(layers.toSorted()).toEqual(
      ['net.h1_3', 'out.h1_3', 'net.h2_3', 'out.h2_3', 'net.o1', 'out.o1', 'error.o1', 'error'].toSorted(),
    )
  })
})
