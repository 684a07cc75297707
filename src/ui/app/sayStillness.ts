import { isStill, onColourScheme, STILL } from '../../browser/surroundings'
import type { AppStore } from '../../session/appStore'

/** Tells the sheets where nothing is to move, by the reader's choice on the page or else the system's; gives back how to stop. */
export function sayStillness(root: Element, store: AppStore): () => void {
  const say = (): void => void root.toggleAttribute('data-still', isStill(store.getState().motion))
  say()
  const stops = [
    store.subscribe((state, before) => state.motion !== before.motion && say()),
    onColourScheme(say, STILL),
  ]
  return () => stops.forEach((stop) => stop())
}
