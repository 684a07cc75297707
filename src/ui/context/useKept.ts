import { useCallback, useState } from 'react'
import type { AppStore } from '../../session/appStore'
import { useParts } from './AppContext'

const KEPT = new WeakMap<AppStore, Map<string, unknown>>()

/**
 * Like useState, but what was chosen under this name is still chosen when the panel is opened again.
 *
 * It is no part of the state of the page: no link, no file and no undo knows which chart somebody looked at.
 */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (value: Value) => void] {
  const { store } = useParts()
  const [value, setValue] = useState(() => (keptBeside(store).get(name) as Value | undefined) ?? initial)
  const keep = useCallback(
    (next: Value) => {
      keptBeside(store).set(name, next)
      setValue(next)
    },
    [store, name],
  )
  return [value, keep]
}

function keptBeside(store: AppStore): Map<string, unknown> {
  const known = KEPT.get(store) ?? new Map<string, unknown>()
  KEPT.set(store, known)
  return known
}
