import {
  readsOf,
  recordIteration,
  rightProblem,
  type Bug,
  type Departure,
  type Problem,
  type QuantityId,
  type Step,
  type Tape,
} from '../../engine'
import { evaluateWith, formulaOf } from '../rewrites'
import { rewritesOf } from './bugRewrites'

/**
 * Records one iteration as a wrong program works it out: its formulas, and the numbers that come out of them.
 *
 * A secret one keeps to an order of steps in which every wrong program could go, and every step of its way back is one
 * where it could depart from the right one: so neither gives it away.
 */
export function recordWithBug(problem: Problem, bug: Bug, isSecret = false): Tape {
  const right = rightProblem(problem)
  const tape = recordIteration(right)
  const rewrites = rewritesOf(bug, tape.topology)
  // What looks back through weights that have moved can only do so once they have.
  const order = bug === 'order' || isSecret ? recordIteration({ ...right, updateOrder: 'output-first' }) : tape
  const wrong = new Set<QuantityId>(rewrites.keys())
  const departureOf = ({ writes, phase, formula }: Step): Departure | null => {
    if (!phase.startsWith('backward')) return null
    if (readsOf(formula).some((id) => wrong.has(id))) wrong.add(writes)
    if (isSecret) return 'hidden'
    return rewrites.has(writes) ? 'rule' : wrong.has(writes) ? 'numbers' : null
  }
  const steps = order.steps.map((other): Step => {
    const formula = rewrites.get(other.writes) ?? formulaOf(tape, other.writes) ?? other.formula
    const step = { ...other, formula }
    const departs = departureOf(step)
    return departs ? { ...step, departs } : step
  })
  const valueOf = evaluateWith(tape, { rewrites })
  const values = { ...tape.values }
  for (const { writes } of steps) values[writes] = valueOf(writes)
  return { ...tape, problem, steps, places: order.places, values }
}
