import type { QuantityId } from '../../engine'
import { isStill } from '../../browser/surroundings'
import type { AppStore } from '../../session/appStore'
import { shownProblem } from '../../session/moment'
import { parameterOf } from '../../session/parameters'

/** In milliseconds. */
const FLASH = 900
const FRAME = 2000

/** Points out in the drawing what a scenario has changed as it is opened; gives back how to stop. */
export function flashChanges(page: Document, store: AppStore): () => void {
  return store.subscribe((state, before) => {
    const { scenario } = state.start
    if (scenario === null || state.start === before.start || scenario === before.start.scenario) return
    const [now, old] = [shownProblem(state), shownProblem(before)]
    for (const card of page.querySelectorAll<SVGElement>('.network [data-stop]')) {
      const id = card.dataset['stop'] as QuantityId
      if (parameterOf(now, id) !== parameterOf(old, id)) pointOut(card, isStill(state.motion))
    }
  })
}

/** Once fades and comes back; where nothing is to move, has a frame for a while. */
function pointOut(card: Element, still: boolean): void {
  const frame = { outline: '3px solid var(--forward)', outlineOffset: '4px' }
  if (still) card.animate([frame, frame], { duration: FRAME })
  else card.animate([{ opacity: 1 }, { opacity: 0.15 }, { opacity: 1 }], { duration: FLASH })
}
