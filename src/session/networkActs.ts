import { checkProblem, learnsTogether, ProblemError, samplesOf, type Problem } from '../engine'
import type { AppStore } from './appStore'
import type { Gesture } from './gesture'
import { keptSample, newStart, sameStep, sampleAt, shownProblem } from './moment'
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
    // Whatever program there is goes on; samples are learned from the first one on.
    const { program, turn: _, ...network } = wanted
    const problem = { ...checkProblem(network), ...(program === undefined ? {} : { program }) }
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
  const shown = shownProblem(state)
  const kept = keptSample(wanted, shown)
  // To look at the one that is learned is to look at none.
  const sample = !learnsTogether(shown) && kept === (shown.turn ?? 0) ? null : kept
  state.see(sample, sameStep(state, shown, sample))
}

/** Looks at the sample so many places on; behind the last comes the first. */
export function turnSample(store: AppStore, by: 1 | -1): void {
  const state = store.getState()
  const { length } = samplesOf(state.start.problem)
  showSample(store, (sampleAt(state) + by + length) % length)
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
