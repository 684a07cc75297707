import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  articleExample,
  checkProblem,
  ProblemError,
  type BiasRule,
  type Problem,
  type QuantityId,
  type UpdateOrder,
} from '../engine'
import type { RefusalReason } from '../config/refusal'
import { DEFAULT_PREFERENCES, type Preferences } from '../config/preferences'
import { problemAt, tapeFor } from './iterations'
import { sameStep, type Moment } from './moment'
import { withBiasRule, withParameter } from './parameters'

/** A panel beside the graph. */
export type Panel = 'values' | 'rules'

/** Something that the page has to say once, until it is dismissed. */
export type Notice =
  | { readonly kind: 'refusedLink'; readonly part: string; readonly text: string; readonly why: RefusalReason }
  | { readonly kind: 'cannotGoOn' }

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

  goTo(step: number): void
  enterIteration(iteration: number, step: number): void
  setPlaying(playing: boolean): void
  /** Changes one number of the network shown. Gives back what was wrong with it, if anything, and then changes nothing. */
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
}

export type AppStore = StoreApi<AppState>

const MOST_UNDO = 200

/** Makes the one store of the page. */
export function createAppStore(initial: Partial<Preferences & Moment> = {}): AppStore {
  return createStore<AppState>()((set, get) => {
    const change = (problem: Problem, gesture: string | null): void => {
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
        past: goesOn ? state.past : [...state.past, shown].slice(-MOST_UNDO),
        future: [],
      })
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

      goTo: (step) => set((state) => ({ step: clamp(step, tapeOf(state).steps.length), gesture: null })),
      enterIteration: (iteration, step) =>
        set((state) => {
          const tape = tapeFor(problemAt(state.problem, iteration))
          return { iteration, step: clamp(step, tape.steps.length), before: null, gesture: null }
        }),
      setPlaying: (playing) => set({ playing }),
      edit: (id, value, gesture) => {
        try {
          change(withParameter(shownProblem(get()), id, value), gesture ?? null)
          return null
        } catch (error) {
          if (error instanceof ProblemError) return error
          throw error
        }
      },
      editRules: ({ biasRule, updateOrder }) => {
        const shown = shownProblem(get())
        const ruled = biasRule ? withBiasRule(shown, biasRule) : shown
        try {
          change(checkProblem(updateOrder ? { ...ruled, updateOrder } : ruled), null)
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error
          set({ notice: { kind: 'cannotGoOn' } })
        }
      },
      open: (problem, seed = null) => {
        change(problem, null)
        set({ step: 0, seed, before: null })
      },
      restore: (moment) => {
        set({ ...start(moment), before: null, seed: null, notice: null })
        set({ step: clamp(moment.step, tapeOf(get()).steps.length) })
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
    }
  })
}

/** A moment to go to: nothing plays there and no gesture goes on. */
function start(moment: Moment): Partial<AppState> {
  return { ...moment, playing: false, gesture: null }
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
