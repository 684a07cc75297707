import type { AppStore } from '../../session/appStore'
import { isPresenting } from '../../session/showing'

/**
 * Lets the page be seen that an address has asked to be presented: once presenter mode has taken its place, or where it
 * does not come. Whoever opens such a link before a class sees no other page first.
 */
export function untilPresented(store: AppStore): void {
  const reveal = (): void => {
    const state = store.getState()
    if (state.showing?.presenting && !isPresenting(state)) return
    stop()
    delete document.documentElement.dataset['presented']
  }
  const stop = store.subscribe(reveal)
  reveal()
}
