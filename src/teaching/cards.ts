import { askedOf, contextOf } from '../lessons/beginning'
import { holds, rightOptions, type Context } from '../lessons/evaluate'
import type { Card, CardState } from '../lessons/lesson'
import { runOf } from '../lessons/run'
import type { LessonRun } from '../session/lessonRun'
import { writtenAt, type Moment } from '../session/moment'
import { tapeOf } from '../session/selectors'

/** The card that is shown. */
export function cardOf({ lesson, card }: Pick<LessonRun, 'lesson' | 'card'>): Card {
  return lesson.cards[card]!
}

/** The network and place of a moment, as lessons speak of them. */
export function stateOf(moment: Moment): CardState {
  return { problem: moment.start.problem, iteration: moment.iteration, written: writtenAt(moment) }
}

/** Of what the conditions and texts of a card speak: the network that is shown, after the latest edit. */
export function contextAt(moment: Moment & { readonly recorded: number }): Context {
  return {
    tape: tapeOf(moment),
    iteration: moment.iteration,
    recorded: moment.recorded,
    run: runOf(moment.start.problem),
  }
}

/** Of what a card's choices, and the words after them, speak: sometimes another network than the one that is shown. */
export function contextAsked(card: Card, moment: Moment & { readonly recorded: number }): Context {
  const asked = askedOf(card, stateOf(moment))
  return card.ask?.kind === 'choice' && card.ask.in ? contextOf(asked) : contextAt(moment)
}

/** Whether the task of a card is done. */
export function isTaskDone({ task }: Card, moment: Moment & { readonly recorded: number }): boolean {
  return task !== null && holds(task.until.statement, contextAt(moment))
}

/** Whether the card that is shown has nothing more to be done: neither a task nor an answer. */
export function isThrough(run: LessonRun): boolean {
  const { ask, task, fade } = cardOf(run)
  return run.done.includes(run.card) || (!task && !ask && fade.length === 0)
}

/** Which choice is right, counted from 0. */
export function rightChoice(card: Card, moment: Moment & { readonly recorded: number }): number {
  if (card.ask?.kind !== 'choice') return -1
  return rightOptions(card.ask.options, contextAsked(card, moment))[0] ?? -1
}
