import type { FocusEvent, PointerEvent } from 'react'
import type { QuantityId } from '../../engine'
import { useParts } from '../context/AppContext'
import { quantityAt } from './quantityAt'

interface LightHandlers {
  onPointerOver(event: PointerEvent): void
  onPointerLeave(): void
  onFocus(event: FocusEvent): void
  onBlur(): void
}

/** Handlers for a container: whatever shows a quantity inside it lights that quantity everywhere. */
export function useLight(): LightHandlers {
  const { store } = useParts()
  const light = (id: QuantityId | null): void => {
    if (store.getState().lit !== id) store.getState().light(id)
  }
  return {
    onPointerOver: (event) => light(quantityAt(event.target)),
    onPointerLeave: () => light(null),
    onFocus: (event) => light(quantityAt(event.target)),
    onBlur: () => light(null),
  }
}
