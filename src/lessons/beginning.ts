import { articleExample, recordIteration } from '../engine'
import type { Context } from './evaluate'
import type { Card, CardState } from './lesson'
import { runOf } from './run'

/** Where a lesson starts whose first card does not say. */
export const LESSON_START: CardState = { problem: articleExample, iteration: 0, written: null }

/**
 * Where a card starts, with the network that the one before has left behind.
 *
 * A question for a number or a sign stands before the step that writes it: so no view shows the answer.
 */
export function beginningOf(card: Card, before: CardState): CardState {
  const start = card.state ?? before
  const there = card.step === null ? start.written : card.step === '' ? null : card.step
  const state = { problem: start.problem, iteration: start.iteration, written: there }
  const { ask } = card
  if (!ask || ask.kind === 'choice') return state
  const { places, steps } = recordIteration(state.problem)
  const place = places.get(ask.of)
  return place === undefined ? state : { ...state, written: steps[place - 1]?.writes ?? null }
}

/** The network that a card's question and what is said after it are about. */
export function askedOf({ ask }: Card, beginning: CardState): CardState {
  return ask?.kind === 'choice' && ask.in ? ask.in : beginning
}

/**
 * Where a card has led by itself: a question for a number ends where it is written.
 *
 * A network that was only asked about is left again; one that the person has edited is known to the page alone.
 */
export function endOf({ ask }: Card, beginning: CardState): CardState {
  return ask && ask.kind !== 'choice' ? { ...beginning, written: ask.of } : beginning
}

/** What statements about a state speak of, while no more of its run is recorded than is shown. */
export function contextOf(state: CardState): Context {
  const { problem, iteration } = state
  const run = runOf(problem)
  return { tape: recordIteration(run.problemAt(iteration)), iteration, recorded: iteration, run }
}
