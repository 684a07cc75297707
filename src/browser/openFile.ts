import { FILE_LIMITS } from '../formats/jsonFile'
import { LESSON_MARK, lessonNamesKinds, lessonNamesProgram, readLesson } from '../formats/lessonFile'
import { mayNameKinds, mayNameProgram, readNetworkFile, type FileRefusal } from '../formats/networkFile'
import { learnKinds } from '../session/learnKinds'
import { learnPrograms } from '../session/learnPrograms'
import { askedStep } from '../session/askedStep'
import { newStart } from '../session/moment'
import { showSample } from '../session/networkActs'
import { PANELS } from '../session/panels'
import { openLesson } from '../teaching/acts'
import type { AppParts } from '../playback/parts'
import type { AppStore } from '../session/appStore'

/** It was moved, is locked, lies on a disk that is gone, or is a folder. */
const LOST = { kind: 'refused', place: '', text: '', why: 'lost' } as const

/**
 * Opens a network file, or a lesson, in one act: its network, its run, and the place that it shows. Undo brings back what it was
 * opened over.
 *
 * A file that is refused, or that the browser can't read, changes nothing and is said; so does a network where the card of a
 * lesson leaves none to be opened. Never fails.
 */
export async function openFile(file: Blob, { store, trainer }: Pick<AppParts, 'store' | 'trainer'>): Promise<void> {
  const text = await textOf(file)
  try {
    // A file that names a wrong program can't be read without it; the states of a lesson's cards are links.
    if (text !== null && (mayNameProgram(text) || lessonNamesProgram(text))) await learnPrograms()
    if (text !== null && (mayNameKinds(text) || lessonNamesKinds(text))) await learnKinds()
  } catch {
    store.getState().tell({ kind: 'notLoaded' })
    return
  }
  if (text?.includes(LESSON_MARK)) return openLessonFile(text, store)
  const read = text === null ? LOST : readNetworkFile(text)
  if (read.kind === 'refused') {
    refuseFile(read, store)
    return
  }
  const { allowed, refuses } = store.getState()
  if (allowed && refuses(['network'])) return
  const { problem, scenario, iteration, sample = null, written, recorded, figures } = read.file
  const step = askedStep(problem, written, sample)
  store.together(() => {
    store.getState().open(newStart(problem, scenario))
    showSample(store, sample)
    if (figures) store.getState().setFigures(figures)
    if (recorded > 0) trainer.train({ iterations: recorded, arriveAt: { iteration, step, sample } })
    else store.getState().goTo(step)
  })
}

/** Says why there is nothing to open. */
export function refuseFile(refusal: FileRefusal, store: AppStore): void {
  store.getState().tell({ kind: 'refusedFile', refusal })
}

function openLessonFile(text: string, store: AppStore): void {
  const read = readLesson(text, PANELS)
  if (read.kind === 'lesson') openLesson(store, read.lesson, null)
  else store.getState().tell({ kind: 'refusedLesson', refusal: read })
}

/** The text of a file; null where the browser can't read it. */
async function textOf(file: Blob): Promise<string | null> {
  try {
    // More bytes than any text of the size that is allowed can have.
    return await file.slice(0, FILE_LIMITS.mostCharacters * 4).text()
  } catch {
    return null
  }
}
