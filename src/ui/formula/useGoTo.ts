import { useCallback } from 'react'
import type { QuantityId } from '../../engine'
import { tapeOf } from '../../session/selectors'
import { useParts } from '../context/AppContext'
import { useEditor } from '../context/EditorContext'

/** Goes to the step that wrote a quantity, or opens the field of one that a person sets. */
export function useGoTo(): (id: QuantityId, anchor: Element) => void {
  const { player, store } = useParts()
  const { open } = useEditor()
  return useCallback(
    (id, anchor) => {
      const place = tapeOf(store.getState()).places.get(id)
      if (place === undefined) open(id, anchor)
      else player.jump(place + 1)
    },
    [player, store, open],
  )
}
