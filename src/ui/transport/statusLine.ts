import { narrationOf, stageMessagesOf } from '../../i18n/words'
import { writeNumber, writeParameter } from '../../notation/numbers'
import type { AppState } from '../../session/appState'
import type { AppStore } from '../../session/appStore'
import { iterationShown, sightNow } from '../../session/selectors'

/** Someone who steps faster than this hears only where they stop, in milliseconds. */
const SPOKEN_AFTER = 350

/**
 * Lets an element say to screen readers each step, and while playing only the last one of each group; gives back how to
 * stop.
 *
 * It is the one writer of the page's one polite line, which stands outside React: whatever comes and goes around it,
 * nothing is said twice. Where an iteration starts it says so, but nothing before anybody has acted.
 */
export function speakSteps(store: AppStore, line: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = (state: AppState): void => {
    clearTimeout(timer)
    if (isOnTheWay(state)) return
    timer = setTimeout(() => {
      const text = spokenAt(state, line.textContent !== '')
      if (line.textContent !== text) line.textContent = text
    }, SPOKEN_AFTER)
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (!saysTheSame(state, before)) follow(state)
  })
  if (store.getState().step > 0 || store.getState().iteration > 0) follow(store.getState())
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}

/** While it plays, only where a group ends is worth saying. */
function isOnTheWay(state: AppState): boolean {
  const { tape, step } = sightNow(state)
  return state.playing && step !== null && tape.steps[state.step]?.group === step.group
}

function saysTheSame(state: AppState, before: AppState): boolean {
  return (
    state.start === before.start &&
    state.iteration === before.iteration &&
    state.step === before.step &&
    state.playing === before.playing &&
    state.language === before.language &&
    state.decimals === before.decimals
  )
}

function spokenAt(state: AppState, hasSpoken: boolean): string {
  const { language, decimals } = state
  const seen = sightNow(state)
  const { step } = seen
  const write = (value: number, kind: 'given' | 'computed'): string =>
    kind === 'given' ? writeParameter(value, decimals) : writeNumber(value, decimals)
  if (step) return narrationOf(language).spokenOf({ seen, step, write })
  const { transport, formula } = stageMessagesOf(language)
  const iteration = iterationShown(state)
  if (iteration > 0) return formula.startOfIteration({ iteration })
  return hasSpoken ? transport.tapeStart : ''
}
