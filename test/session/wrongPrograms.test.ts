import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleExample,
  name,
  recordIteration,
  type Bug,
  type Departure,
  type Problem,
  type WrongProgram,
} from '../../src/engine'
import { bugsIn, isFlagged, nudge } from '../../src/mistakes'
import { createTrainer } from '../../src/playback/trainer'
import { createAppStore } from '../../src/session/appStore'
import { newStart } from '../../src/session/moment'
import { runFrom } from '../../src/session/runs'
import { tapeFor } from '../../src/session/tapes'
import { bugOf, secretBug } from '../../src/session/wrongPrograms'
import { handThread } from '../support/handThread'
import { SHAPES } from '../support/problems'

const seed = fc.integer({ min: 0, max: 999_999 })

/** The programs that two hundred seeds draw in a network of this kind. */
function drawnIn(kind: Parameters<typeof secretBug>[1]): ReadonlySet<Bug> {
  return new Set(Array.from({ length: 200 }, (_, i) => secretBug(i, kind)))
}

/** How steps of the article's example depart from the right program. */
function departures(program: WrongProgram): ReadonlySet<Departure | undefined> {
  return new Set(tapeFor({ ...articleExample, program }).steps.map(({ departs }) => departs))
}

describe('a secret program', () => {
  it('is one that the nudge test finds out on the article’s network', () => {
    fc.assert(
      fc.property(seed, (secret) => {
        const { topology, values } = tapeFor({ ...articleExample, program: secret })
        const flags = topology.edges.map((edge) =>
          isFlagged(values[name.gradient(edge)]!, nudge(articleExample, edge.id)),
        )
        expect(flags).toContain(true)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same whatever numbers the network has', () => {
    fc.assert(
      fc.property(seed, (secret) => {
        const edited = { ...articleExample, weights: articleExample.weights.map((weight) => -weight), program: secret }
        expect(bugOf(edited)).toBe(secretBug(secret, { shape: [2, 2, 2] }))
      }),
    )
  })

  it('may be any of the nine on the article’s network', () => {
    expect(drawnIn({ shape: [2, 2, 2] }).size).toBe(9)
  })

  it('is one of four that can be told apart where there is no hidden layer', () => {
    expect(drawnIn({ shape: [2, 2] })).toEqual(new Set(['no-output-slope', 'no-half', 'sign', 'net-slope']))
  })

  it('is wrong under the loss and the activations that the network has', () => {
    const kinds: readonly Partial<Problem>[] = [
      { loss: 'cross-entropy' },
      { loss: 'square' },
      { activations: ['tanh', 'identity'] },
      { activations: ['sigmoid', 'softmax'], loss: 'cross-entropy' },
      { otherSamples: [{ inputs: [1, 1], targets: [0, 1] }], schedule: 'all-together' },
    ]
    for (const kind of kinds) {
      const problem = { ...articleExample, ...kind }
      const drawn = new Set(Array.from({ length: 60 }, (_, i) => secretBug(i, problem)))
      expect(bugsIn(problem)).toEqual(expect.arrayContaining([...drawn]))
    }
  })

  it('there is one for every shape', () => {
    for (const shape of SHAPES) expect(secretBug(7, { shape })).toBeTruthy()
  })

  it('has its steps in the same order as all others, and hides which of them depart from the right program', () => {
    const tapes = [1, 2, 3, 4, 5, 6].map((secret) => tapeFor({ ...articleExample, program: secret }))
    const looks = tapes.map(({ steps }) => steps.map(({ writes, departs }) => `${writes} ${departs}`).join())
    expect(new Set(looks).size).toBe(1)
  })
})

describe('the program of a network', () => {
  it('is none where the right one runs, and the one that is named', () => {
    expect(bugOf(articleExample)).toBeNull()
    expect(bugOf({ ...articleExample, program: 'sign' })).toBe('sign')
  })

  it('shows where it departs from the right one if it is named', () => {
    expect(departures('sign')).toContain('rule')
    expect(departures('sign')).not.toContain('hidden')
    expect(departures(7)).toContain('hidden')
  })

  it('is another kind’s where only the places of the digits differ in two shapes', () => {
    expect(drawnIn({ shape: [1, 1, 1] })).toContain('no-hidden-slope')
    expect(drawnIn({ shape: [11, 1] })).not.toContain('no-hidden-slope')
  })

  it('may be any but that of the order where samples are learned together, as no layer moves before another', () => {
    const drawn = drawnIn({
      shape: [2, 2, 2],
      otherSamples: [{ inputs: [1, 1], targets: [0, 1] }],
      schedule: 'all-together',
    })
    expect(drawn.size).toBe(8)
    expect(drawn).not.toContain('order')
  })

  it('may be one that forgets a path wherever a hidden neuron has several', () => {
    const drawn = drawnIn({ shape: [2, 1, 3] })
    expect(drawn).toContain('one-path')
    expect(drawn).not.toContain(undefined)
  })
})

describe('the run of a wrong program', () => {
  it('is recorded on the page itself, since the thread knows the right one alone', () => {
    const problem = { ...articleExample, program: 'order' } as const
    const store = createAppStore({ start: newStart(problem) })
    const far = handThread()
    const here = handThread()
    const trainer = createTrainer(
      store,
      () => far.thread,
      () => here.thread,
    )
    trainer.train({ iterations: 100_000 })
    expect([far.orders.length, here.orders.length]).toEqual([0, 1])
    here.work(100_000 - runFrom(problem).length(), true)
    expect(store.getState()).toMatchObject({ iteration: 100_000, recorded: 100_000, training: null })
    store.getState().open(newStart({ ...articleExample }))
    trainer.train({ iterations: 1_000_000 })
    expect(far.orders).toHaveLength(1)
  })

  it('reaches by the wrong order the total that the article prints', () => {
    const problem = { ...articleExample, program: 'order' } as const
    const run = runFrom(problem)
    run.extend(10_000)
    expect(run.error(1)).toBeCloseTo(0.291027924, 9)
    expect(run.error(10_000)).toBeCloseTo(0.000035085, 9)
    expect(recordIteration(run.problemAt(10_000)).problem.program).toBe('order')
  })
})
