import { useCallback, useSyncExternalStore } from 'react'
import { isNow, onColourScheme } from '../../browser/surroundings'

/** Whether the window is as this media query says, now and whenever it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback((listener: () => void) => onColourScheme(listener, query), [query])
  return useSyncExternalStore(
    subscribe,
    () => isNow(query),
    () => false,
  )
}
