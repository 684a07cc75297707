import { samplesOf, type Problem, type ProblemError, type Sample } from '../../../engine'
import type { AppStore } from '../../../session/appStore'
import type { Gesture } from '../../../session/gesture'
import { learnKinds } from '../../../session/learnKinds'
import { editSamples, rebuild } from '../../../session/networkActs'
import { shownProblem } from '../../../session/moment'
import { resize } from '../../../session/reshape/resize'
import { NOTHING_REMOVED } from '../../../session/reshape/shaped'
import { sampleRulesOf, type SampleRules } from '../../../session/withSamples'
import { useParts } from '../../context/AppContext'

/** Changes the samples, or how they are learned; gives back what is wrong with that, if anything. */
export type ChangeSamples = (changes: Partial<SampleRules>, gesture?: Gesture) => ProblemError | null

interface SampleActs {
  readonly change: ChangeSamples
  /** Makes the network another one that suits other samples, once the page knows of its kind. */
  rebuild(problem: Problem, onRefused: (refused: ProblemError) => void): Promise<void>
  /** Makes the network take so many inputs, and learn these samples; gives back why that can't be, if so. */
  widen(inputs: number, samples: readonly Sample[]): Promise<ProblemError | null>
  /** Fetches what several samples need, and says so where that fails; whether it is there. */
  learn(): Promise<boolean>
}

/** What new weights are drawn from where nothing has been drawn yet. */
const FIRST_SEED = 1

/** What the panel of samples does. */
export function useSamples(): SampleActs {
  const { store } = useParts()
  const learn = async (): Promise<boolean> => {
    try {
      await learnKinds()
      return true
    } catch {
      store.getState().tell({ kind: 'notLoaded' })
      return false
    }
  }
  return {
    learn,
    change: (changes, gesture) => changeSamples(store, changes, gesture),
    widen: async (inputs, samples) => {
      if (!(await learn())) return null
      const { seed, ...state } = store.getState()
      const shaped = { problem: shownProblem(state), removed: NOTHING_REMOVED }
      const { problem } = resize(shaped, 0, inputs, seed ?? FIRST_SEED)
      const [first, ...otherSamples] = samples
      const { turn: _, ...fromTheFirst } = problem
      return rebuild(store, { ...fromTheFirst, ...first, otherSamples })
    },
    rebuild: async (problem, onRefused) => {
      if (!(await learn())) return
      const refused = rebuild(store, problem)
      if (refused) onRefused(refused)
    },
  }
}

/** One sample alone has no order: how there were several is kept meanwhile, and taken up again where it still can be. */
function changeSamples(
  store: AppStore,
  changes: Partial<SampleRules>,
  gesture: Gesture | undefined,
): ProblemError | null {
  const { start, looks, look, ...state } = store.getState()
  const before = shownProblem({ start, ...state })
  const network = `${start.scenario} ${before.shape.join('-')}`
  const isOne = samplesOf(before).length === 1
  const { left } = looks.samples
  if (isOne && left?.network === network) {
    const refused = editSamples(store, { schedule: left.schedule, batch: left.batch, ...changes }, gesture)
    return refused && editSamples(store, changes, gesture)
  }
  const refused = editSamples(store, changes, gesture)
  if (!isOne && !refused && changes.samples?.length === 1) {
    const { schedule, batch } = sampleRulesOf(before)
    look('samples', { left: { schedule, batch, network } })
  }
  return refused
}
