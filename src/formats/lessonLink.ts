import { LESSONS, type LessonId } from '../content/lessons'
import { plainText } from '../notation/plainText'
import { piecesOf } from './linkText'

/** The part of a link that names a lesson; it stands among those that say how to look, so an older page passes it over. */
const PART = 'lesson'

/** The lesson that a link opens, if it names one that ships. Never refuses, as no part that says how to look does. */
export function readLessonLink(hash: string): LessonId | null {
  const named = piecesOf(hash).filter(({ key, isLook }) => isLook && key === PART)
  const text = plainText(named.at(-1)?.text ?? '')
  return LESSONS.find(({ id }) => id === text)?.id ?? null
}

/** The part of an address after `#` that opens a lesson at its beginning. */
export function writeLessonLink(id: LessonId): string {
  return `ui=&${PART}=${id}`
}
