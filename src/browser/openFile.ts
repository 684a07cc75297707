import { FILE_LIMITS, readNetworkFile } from '../formats/networkFile'
import { newStart, stepAfter } from '../session/moment'
import type { AppParts } from '../playback/parts'

/** Opens a network file: its network, its run, and the place that it shows. A file that is refused changes nothing. */
export async function openFile(file: Blob, { store, trainer }: Pick<AppParts, 'store' | 'trainer'>): Promise<void> {
  // More bytes than any text of the size that is allowed can have.
  const text = await file.slice(0, FILE_LIMITS.mostCharacters * 4).text()
  const read = readNetworkFile(text)
  if (read.kind === 'refused') {
    store.getState().tell({ kind: 'refusedFile', refusal: read })
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
