import type { AppState } from '../../session/appState'
import { openQuestion } from '../../session/question'
import { cardOf, isThrough } from '../../teaching/cards'
import { focusStage } from '../parts/focusStage'
import { letGoFirst } from '../parts/letGoFirst'

/** Where steps are played: before a class by keys alone, whatever has the focus. */
const STEPS = ['.strip', '.transport [data-act="next"]'] as const

/**
 * Gives the focus to what leads on from here, so that Enter after Enter goes through an iteration or a lesson, and passes over
 * nothing that a card asks to be done: a key that is held goes no further. A question takes the focus by itself.
 */
export function focusOnward(state: AppState): void {
  letGoFirst()
  if (openQuestion(state)) return
  const found = placesIn(state)
    .map((place) => document.querySelector<HTMLElement | SVGElement>(place))
    .find((place) => place?.checkVisibility?.() ?? place)
  if (found) found.focus({ preventScroll: true })
  else focusStage()
}

/** The places where it is, the likeliest first. */
function placesIn({ lesson }: AppState): readonly string[] {
  if (!lesson) return STEPS
  const { fade, allow } = cardOf(lesson)
  if (lesson.isOver || isThrough(lesson)) return ['[data-act="card"]']
  return fade.length > 0
    ? STEPS
    : (allow ?? []).map((id) => `.network [data-stop="${id}"], [data-rule="${id}"] [tabindex="0"]`)
}
