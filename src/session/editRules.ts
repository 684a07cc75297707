import { checkProblem, ProblemError, type BiasRule, type UpdateOrder } from '../engine'
import type { AppStore } from './appStore'
import { shownProblem } from './moment'
import { rebias } from './reshape/biases'

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
    const changed = { ...rebias(shown, wanted.biasRule).problem, updateOrder: wanted.updateOrder }
    goOnWith({ ...changed, ...checkProblem(changed) }, null)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    tell({ kind: 'cannotGoOn' })
  }
}
