import { narrationOf, stageMessagesOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import type { AppStore } from '../../session/appStore'
import { iterationShown, sightNow } from '../../session/selectors'

/** Someone who steps faster than this hears only where they stop, in milliseconds. */
const SPOKEN_AFTER = 350

/** What there is to say of a change; null where somebody else says it. */
export type SayChange = (state: AppState, before: AppState, hasSpoken: boolean) => string | null

/**
 * Lets an element say to screen readers each step, and while playing only the last one of each group; gives back how to
 * stop.
 *
 * It is the one writer of the page's one polite line, which stands outside React: whatever comes and goes around it,
 * nothing is said twice. Where an iteration starts it says so, but nothing before anybody has acted.
 */
export function speakSteps(store: AppStore, line: HTMLElement, say: SayChange = sayStep): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let translated: ReturnType<typeof setTimeout> | undefined
  let quietUntil = 0
  const follow = (state: AppState, before: AppState): void => {
    clearTimeout(timer)
    const speak = (): void => {
      const text = say(state, before, line.textContent !== '')
      if (text !== null && line.textContent !== text) line.textContent = text
    }
    const now = performance.now()
    if (state.language !== before.language) {
      clearTimeout(translated)
      // One pause until all texts are written, since Orca drops what is said while hundreds of them change; one for them to
      // be heard of; and one for the language itself, before the step that came after it.
      translated = setTimeout(speak, 2 * SPOKEN_AFTER)
      quietUntil = now + 3 * SPOKEN_AFTER
    } else if (!state.underway && !isOnTheWay(state)) {
      timer = setTimeout(speak, Math.max(SPOKEN_AFTER, quietUntil - now))
    }
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (!saysTheSame(state, before)) follow(state, before)
  })
  const now = store.getState()
  if (now.step > 0 || now.iteration > 0) follow(now, now)
  return () => {
    clearTimeout(timer)
    clearTimeout(translated)
    unsubscribe()
  }
}

/** While it plays, only where a group ends is worth saying. */
function isOnTheWay(state: AppState): boolean {
  const { tape, step } = sightNow(state)
  return state.playing && step !== null && tape.steps[state.step]?.group === step.group
}

/** What there is something to say of where it changes. */
const SPOKEN_OF = [
  'start',
  'iteration',
  'step',
  'sample',
  'playing',
  'language',
  'decimals',
  'showing',
  'question',
  'lesson',
] as const

function saysTheSame(state: AppState, before: AppState): boolean {
  return !state.underway === !before.underway && SPOKEN_OF.every((part) => state[part] === before[part])
}

/** What the step computes, or that an iteration begins. */
export function sayStep(state: AppState, _: AppState, hasSpoken: boolean): string {
  const { language, decimals } = state
  const seen = sightNow(state)
  const { step } = seen
  if (step) return spokenText(narrationOf(language).spokenOf({ seen, step, write: writerFor(decimals).value }))
  const { transport, formula } = stageMessagesOf(language)
  const iteration = iterationShown(state)
  if (iteration > 0) return formula.startOfIteration({ iteration })
  return hasSpoken ? transport.tapeStart : ''
}
