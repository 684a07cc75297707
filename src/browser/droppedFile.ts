import type { FileRefusal } from '../formats/networkFile'

/** What was dropped onto the page: one file, or why it is none. */
export type Dropped = File | FileRefusal

/** Takes the file out of what was dropped. It has to be asked at once: the browser empties it after the event. */
export function droppedFile({ files, items }: DataTransfer): Dropped {
  if (files.length > 1) return refused('several')
  // A folder looks like a file that can't be read.
  if ([...items].some((item) => item.kind === 'file' && item.webkitGetAsEntry?.()?.isDirectory))
    return refused('folder')
  return files[0] ?? refused('noFile')
}

function refused(why: 'several' | 'folder' | 'noFile'): FileRefusal {
  return { place: '', text: '', why }
}
