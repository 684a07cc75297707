import type { LessonId } from '../content/lessons'
import { lessonNamesKinds, lessonNamesProgram, readLesson } from '../formats/lessonFile'
import { fetchLesson } from '../formats/shippedLessons'
import type { AppStore } from '../session/appStore'
import { learnKinds } from '../session/learnKinds'
import { learnPrograms } from '../session/learnPrograms'
import { PANELS } from '../session/panels'
import { openLesson } from './acts'

/** Opens one of the lessons that ship, at a card counted from 0; says so where it can't be fetched. */
export async function openShipped(store: AppStore, id: LessonId, card = 0): Promise<void> {
  try {
    const file = await fetchLesson(id)
    // The states of its cards are links, which may name wrong programs.
    const text = JSON.stringify(file)
    if (lessonNamesProgram(text)) await learnPrograms()
    if (lessonNamesKinds(text)) await learnKinds()
    const read = readLesson(file, PANELS)
    if (read.kind === 'lesson') openLesson(store, read.lesson, id, card)
    else store.getState().tell({ kind: 'refusedLesson', refusal: read })
  } catch {
    store.getState().tell({ kind: 'notLoaded' })
  }
}
