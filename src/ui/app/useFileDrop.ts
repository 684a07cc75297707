import { useEffect, useState } from 'react'
import { droppedFile } from '../../browser/droppedFile'
import { useParts } from '../context/AppContext'

/** Where a text may be dropped to be written there. */
const TAKES_TEXT = 'input, textarea, [contenteditable]'

/** Lets a file be dropped anywhere on the page; gives back whether one is held over it. What is no file is refused. */
export function useFileDrop(): boolean {
  const parts = useParts()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    /** What is dragged from one place of the page to another is none of our business. */
    let isOwn = false
    const comesFromOutside = ({ dataTransfer, target }: DragEvent): boolean => {
      if (!dataTransfer || isOwn) return false
      return holdsFile(dataTransfer) || !(target instanceof Element && target.closest(TAKES_TEXT))
    }
    const onOver = (event: DragEvent): void => {
      if (!comesFromOutside(event)) return
      // Without this the browser would leave the page and show the file, or the address that was dropped.
      event.preventDefault()
      setIsOver(holdsFile(event.dataTransfer))
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setIsOver(false)
      if (!comesFromOutside(event) || !event.dataTransfer) return
      event.preventDefault()
      // What lies over the page would hide what comes of it, from eyes and from readers.
      parts.store.getState().lay(null)
      const dropped = droppedFile(event.dataTransfer)
      // The reader of files is fetched when there is one to read.
      import('../../browser/openFile').then(
        ({ openFile, refuseFile }) =>
          dropped instanceof Blob ? openFile(dropped, parts) : refuseFile(dropped, parts.store),
        () => parts.store.getState().tell({ kind: 'notLoaded' }),
      )
    }
    const onStart = (): void => void (isOwn = true)
    const onEnd = (): void => void (isOwn = false)
    const ends = new AbortController()
    const listeners = { dragstart: onStart, dragend: onEnd, dragover: onOver, dragleave: onLeave, drop: onDrop }
    for (const [kind, listener] of Object.entries(listeners))
      window.addEventListener(kind as keyof typeof listeners, listener, { signal: ends.signal })
    return () => ends.abort()
  }, [parts])
  return isOver
}

function holdsFile(dataTransfer: DataTransfer | null): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
