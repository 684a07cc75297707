import { describe, expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { articleExample, samplesOf, type Problem } from '../../src/engine'
import { sampleRulesOf, withSamples } from '../../src/session/withSamples'
import { XOR } from '../support/otherExamples'

const all = samplesOf(XOR)
const oneByOne: Problem = { ...XOR, schedule: 'one-by-one', turn: 2 }

describe('other samples', () => {
  it('are what they were where nothing is changed', () => {
    expect(withSamples(XOR, {})).toEqual(XOR)
    expect(sampleRulesOf(articleExample)).toEqual({
      samples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
      schedule: 'one-by-one',
      batch: 'sum',
    })
    expect(sampleRulesOf({ ...XOR, batch: 'mean' })).toEqual({ samples: all, schedule: 'all-together', batch: 'mean' })
  })

  it('make a network of one sample where one is left, with nothing said of an order', () => {
    const one = withSamples(oneByOne, { samples: [all[3]!] })
    expect(one).toMatchObject({ inputs: [1, 1], targets: [0], weights: XOR.weights })
    for (const field of ['otherSamples', 'schedule', 'batch', 'turn']) expect(one).not.toHaveProperty(field)
  })

  it('keep whose turn it is where there are enough, and where they are learned one by one', () => {
    expect(withSamples(oneByOne, { samples: all.slice(0, 3) })).toMatchObject({ turn: 2 })
    expect(withSamples(oneByOne, { samples: all.slice(0, 2) })).not.toHaveProperty('turn')
    expect(withSamples(oneByOne, { schedule: 'all-together' })).not.toHaveProperty('turn')
    expect(withSamples({ ...oneByOne, turn: 0 }, {})).not.toHaveProperty('turn')
  })

  it('are learned as is asked', () => {
    expect(withSamples(XOR, { batch: 'mean' })).toMatchObject({ batch: 'mean', schedule: 'all-together' })
    expect(sampleRulesOf(withSamples(XOR, { schedule: 'one-by-one' }))).toMatchObject({ schedule: 'one-by-one' })
  })

  it('are refused where they can’t be', () => {
    expect(() => withSamples(XOR, { samples: [{ inputs: [1], targets: [0] }] })).toThrow(/inputs/)
  })

  it('let a wrong program go on', () => {
    expect(withSamples({ ...XOR, program: 'sign' }, { samples: [all[0]!] })).toMatchObject({ program: 'sign' })
  })
})
