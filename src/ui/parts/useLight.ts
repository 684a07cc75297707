import type { FocusEvent, PointerEvent } from 'react'
import { tapeOf } from '../../session/selectors'
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
  const lightAt = (target: EventTarget | null): void => {
    const state = store.getState()
    state.light(quantityAt(target, tapeOf(state)))
  }
  return {
    onPointerOver: (event) => lightAt(event.target),
    onPointerLeave: () => store.getState().light(null),
    onFocus: (event) => lightAt(event.target),
    onBlur: () => store.getState().light(null),
  }
}
