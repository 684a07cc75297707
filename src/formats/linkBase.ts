import { exampleWith, type BiasRule, type Problem } from '../engine'
import { SCENARIOS, type ScenarioId } from '../content/scenarios'

/** What each link begins with, so that later ones may be written otherwise. */
export const VERSION = '1'

/** What a link is the difference to. */
export function baseOf(scenario: ScenarioId | null): Problem {
  return exampleWith(SCENARIOS.find(({ id }) => id === scenario)?.changes ?? {})
}

/** One a layer and one a neuron are lists that can't stand for each other. */
export function hasAsManyBiases(biasRule: BiasRule, base: Problem): boolean {
  return (biasRule === 'neuron') === (base.biasRule === 'neuron')
}
