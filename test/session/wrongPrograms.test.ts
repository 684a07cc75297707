import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, name, recordIteration, type Problem } from '../../src/engine'
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
    expect(new Set(Array.from({ length: 200 }, (_, i) => secretBug(i, { shape: [2, 2, 2] }))).size).toBe(9)
  })

  it('is one of four that can be told apart where there is no hidden layer', () => {
    const drawn = new Set(Array.from({ length: 200 }, (_, i) => secretBug(i, { shape: [2, 2] })))
    expect(drawn).toEqual(new Set(['no-output-slope', 'no-half', 'sign', 'net-slope']))
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
