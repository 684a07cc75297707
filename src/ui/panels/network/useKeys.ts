import { useCallback, useEffect, useRef, type RefCallback } from 'react'
import { isForeignKey } from '../../parts/isForeignKey'

/**
 * Hears keys that are pressed anywhere inside an element, and not in what is open beside it. Where `onKey` says that it has
 * taken one, nobody else hears of it.
 */
export function useKeys(onKey: (key: string) => boolean): RefCallback<HTMLElement> {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  return useCallback((element) => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isForeignKey(event) || !latest.current(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    }
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [])
}
