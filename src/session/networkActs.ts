import { checkProblem, ProblemError, type Problem } from '../engine'
import type { AppStore } from './appStore'
import type { Gesture } from './gesture'
import { keptSample, newStart, shownProblem, stepAfter, tapeAt, writtenAt } from './moment'
import { withSamples, type SampleRules } from './withSamples'

/**
 * Makes the network another one: it begins at iteration 0, and one undo brings the other back, whatever is made with the
 * same gesture. `changes` is what a lesson must allow for it. Gives back what was wrong with it, if anything, and then changes nothing.
 */
export function rebuild(
  store: AppStore,
  wanted: Problem,
  {
    gesture = null,
    changes = ['network'],
  }: { readonly gesture?: Gesture | null | undefined; readonly changes?: readonly string[] } = {},
): ProblemError | null {
  return unlessRefused(store, changes, ({ start, begin }) => {
    // Whatever program there is goes on.
    const { program } = wanted
    const problem = { ...checkProblem(wanted), ...(program === undefined ? {} : { program }) }
    begin(newStart(problem, start.scenario), gesture)
  })
}

/** Changes the samples of the network shown, or how it learns from them, as an edit does. */
export function editSamples(
  store: AppStore,
  wanted: Partial<SampleRules>,
  gesture: Gesture | null = null,
): ProblemError | null {
  return unlessRefused(store, ['samples'], (state) => state.goOnWith(withSamples(shownProblem(state), wanted), gesture))
}

/** Looks at one of the samples, at the same step; null for the one that is learned. */
export function showSample(store: AppStore, wanted: number | null): void {
  const state = store.getState()
  const sample = keptSample(wanted, state.start.problem)
  const { steps } = tapeAt({ ...state, sample })
  // One that is only looked at has the forward pass alone.
  const step = stepAfter(shownProblem(state), writtenAt(state), sample) || Math.min(state.step, steps.length)
  state.see(sample, step)
}

function unlessRefused(
  store: AppStore,
  names: readonly string[],
  act: (state: ReturnType<AppStore['getState']>) => void,
): ProblemError | null {
  const state = store.getState()
  if (state.refuses(names)) return null
  try {
    act(state)
    return null
  } catch (error) {
    if (error instanceof ProblemError) return error
    throw error
  }
}
