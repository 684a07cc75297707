import { createStore, type StoreApi } from 'zustand/vanilla'
import { articleExample, checkProblem, ProblemError, type Problem } from '../engine'
import { DEFAULT_PREFERENCES, type Preferences } from '../content/preferences'
import type { AppState } from './appState'
import { branchOf, branchOff } from './branches'
import { problemAt, runFrom, tapeFor } from './iterations'
import { keepScenario, scenarioOf, startOf } from './lessons'
import { sameStep, type Moment } from './moment'
import { parameterOf, withBiasRule, withParameter } from './parameters'

export type AppStore = StoreApi<AppState>

const MOST_UNDO = 200

/** A network that has not been trained yet. */
const NO_RUN = { recorded: 0, training: null, trainingEnd: null } as const

/** Makes the one store of the page. */
export function createAppStore(initial: Partial<Preferences & Moment> = {}): AppStore {
  return createStore<AppState>()((set, get) => {
    const change = (problem: Problem, gesture: string | null, place: Partial<AppState> = {}): void => {
      const state = get()
      const shown = momentOf(state)
      const goesOn = gesture !== null && gesture === state.gesture
      set({
        problem,
        iteration: 0,
        step: sameStep(shown, problem),
        playing: false,
        gesture,
        seed: null,
        before: goesOn ? state.before : shown,
        notice: null,
        ...NO_RUN,
        past: goesOn ? state.past : [...state.past, shown].slice(-MOST_UNDO),
        future: [],
        ...place,
      })
    }

    /** An edit: the run goes on from the iteration shown with another number, and the old run stays behind it. */
    const edited = (problem: Problem, gesture: string | null): void => {
      const { problem: from, iteration: at, recorded: length } = get()
      keepScenario(from, problem)
      branchOff(problem, length > 0 ? { from, at, length } : branchOf(from))
      change(problem, gesture)
    }

    return {
      ...DEFAULT_PREFERENCES,
      problem: articleExample,
      iteration: 0,
      step: 0,
      ...initial,
      playing: false,
      panel: 'values',
      lit: null,
      before: null,
      gesture: null,
      seed: null,
      past: [],
      future: [],
      notice: null,
      scenarioDismissed: null,
      ghostDismissed: null,
      ...NO_RUN,

      goTo: (step) => set((state) => ({ step: clamp(step, tapeOf(state).steps.length), gesture: null })),
      enterIteration: (iteration, step) =>
        set((state) => {
          const tape = tapeFor(problemAt(state.problem, iteration))
          const recorded = Math.max(state.recorded, iteration)
          return { iteration, step: clamp(step, tape.steps.length), before: null, gesture: null, recorded }
        }),
      setPlaying: (playing) => set({ playing }),
      edit: (id, value, gesture) => {
        const shown = shownProblem(get())
        if (parameterOf(shown, id) === value) return null
        try {
          edited(withParameter(shown, id, value), gesture ?? null)
          return null
        } catch (error) {
          if (error instanceof ProblemError) return error
          throw error
        }
      },
      editRules: ({ biasRule, updateOrder }) => {
        const shown = shownProblem(get())
        const wanted = { biasRule: biasRule ?? shown.biasRule, updateOrder: updateOrder ?? shown.updateOrder }
        if (wanted.biasRule === shown.biasRule && wanted.updateOrder === shown.updateOrder) return
        try {
          edited(checkProblem({ ...withBiasRule(shown, wanted.biasRule), updateOrder: wanted.updateOrder }), null)
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error
          set({ notice: { kind: 'cannotGoOn' } })
        }
      },
      open: (problem, seed = null) => {
        change(problem, null, { step: 0, seed, before: null })
      },
      restore: (moment) => {
        const step = clamp(moment.step, tapeOf(moment).steps.length)
        set({ ...start({ ...moment, step }), before: null, seed: null, notice: null })
      },
      reset: () => get().open(articleExample),
      undo: () => {
        const state = get()
        const last = state.past.at(-1)
        if (!last) return
        set({
          ...start(last),
          before: null,
          seed: null,
          past: state.past.slice(0, -1),
          future: [momentOf(state), ...state.future],
        })
      },
      redo: () => {
        const state = get()
        const next = state.future[0]
        if (!next) return
        set({
          ...start(next),
          before: null,
          seed: null,
          past: [...state.past, momentOf(state)],
          future: state.future.slice(1),
        })
      },
      settle: () => set({ gesture: null }),
      setPreference: (name, value) => set({ [name]: value }),
      setPanel: (panel) => set({ panel }),
      light: (lit) => set({ lit }),
      tell: (notice) => set({ notice }),
      setTraining: (training) => set({ training, trainingEnd: null }),
      recordedTo: (recorded) => set({ recorded }),
      endTraining: (trainingEnd) => set({ training: null, trainingEnd }),
      openScenario: (scenario) => {
        get().open(startOf(scenario))
        if (get().scenarioDismissed === scenario.id) set({ scenarioDismissed: null })
      },
      dismissScenario: () => set((state) => ({ scenarioDismissed: scenarioOf(state.problem)?.id ?? null })),
      dismissGhost: () => set((state) => ({ ghostDismissed: branchOf(state.problem)?.from ?? null })),
    }
  })
}

/** A moment to go to: nothing plays there and no gesture goes on. */
function start(moment: Moment): Partial<AppState> {
  const recorded = runFrom(moment.problem).length()
  return { ...moment, playing: false, gesture: null, ...NO_RUN, recorded: Math.max(recorded, moment.iteration) }
}

/** The place in the work that the state is at. */
export function momentOf({ problem, iteration, step }: Moment): Moment {
  return { problem, iteration, step }
}

/** The network of the iteration that is shown. */
export function shownProblem({ problem, iteration }: Pick<Moment, 'problem' | 'iteration'>): Problem {
  return problemAt(problem, iteration)
}

function tapeOf(moment: Moment): ReturnType<typeof tapeFor> {
  return tapeFor(shownProblem(moment))
}

function clamp(step: number, most: number): number {
  return Math.min(Math.max(Math.round(step), 0), most)
}
