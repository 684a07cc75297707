import type { LessonId } from '../content/lessons'
import { readLesson } from '../formats/lessonFile'
import { fetchLesson } from '../formats/shippedLessons'
import type { AppStore } from '../session/appStore'
import { PANELS } from '../session/panels'
import { openLesson } from './acts'

/** Opens one of the lessons that ship; says so where it can't be fetched. */
export async function openShipped(store: AppStore, id: LessonId): Promise<void> {
  try {
    const read = readLesson(await fetchLesson(id), PANELS)
    if (read.kind === 'lesson') openLesson(store, read.lesson, id)
    else store.getState().tell({ kind: 'refusedLesson', refusal: read })
  } catch {
    store.getState().tell({ kind: 'notLoaded' })
  }
}
