import { narrationOf, stageMessagesOf } from '../../i18n/words'
import { writeNumber } from '../../notation/numbers'
import { spokenText } from '../../notation/spokenText'
import type { AppState } from '../../session/appState'
import { errorChange, iterationShown, sightNow } from '../../session/selectors'

/** What a screen reader hears before it walks the network: what there is, where we are, how large the error is. */
export function stageSummary(state: AppState): { readonly title: string; readonly summary: string } {
  const { graph, formula } = stageMessagesOf(state.language)
  const sight = sightNow(state)
  const { step, tape } = sight
  const narration = narrationOf(state.language)
  const { error, id } = errorChange(state)
  // A tape that ends early does not come to E.
  const quantity = tape.quantities.get(id)
  const { shape, edges } = tape.topology
  const summary = graph.summary({
    inputs: shape[0]!,
    hidden: shape.slice(1, -1),
    outputs: shape.at(-1)!,
    weights: edges.length,
    called: quantity ? narration.quantityName(quantity) : graph.error,
    error: error === null ? graph.withheld : writeNumber(error, state.decimals),
    step: step ? narration.titleOf({ seen: sight, step }) : formula.startTitle({ iteration: iterationShown(state) }),
  })
  return { title: graph.places, summary: spokenText(`${summary} ${graph.howTo}`) }
}
