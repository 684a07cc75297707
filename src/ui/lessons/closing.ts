import { LESSONS, type LessonTitle } from '../../content/lessons'

/** The lesson that comes after the open one in the course; null after the last one, and after one from a file. */
export function lessonAfter(shippedAs: string | null): LessonTitle | null {
  const place = LESSONS.findIndex(({ id }) => id === shippedAs)
  return place < 0 ? null : (LESSONS[place + 1] ?? null)
}
