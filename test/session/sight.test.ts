import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, valueIn } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { gatheredAt, sightOf, wholeOf } from '../../src/session/sight'
import { anyProblem } from '../support/problems'
import { sightAt } from '../support/sight'

const tape = recordIteration(articleExample)
const place = (id: string): number => tape.steps.findIndex(({ writes }) => writes === id) + 1

describe('what may be seen', () => {
  it('is what is given and what the steps played so far have written, of any network at any step', () => {
    fc.assert(
      fc.property(anyProblem(), fc.nat(), (problem, at) => {
        const { steps, quantities, values } = recordIteration(problem)
        const played = at % (steps.length + 1)
        const { shows, knows, step } = sightAt(problem, played)
        const later = new Set(steps.slice(played).map(({ writes }) => writes))
        for (const id of quantities.keys()) {
          expect(shows(id) === (later.has(id) ? null : values[id])).toBe(true)
          expect(knows(id)).toBe(later.has(id) ? 0 : 1)
        }
        expect(step?.writes).toBe(steps[played - 1]?.writes)
      }),
    )
  })

  it('says after how many steps each number is written, and 0 of what is given', () => {
    const { writtenAt } = sightAt(articleExample, 0)
    expect(writtenAt('w5')).toBe(0)
    for (const { writes } of tape.steps) expect(writtenAt(writes)).toBe(place(writes))
  })

  it('lets a number arrive bit by bit, and shows it from the moment on at which it begins to', () => {
    const step = place('out.h1')
    const arriving = (arrived: number) =>
      sightAt(articleExample, step, { kind: 'arriving', arrived: (written) => (written === step ? arrived : 1) })
    expect(arriving(0).shows('out.h1')).toBeNull()
    expect(arriving(0).knows('net.h1')).toBe(1)
    expect(arriving(0.25).knows('out.h1')).toBe(0.25)
    expect(arriving(0.25).shows('out.h1')).toBe(tape.values['out.h1'])
    expect(arriving(1).knows('net.h2')).toBe(0)
  })

  it('has what is given at once, however slowly numbers arrive', () => {
    const sight = sightAt(articleExample, place('out.h1'), { kind: 'arriving', arrived: () => 0.5 })
    expect([sight.knows('w5'), sight.knows('i1'), sight.knows('net.h1')]).toEqual([1, 1, 0.5])
  })

  it('is asked for by nobody where no question is open', () => {
    const asked = [undefined, { kind: 'all' }, { kind: 'arriving', arrived: () => 1 }] as const
    expect(asked.map((reveal) => sightAt(articleExample, 5, reveal).asked)).toEqual([null, null, null])
    expect(sightAt(articleExample, 5, { kind: 'until answered', asked: 'net.h2' }).asked).toBe('net.h2')
  })

  it('withholds the number that a question asks for, everywhere and whatever has been played', () => {
    for (const asked of ['error', 'grad.w5', 'net.h1', 'next.error'] as const) {
      const sight = sightAt(articleExample, tape.steps.length, { kind: 'until answered', asked })
      expect([sight.shows(asked), sight.ahead(asked), sight.readout(asked), sight.knows(asked)]).toEqual([
        null,
        null,
        null,
        0,
      ])
      expect(() => valueIn(sight, asked)).toThrow(`${asked} is not to be seen yet`)
      // o1 answers with what h1 sends.
      expect(sight.shows('out.o1')).toBe(asked === 'net.h1' ? null : tape.values['out.o1'])
      expect(sight.shows('net.h2')).toBe(tape.values['net.h2'])
    }
  })

  it('is the whole iteration where all is revealed, and for panels that look at runs', () => {
    const all = sightAt(articleExample, 0, { kind: 'all' })
    for (const id of tape.quantities.keys()) {
      expect(all.shows(id)).toBe(tape.values[id])
      expect(wholeOf(tape).shows(id)).toBe(tape.values[id])
    }
  })

  it('knows nothing of a name that no quantity has', () => {
    const all = sightAt(articleExample, 54, { kind: 'all' })
    expect(all.shows('w99')).toBeNull()
    expect(wholeOf(tape).shows('w99')).toBeNull()
  })
})

describe('the formula of a step', () => {
  it('has no numbers before they meet', () => {
    const seen = wholeOf(tape)
    expect(gatheredAt('off', seen).shows('w5')).toBeNull()
    expect(gatheredAt('off', seen).tape).toBe(tape)
    for (const stage of ['met', 'there'] as const) expect(gatheredAt(stage, seen).shows('w5')).toBe(0.4)
  })
})

describe('the readouts', () => {
  it('show E once it has been computed, and after the check the new one', () => {
    const before = sightAt(articleExample, 0)
    expect(before.errorId).toBe('error')
    expect(before.readout('error')).toBeNull()
    expect(before.readout('out.o1')).toBeNull()
    expect(sightAt(articleExample, tape.places.get('error')! + 1).readout('error')).toBe(tape.values['error'])
    const after = sightAt(articleExample, tape.steps.length)
    expect(after.errorId).toBe('next.error')
    expect(after.readout(after.errorId)).toBe(tape.values['next.error'])
  })

  it('show once there was an update what the outputs answer, for the check has computed it', () => {
    const sight = sightOf({ start: newStart(articleExample), iteration: 1, step: 0 })
    expect(sight.readout('error')).toBe(tape.values['next.error'])
    expect(sight.readout('out.o1')).toBe(tape.values['next.out.o1'])
    expect(sight.readout('out.h1')).toBeNull()
    expect(sight.readout('next.out.o1')).toBeNull()
  })

  it('show nothing else ahead of its step, and nothing of a name that no quantity has', () => {
    const sight = sightOf({ start: newStart(articleExample), iteration: 1, step: 0 })
    for (const id of ['net.h1', 'net.o1', 'error.o1', 'next.error', 'w99'] as const)
      expect(sight.readout(id)).toBeNull()
  })

  it('show E, and nothing else, to whoever has edited a number', () => {
    const before = { start: newStart({ ...articleExample, inputs: [0, 0] }), iteration: 0, step: 0 }
    const sight = sightOf({ start: newStart(articleExample), iteration: 0, step: 0, before })
    expect(sight.readout('error')).toBe(tape.values['error'])
    for (const id of ['net.h1', 'out.o1', 'next.error'] as const) expect(sight.readout(id)).toBeNull()
  })

  it('count the updates before a branch, too', () => {
    const branch = { from: newStart(articleExample), at: 1, length: 1 }
    const start = { problem: articleExample, scenario: null, branch }
    for (const iteration of [0, 1]) expect(sightOf({ start, iteration, step: 0 }).readout('error')).not.toBeNull()
  })
})
