import {
  biasCount,
  checkProblem,
  ProblemError,
  topologyOf,
  type BiasRule,
  type Problem,
  type UpdateOrder,
} from '../engine'
import type { AppStore } from './appStore'
import { shownProblem } from './moment'

/** The rules that a person can change while the numbers stay. */
export interface Rules {
  readonly biasRule?: BiasRule
  readonly updateOrder?: UpdateOrder
}

/** Follows other rules from the iteration shown on, as an edit does; says so where they can't be followed. */
export function editRules({ getState }: Pick<AppStore, 'getState'>, { biasRule, updateOrder }: Rules): void {
  const { refuses, goOnWith, tell } = getState()
  if (refuses([...(biasRule ? ['biasRule'] : []), ...(updateOrder ? ['updateOrder'] : [])])) return
  const shown = shownProblem(getState())
  const wanted = { biasRule: biasRule ?? shown.biasRule, updateOrder: updateOrder ?? shown.updateOrder }
  if (wanted.biasRule === shown.biasRule && wanted.updateOrder === shown.updateOrder) return
  try {
    const changed = { ...withBiasRule(shown, wanted.biasRule), updateOrder: wanted.updateOrder }
    goOnWith({ ...changed, ...checkProblem(changed) }, null)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    tell({ kind: 'cannotGoOn' })
  }
}

/**
 * The problem under another bias rule.
 *
 * From one bias per layer to one per neuron every neuron starts with its layer's; the other way a layer keeps the
 * bias of its first neuron. Where there were none all begin at 0.
 */
export function withBiasRule(problem: Problem, biasRule: BiasRule): Problem {
  if (biasRule === problem.biasRule) return problem
  if (biasRule === 'none') return { ...problem, biasRule, biases: [] }
  if (problem.biasRule === 'none')
    return { ...problem, biasRule, biases: Array.from({ length: biasCount(problem.shape, biasRule) }, () => 0) }
  const wasOwn = problem.biasRule === 'neuron'
  const isOwn = biasRule === 'neuron'
  if (wasOwn === isOwn) return { ...problem, biasRule }
  const old = topologyOf(problem.shape, problem.biasRule).biases
  const biases = topologyOf(problem.shape, biasRule).biases.map(
    ({ layer }) => problem.biases[old.findIndex((bias) => bias.layer === layer)]!,
  )
  return { ...problem, biasRule, biases }
}
