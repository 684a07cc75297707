import type { AppStore } from '../../session/appStore'
import { hasModifier } from '../parts/hasModifier'

/** What a number is typed with, before anything of it is read. */
const OF_NUMBERS = /^[\d.,+−-]$/

let typed = ''

/**
 * Keeps what is typed while the field of a number is still being fetched: on a slow line the digits come before it. Gives
 * back how to stop.
 */
export function keepTyped(store: AppStore): () => void {
  const ends = new AbortController()
  const forget = store.subscribe(({ overlay }) => {
    if (overlay !== 'field') typed = ''
  })
  const onKey = (event: KeyboardEvent): void => {
    const isComing = store.getState().overlay === 'field' && !document.querySelector('.parameterEditor')
    if (!isComing || hasModifier(event)) return
    if (OF_NUMBERS.test(event.key)) typed += event.key
    else if (event.key === 'Backspace') typed = typed.slice(0, -1)
    // What has been typed can't be kept yet: the field will ask for that.
    else if (event.key !== 'Enter' || typed === '') return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', onKey, { capture: true, signal: ends.signal })
  return () => {
    ends.abort()
    forget()
  }
}

/** What has been typed so far, for the field that has come; from then on the field hears it. */
export function takeTyped(): string {
  const taken = typed
  typed = ''
  return taken
}
