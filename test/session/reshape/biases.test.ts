import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIAS_RULES, checkProblem, exampleWith, type Problem } from '../../../src/engine'
import { learnEveryKind } from '../../../src/engine/kinds/learn'
import { rebias } from '../../../src/session/reshape/biases'
import { anyProblem } from '../../support/problems'

learnEveryKind()

const own = (...biases: readonly number[]): Problem => exampleWith({ biasRule: 'neuron', biases })

describe('the biases under another rule', () => {
  it('begin at 0 where there were none', () => {
    const none = exampleWith({ biasRule: 'none', biases: [] })
    expect(rebias(none, 'neuron').problem.biases).toEqual([0, 0, 0, 0])
    expect(rebias(none, 'shared').problem.biases).toEqual([0, 0])
    expect(rebias(none, 'fixed').problem.biases).toEqual([0, 0])
  })

  it('are none where there are to be none', () => {
    expect(rebias(own(0.1, 0.2, 0.3, 0.4), 'none')).toMatchObject({ problem: { biasRule: 'none', biases: [] } })
  })

  it('of neurons stay what they are where each keeps its own', () => {
    expect(rebias(own(0.1, 0.2, 0.3, 0.4), 'neuron').problem.biases).toEqual([0.1, 0.2, 0.3, 0.4])
  })

  it('of a layer become those of each of its neurons', () => {
    for (const biasRule of ['fixed', 'shared'] as const)
      expect(rebias(exampleWith({ biasRule }), 'neuron').problem.biases).toEqual([0.35, 0.35, 0.6, 0.6])
  })

  it('of neurons become the one of their layer where they agree', () => {
    expect(rebias(own(0.1, 0.1, 0.2, 0.2), 'shared')).toMatchObject({ problem: { biases: [0.1, 0.2] }, differed: [] })
  })

  it('of neurons that differ become 0, and it is said of which layer', () => {
    expect(rebias(own(0.1, 0.1, 0.2, 0.3), 'shared')).toMatchObject({ problem: { biases: [0.1, 0] }, differed: [2] })
    expect(rebias(own(0.1, 0.4, 0.2, 0.2), 'fixed')).toMatchObject({ problem: { biases: [0, 0.2] }, differed: [1] })
  })

  it('stay as they are between fixed and trained', () => {
    expect(rebias(exampleWith({}), 'shared')).toMatchObject({ problem: { biases: [0.35, 0.6] }, differed: [] })
  })

  it('are always those of a network that may be', () => {
    fc.assert(
      fc.property(anyProblem(), fc.constantFrom(...BIAS_RULES), (problem, rule) => {
        const { problem: changed } = rebias(problem, rule)
        expect(checkProblem(changed).biasRule).toBe(rule)
        expect(rebias(changed, rule).problem).toEqual(changed)
      }),
    )
  })
})
