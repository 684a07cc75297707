import type { AppStore } from '../session/appStore'

/** Hands text to the browser as a file to save; where none may come of it, the page says so. */
export function saveFile(store: AppStore, name: string, type: string, pieces: readonly BlobPart[]): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  if (mayBeKeptBack()) store.getState().tell({ kind: 'framed' })
}

/** Whether a page around this one may forbid files. Its sandbox does so in silence, and only a frame of the same origin can be asked. */
function mayBeKeptBack(): boolean {
  const frame = window.frameElement
  if (frame instanceof HTMLIFrameElement)
    return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-downloads')
  return window.parent !== window
}
