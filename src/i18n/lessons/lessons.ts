import type { LessonRefusal } from '../../formats/lessonRefusal'

/** The words around a lesson in one language; what it says itself stands in its file. */
export interface LessonWords {
  readonly lessons: string
  /** Opens one that somebody wrote. */
  readonly open: string
  minutes(of: { readonly minutes: number }): string
  /** The menu of all cards. */
  readonly card: string
  cardOf(at: { readonly card: number; readonly total: number }): string
  readonly next: string
  readonly skip: string
  readonly back: string
  readonly leave: string
  readonly end: string
  /** That it is over, in a word or two. */
  readonly over: string
  /** What is said when all cards lie behind: of so many questions so many were answered, and so many of these right. */
  closing(of: { readonly asked: number; readonly answered: number; readonly right: number }): string
  /** What may be done next: another lesson, by its title; or something of one's own. */
  tryNext(lesson: { readonly title: string }): string
  readonly tryOwn: string
  /** Before a class: what the key that has led on does at the end. */
  readonly leavesNext: string
  readonly hint: string
  readonly again: string
  readonly done: string
  readonly copy: string
  timer(of: { readonly seconds: number }): string
  timeLeft(of: { readonly seconds: number }): string
  readonly timeIsUp: string
  /** Leads from presenter mode to the tab that a card is about, and says which key does. */
  toTab(of: { readonly tab: string }): string
  /** At which weights a program claims another slope than was measured, and at which it does not. */
  flagged(weights: { readonly flagged: readonly string[]; readonly others: readonly string[] }): string
  /** What a secret program was. */
  found(bug: { readonly title: string; readonly does: string }): string
  refused(refusal: LessonRefusal): string
}
