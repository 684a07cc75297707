import type { KindFields } from './linkKinds'
import { exampleWith, type BiasRule, type Problem } from '../engine'
import { SCENARIOS, type ScenarioId } from '../content/scenarios'

/** What each link begins with, so that later ones may be written otherwise. */
export const VERSION = '1'

/** What a link is the difference to. */
export function baseOf(scenario: ScenarioId | null): Problem {
  return exampleWith(SCENARIOS.find(({ id }) => id === scenario)?.changes ?? {})
}

/** None, one a layer and one a neuron are lists that can't stand for each other. */
export function hasAsManyBiases(biasRule: BiasRule, base: Problem): boolean {
  return listOf(biasRule) === listOf(base.biasRule)
}

function listOf(rule: BiasRule): 'none' | 'layers' | 'neurons' {
  return rule === 'none' ? 'none' : rule === 'neuron' ? 'neurons' : 'layers'
}

/** What a link of this shape leaves out of the kinds of its base: another shape has none of them. */
export function kindsOfBase(base: Problem, isBaseShape: boolean): KindFields {
  return isBaseShape ? base : {}
}
