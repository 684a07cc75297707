import fc from 'fast-check'
import { expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { createRunRecord, name, recordIteration, replay, samplesOf, train } from '../../src/engine'
import { anyOtherProblem } from '../support/otherProblems'
import { anyProblem } from '../support/problems'
import { expectDigits, expectNear, golden, PROBLEM_OF_RULE, type Rule } from '../support/golden'

const LENGTH = 300
const stops = fc.array(fc.integer({ min: 0, max: LENGTH }), { minLength: 1, maxLength: 5 })

it('reaches any iteration of a run to the last bit, however far it goes at once', () => {
  fc.assert(
    fc.property(anyProblem(), stops, (problem, iterations) => {
      const record = createRunRecord(problem)
      record.extend(LENGTH)
      const walker = replay(problem)
      let here = 0
      for (const iteration of iterations.toSorted((a, b) => a - b)) {
        walker.advance(iteration - here)
        here = iteration
        const { problem: there, topology, values } = recordIteration(record.problemAt(iteration))
        const outputs = topology.layers.at(-1)!
        expect([...walker.weights]).toEqual(there.weights)
        expect([...walker.biases]).toEqual(there.biases)
        expect([...walker.outputs]).toEqual(outputs.map(({ id }) => values[`out.${id}`]))
        expect([...walker.errors]).toEqual(outputs.map(({ id }) => values[`error.${id}`]))
        expect(walker.error()).toBe(values['error'])
        expect(walker.error()).toBe(record.error(iteration))
      }
    }),
  )
})

it('says E of all samples, added up or averaged, and not that of the last one', () => {
  fc.assert(
    fc.property(anyOtherProblem(), fc.nat(9), (problem, updates) => {
      const { error, divergedAt } = train(problem, { iterations: updates })
      if (divergedAt !== null) return
      const walker = replay(problem)
      walker.advance(updates)
      expect(walker.error()).toBe(error)
      const isMean = problem.schedule === 'all-together' && problem.batch === 'mean'
      const sum = walker.errors.reduce((total, part) => total + part, 0)
      expectNear(walker.error(), isMean ? sum / samplesOf(problem).length : sum, 1e-12)
    }),
    { numRuns: 300 },
  )
})

it('says of each sample what the network answers it after so many updates, and what that adds to E', () => {
  fc.assert(
    fc.property(anyOtherProblem(), fc.nat(9), (problem, updates) => {
      const walker = replay(problem)
      walker.advance(updates)
      const { problem: there, divergedAt } = train(problem, { iterations: updates })
      if (divergedAt !== null) return
      const tapes = samplesOf(there).map((_, sample) => recordIteration(there, sample))
      if (tapes.some(({ endsBefore }) => endsBefore)) return
      const said = tapes.flatMap(({ topology, values }) =>
        topology.layers.at(-1)!.map((node) => [plain(values[name.out(node)]!), plain(values[name.error(node)]!)]),
      )
      expect(Array.from(walker.outputs, (answer, i) => [plain(answer), plain(walker.errors[i]!)])).toEqual(said)
    }),
    { numRuns: 300 },
  )
})

it('stands at the start before it is asked to go on', () => {
  const walker = replay(PROBLEM_OF_RULE.standard)
  expectDigits(walker.outputs[0], '0.751365069552')
  expectDigits(walker.error(), '0.298371108760')
})

it('leaves the problem that it starts from as it is', () => {
  const before = structuredClone(PROBLEM_OF_RULE.bias_shared)
  replay(PROBLEM_OF_RULE.bias_shared).advance(10)
  expect(PROBLEM_OF_RULE.bias_shared).toEqual(before)
})

interface GoldenState {
  readonly E: string
  readonly o1: string
  readonly o2: string
  readonly w: readonly string[]
  readonly b: readonly string[]
}

it.each(Object.entries(golden('golden_runs.json') as Record<Rule, Record<string, GoldenState>>))(
  'comes through the golden numbers of the rule %s',
  { tags: 'long' },
  (rule, states) => {
    const walker = replay(PROBLEM_OF_RULE[rule as Rule])
    let here = 0
    for (const [iteration, state] of Object.entries(states)) {
      walker.advance(Number(iteration) - here)
      here = Number(iteration)
      expectNear(walker.error(), state.E, 1e-11)
      expectNear(walker.outputs[0], state.o1, 1e-11)
      expectNear(walker.outputs[1], state.o2, 1e-11)
      state.w.forEach((text, index) => expectNear(walker.weights[index], text, 1e-11))
      state.b.forEach((text, index) => expectNear(walker.biases[index], text, 1e-11))
    }
  },
)

/** −0 is a zero too. */
function plain(value: number): number {
  return value + 0
}
