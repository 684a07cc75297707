import { openQuestion } from '../session/question'
import type { AppStore } from '../session/appStore'
import { findOut, isSecret } from '../session/bugLabActs'
import { beginAgain, nextCard, showHint, turnTo } from './acts'
import { cardOf, isThrough } from './cards'

/** Who plays the steps of an iteration. */
interface Steps {
  next(): void
  back(): void
}

/**
 * Leads on through the lesson that is open, for who has two keys: steps where a card leaves steps blank, shows what is asked
 * without an answer, finds out a secret program, offers the hint of a task, and otherwise turns to the next card.
 */
export function leadOn(store: AppStore, steps: Steps): void {
  const state = store.getState()
  const run = state.lesson!
  const card = cardOf(run)
  const isOpen = openQuestion(state) !== null
  if (state.underway || isOpen) steps.next()
  else if (card.panel === 'bugs' && isSecret(state) && !run.isOver) findOut(store)
  else if (run.isOver || isThrough(run)) nextCard(store)
  else if (card.fade.length > 0) steps.next()
  // Somebody has gone elsewhere: the question is where it was.
  else if (card.ask) beginAgain(store)
  else if (card.hint && !run.isHinted) showHint(store)
  else nextCard(store)
}

/** Leads back to the card before, as it began; first through the steps that were played where some are blank. */
export function leadBack(store: AppStore, steps: Steps): void {
  const { lesson, step, start, iteration } = store.getState()
  const run = lesson!
  const { begun } = run
  const isOn = start === begun.start && iteration === begun.iteration && step > begun.step
  if (!run.isOver && cardOf(run).fade.length > 0 && isOn) steps.back()
  else turnTo(store, run.isOver ? run.card : run.card - 1)
}
