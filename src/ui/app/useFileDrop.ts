import { useEffect, useState } from 'react'
import { useParts } from '../context/AppContext'

/** Lets a file be dropped anywhere on the page; gives back whether one is held over it. */
export function useFileDrop(): boolean {
  const parts = useParts()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent): void => {
      if (!holdsFile(event)) return
      // Without this the browser would leave the page and show the file.
      event.preventDefault()
      setIsOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setIsOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      // The reader of files is fetched when there is one to read.
      import('../../browser/openFile').then(
        ({ openFile }) => openFile(file, parts),
        () => parts.store.getState().tell({ kind: 'notLoaded' }),
      )
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [parts])
  return isOver
}
