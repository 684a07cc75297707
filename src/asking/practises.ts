import type { AppState } from '../session/appState'

/** Whether a wrong answer keeps the number hidden: as somebody chose, or else where a lesson leaves steps blank. */
export function practises({ lesson, looks }: Pick<AppState, 'lesson' | 'looks'>): boolean {
  return looks.asking.practises ?? (lesson !== null && lesson.lesson.cards[lesson.card]!.fade.length > 0)
}
