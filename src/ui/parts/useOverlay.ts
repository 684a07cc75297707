import { useCallback } from 'react'
import { useApp, useParts } from '../context/AppContext'

/** Whether this dialog or menu is what lies over the page, and how to open and close it: opening one closes another. */
export function useOverlay(name: string): readonly [boolean, (isOpen: boolean) => void] {
  const { store } = useParts()
  const isOpen = useApp((state) => state.overlay === name)
  const setOpen = useCallback(
    (opening: boolean) => {
      const { overlay, lay } = store.getState()
      if (opening) lay(name)
      else if (overlay === name) lay(null)
    },
    [store, name],
  )
  return [isOpen, setOpen]
}
