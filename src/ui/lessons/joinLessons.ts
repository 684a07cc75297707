import { LESSONS } from '../../content/lessons'
import type { AppState } from '../../session/appState'
import type { AppStore } from '../../session/appStore'
import { questionAt } from '../../session/question'
import { tapeOf } from '../../session/selectors'
import { endLesson, markDone, showHint, turnTo } from '../../teaching/acts'
import { cardOf, isTaskDone } from '../../teaching/cards'
import { openShipped } from '../../teaching/openShipped'

/** So many edits that did not do it are enough to offer the hint. */
const TRIES = 2
/** Pages that hold lessons already. */
const JOINED = new WeakSet<AppStore>()

/** Lets the page hold lessons: the one that its address names, and what is done in any of them. */
export function joinLessons(store: AppStore): void {
  if (JOINED.has(store)) return
  JOINED.add(store)
  const follow = (state: AppState, before?: AppState): void => {
    const [looks, looksBefore] = [state.showing?.looks, before?.showing?.looks]
    if (looks?.lesson !== looksBefore?.lesson || looks?.card !== looksBefore?.card) openNamed(store)
    if (!before) return
    if (state.lesson?.lesson !== before.lesson?.lesson || state.lesson?.card !== before.lesson?.card) beginAtTop()
    if (state.lesson && mayHaveDone(state, before)) lookWhetherDone(store, state)
  }
  store.subscribe(follow)
  follow(store.getState())
}

/** Opens the lesson that the address names, at its card, unless that is open; closes one that it does not name any more. */
function openNamed(store: AppStore): void {
  const { showing, lesson } = store.getState()
  const { lesson: named = null, card = 1 } = showing?.looks ?? {}
  const known = LESSONS.find(({ id }) => id === named)
  if (known && lesson?.shippedAs !== named) void openShipped(store, known.id, card - 1)
  else if (known && lesson) {
    const at = Math.min(card, lesson.lesson.cards.length) - 1
    if (lesson.card !== at) turnTo(store, at)
  } else if (!known && lesson?.shippedAs) endLesson(store)
}

/** In a sheet that was read to its end a card would begin above its edge, as would what is there once the lesson is left. */
function beginAtTop(): void {
  const sheet = document.querySelector('.side')
  if (sheet) sheet.scrollTop = 0
}

/** Whether something has happened on the card that may have done what it asks: hovering has not. */
function mayHaveDone(state: AppState, before: AppState): boolean {
  const { start, iteration, step, recorded, gesture, question, lesson } = before
  const isSamePlace = state.start === start && state.iteration === iteration && state.step === step
  const isSame = isSamePlace && state.recorded === recorded && state.gesture === gesture && state.question === question
  return state.lesson === lesson && !isSame
}

/** A task is done as soon as its condition holds, a question once it is answered, blanks once all have been filled. */
function lookWhetherDone(store: AppStore, state: AppState): void {
  const lesson = state.lesson!
  if (lesson.done.includes(lesson.card)) return
  const card = cardOf(lesson)
  const { places } = tapeOf(state)
  const isFilled = card.fade.length > 0 && card.fade.every((id) => (places.get(id) ?? Infinity) < state.step)
  const isAnswered = card.ask !== null && questionAt(state)?.isLocked === true
  // What a hand is still turning is looked at when it rests.
  const isAtRest = state.gesture?.kind !== 'drag'
  if (isAnswered || isFilled || (isAtRest && isTaskDone(card, state))) markDone(store)
  else if (card.task && isAtRest && state.past.length - lesson.undoable >= TRIES) showHint(store)
}
