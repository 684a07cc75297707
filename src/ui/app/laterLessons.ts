import type { AppStore } from '../../session/appStore'
import { later } from '../parts/later'

/** The card of a lesson, under the header. */
export const LessonStrip = later(async () => (await import('../lessons/LessonStrip')).LessonStrip, ['lessons'])

/** Lets the page hold lessons, once what it takes has come. */
export async function letPageTeach(store: AppStore): Promise<void> {
  try {
    const { joinLessons } = await import('../lessons/joinLessons')
    joinLessons(store)
  } catch {
    store.getState().tell({ kind: 'notLoaded' })
  }
}
