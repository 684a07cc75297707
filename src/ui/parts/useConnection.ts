import { useSyncExternalStore } from 'react'
import { lastConnected, onConnected } from '../../browser/connection'

/** Changes whenever the browser is connected again: what could not be fetched is worth another try then. */
export function useConnection(): number {
  return useSyncExternalStore(onConnected, lastConnected, () => 0)
}
