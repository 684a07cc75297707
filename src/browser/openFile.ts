import {
  FILE_LIMITS,
  mayNameProgram,
  readNetworkFile,
  type FileRefusal,
  type ReadNetworkFile,
} from '../formats/networkFile'
import { learnPrograms } from '../session/learnPrograms'
import { newStart, stepAfter } from '../session/moment'
import type { AppParts } from '../playback/parts'
import type { AppStore } from '../session/appStore'

/**
 * Opens a network file, in one act: its network, its run, and the place that it shows. Undo brings back what it was
 * opened over.
 *
 * A file that is refused, or that the browser can't read, changes nothing and is said. Never fails.
 */
export async function openFile(file: Blob, { store, trainer }: Pick<AppParts, 'store' | 'trainer'>): Promise<void> {
  const read = await readText(file)
  if (read === 'notLoaded') {
    store.getState().tell({ kind: 'notLoaded' })
    return
  }
  if (read.kind === 'refused') {
    refuseFile(read, store)
    return
  }
  const { problem, scenario, iteration, written, recorded } = read.file
  const step = stepAfter(problem, written)
  store.together(() => {
    store.getState().open(newStart(problem, scenario))
    if (recorded > 0) trainer.train({ iterations: recorded, arriveAt: { iteration, step } })
    else store.getState().goTo(step)
  })
}

/** Says why there is nothing to open. */
export function refuseFile(refusal: FileRefusal, store: AppStore): void {
  store.getState().tell({ kind: 'refusedFile', refusal })
}

async function readText(file: Blob): Promise<ReadNetworkFile | 'notLoaded'> {
  let text: string
  try {
    // More bytes than any text of the size that is allowed can have.
    text = await file.slice(0, FILE_LIMITS.mostCharacters * 4).text()
  } catch {
    // It was moved, is locked, lies on a disk that is gone, or is a folder.
    return { kind: 'refused', place: '', text: '', why: 'lost' }
  }
  try {
    if (mayNameProgram(text)) await learnPrograms()
  } catch {
    return 'notLoaded'
  }
  return readNetworkFile(text)
}
