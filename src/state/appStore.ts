import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  articleExample,
  checkProblem,
  ProblemError,
  type BiasRule,
  type Problem,
  type QuantityId,
  type RunEnd,
  type UpdateOrder,
} from '../engine'
import type { FileRefusal } from '../config/networkFile'
import type { RefusalReason } from '../config/refusal'
import type { Scenario, ScenarioId } from '../config/scenarios'
import { DEFAULT_PREFERENCES, type Preferences } from '../config/preferences'
import { branchOf, branchOff } from './branches'
import { problemAt, runFrom, tapeFor } from './iterations'
import { keepScenario, scenarioOf } from './lessons'
import { sameStep, type Moment } from './moment'
import { parameterOf, withBiasRule, withParameter } from './parameters'

/** A panel beside the graph. */
export type Panel = 'values' | 'training' | 'slope' | 'landscape' | 'article' | 'rules'

/** Something that the page has to say once, until it is dismissed. */
export type Notice =
  | { readonly kind: 'refusedLink'; readonly part: string; readonly text: string; readonly why: RefusalReason }
  | { readonly kind: 'refusedFile'; readonly refusal: FileRefusal }
  | { readonly kind: 'cannotGoOn' }

/** A stretch of training under way: from one iteration to another, or until E is small enough. */
export interface TrainingUnderWay {
  readonly from: number
  readonly goal: number
  readonly stopAtError: number | null
  readonly paused: boolean
}

/** How the latest stretch of training ended. */
export interface TrainingEnd {
  readonly end: RunEnd | 'cancelled'
  readonly iteration: number
  readonly stopAtError: number | null
}

/** All that can't be derived. Tapes and numbers come from the selectors. */
export interface AppState extends Preferences, Moment {
  readonly playing: boolean
  readonly panel: Panel
  /** The quantity that is hovered or focused somewhere, and so lit everywhere. */
  readonly lit: QuantityId | null
  /** Where the latest edit started from, until something else happens. */
  readonly before: Moment | null
  /** The gesture of the latest edit: what follows with the same name belongs to the same entry of undo. */
  readonly gesture: string | null
  /** The seed that the weights were drawn from, if they were. */
  readonly seed: number | null
  readonly past: readonly Moment[]
  readonly future: readonly Moment[]
  readonly notice: Notice | null
  /** How many iterations of the run are recorded; the record itself is kept beside the tapes. */
  readonly recorded: number
  readonly training: TrainingUnderWay | null
  readonly trainingEnd: TrainingEnd | null
  /** The scenario whose question nobody wants to see any more. */
  readonly scenarioDismissed: ScenarioId | null
  /** The network whose run is no longer shown behind the one that left it. */
  readonly ghostDismissed: Problem | null

  goTo(step: number): void
  enterIteration(iteration: number, step: number): void
  setPlaying(playing: boolean): void
  /**
   * Changes one number of the network shown. Gives back what was wrong with it, if anything, and then changes nothing.
   *
   * The number that stands there already is no edit: it must not turn a later iteration into a new start.
   */
  edit(id: QuantityId, value: number, gesture?: string): ProblemError | null
  editRules(rules: { readonly biasRule?: BiasRule; readonly updateOrder?: UpdateOrder }): void
  /** Starts with another problem; the one before can be brought back by undo. */
  open(problem: Problem, seed?: number | null): void
  /** Goes to a place that a link names; nothing to undo. */
  restore(moment: Moment): void
  reset(): void
  undo(): void
  redo(): void
  /** The gesture is over: the next edit is an entry of its own. */
  settle(): void
  setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void
  setPanel(panel: Panel): void
  light(id: QuantityId | null): void
  tell(notice: Notice | null): void
  setTraining(training: TrainingUnderWay | null): void
  /** The run has grown. */
  recordedTo(iteration: number): void
  endTraining(end: TrainingEnd): void
  /** Starts with a scenario and shows its question. */
  openScenario(scenario: Scenario): void
  dismissScenario(): void
  /** Takes the old run out of the charts. */
  dismissGhost(): void
}

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
      openScenario: ({ id, problem }) => {
        get().open(problem)
        if (get().scenarioDismissed === id) set({ scenarioDismissed: null })
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
