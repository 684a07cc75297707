import { createStore } from 'zustand/vanilla'
import { articleExample, exampleWith, learnsTogether, ProblemError, type Problem } from '../engine'
import { DEFAULT_PREFERENCES, type Preferences } from '../content/preferences'
import type { AppState } from './appState'
import { isSameGesture, type Gesture } from './gesture'
import { arrival, isUntouched, NO_MOVE, NO_RUN } from './arrival'
import { openQuestion } from './question'
import { FIRST_LOOKS } from './looks'
import {
  keptSample,
  momentOf,
  newStart,
  sameStep,
  sampleAt,
  shownProblem,
  tapeAt,
  type Moment,
  type Start,
} from './moment'
import { entriesOf, parameterOf, withParameters } from './parameters'
import { withTogether, type Together } from './together'

export type AppStore = Together<AppState>

/** So many steps can be taken back. */
export const MOST_UNDO = 200

const IS_ASKED = { kind: 'isAsked' } as const

/** Makes the one store of the page. Whatever changes nothing tells nobody. */
export function createAppStore(initial: Partial<Preferences & Moment> = {}): AppStore {
  const store = createStore<AppState>()((set, get) => {
    const setWhatDiffers = (wanted: Partial<AppState>): void => {
      if (!isAlready(get(), wanted)) set(wanted)
    }

    const change = (start: Start, gesture: Gesture | null, place: Partial<AppState> = {}): void => {
      const state = get()
      const { past, future, before } = state
      const shown = momentOf(state)
      const goesOn = isSameGesture(gesture, state.gesture)
      set({
        start,
        iteration: 0,
        step: sameStep(shown, start.problem),
        sample: keptSample(shown.sample, start.problem),
        playing: false,
        gesture,
        seed: null,
        ...NO_MOVE,
        before: state.kept ? shown : (before ?? shown),
        kept: false,
        notice: null,
        ...NO_RUN,
        past: goesOn ? past : [...past, shown].slice(-MOST_UNDO),
        future: [],
        untouched: goesOn ? state.untouched : { past, future, before },
        ...place,
      })
    }

    /** An edit: the run goes on from the iteration shown with another number, and the old run stays behind it. */
    const edited = (problem: Problem, gesture: Gesture | null): void => {
      const { start: from, iteration: at, recorded: length } = get()
      const branch = length > 0 ? { from, at, length } : from.branch
      change({ problem, scenario: from.scenario, branch }, gesture)
    }

    /** While a question is open the network stays as it is; says so. */
    const isAsked = (): boolean => {
      if (!openQuestion(get())) return false
      setWhatDiffers({ notice: IS_ASKED })
      return true
    }

    /** A lesson may leave only some numbers and rules open; says so. */
    const isForbidden = (wanted: readonly string[]): boolean => {
      const { allowed } = get()
      if (!allowed || wanted.every((one) => allowed.includes(one))) return false
      set({ notice: { kind: 'notAllowed', allowed } })
      return true
    }

    /** A scenario that is opened asks its question, even one whose question was taken away. */
    const stillDismissed = ({ scenario }: Start): AppState['scenarioDismissed'] => {
      const { scenarioDismissed } = get()
      return scenarioDismissed === scenario ? null : scenarioDismissed
    }

    /** At a step of an iteration along this run, of which so many are known: nothing moves or is compared there. */
    const placeIn = (iteration: number, step: number, recorded: number, sample: number | null): Partial<AppState> => ({
      iteration,
      sample,
      step: clamp(step, tapeAt({ start: get().start, iteration, sample }).steps.length),
      ...NO_MOVE,
      before: null,
      gesture: null,
      recorded: Math.max(recorded, iteration),
    })

    return {
      ...DEFAULT_PREFERENCES,
      start: newStart(articleExample),
      iteration: 0,
      step: 0,
      sample: null,
      ...initial,
      playing: false,
      ...NO_MOVE,
      panel: 'try',
      behind: 'try',
      foldedBeside: ['samples', 'plane', 'compare'],
      looks: FIRST_LOOKS,
      figures: [],
      lit: null,
      before: null,
      kept: false,
      gesture: null,
      untouched: null,
      seed: null,
      past: [],
      future: [],
      notice: null,
      scenarioDismissed: null,
      overlay: null,
      showing: null,
      question: null,
      answers: [],
      visitFrom: 0,
      lesson: null,
      allowed: null,
      ghostDismissed: null,
      ...NO_RUN,

      goTo: (wanted, playing = get().playing) => {
        const step = clamp(wanted, tapeAt(get()).steps.length)
        const before = step === get().step ? get().before : null
        setWhatDiffers({ step, playing, gesture: null, before, ...NO_MOVE })
      },
      enterIteration: (iteration, step, playing = get().playing) => {
        const { recorded } = get()
        setWhatDiffers({ ...placeIn(iteration, step, recorded, followed(get())), playing })
      },
      setPlaying: (playing) => setWhatDiffers({ playing }),
      moved: (movedFrom, underway) => setWhatDiffers({ movedFrom, underway }),
      setUnderway: (underway) => setWhatDiffers({ underway }),
      edit: (changes, gesture) => {
        if (isAsked() || isForbidden(Object.keys(changes))) return null
        const shown = shownProblem(get())
        const sample = sampleAt(get())
        if (entriesOf(changes).every(([id, value]) => parameterOf(shown, id, sample) === value)) return null
        try {
          edited(withParameters(shown, changes, sample), gesture ?? null)
          return null
        } catch (error) {
          if (error instanceof ProblemError) return error
          throw error
        }
      },
      begin: (start, gesture) => change(start, gesture, { step: 0 }),
      goOnWith: edited,
      refuses: (wanted) => isAsked() || isForbidden(wanted),
      // What was before an edit was so for the sample that was seen then.
      see: (sample, step) => setWhatDiffers({ sample, step, playing: false, gesture: null, before: null, ...NO_MOVE }),
      open: (start, seed = null) =>
        change(start, null, { step: 0, sample: null, seed, before: null, scenarioDismissed: stillDismissed(start) }),
      restore: (moment, also = {}) => {
        const state = get()
        const step = clamp(moment.step, tapeAt(moment).steps.length)
        const nothingIsLost = moment.start === state.start || isUntouched(state)
        set({
          ...arrival({ ...moment, step }),
          scenarioDismissed: stillDismissed(moment.start),
          ...(nothingIsLost ? {} : { past: [...state.past, momentOf(state)].slice(-MOST_UNDO), future: [] }),
          ...also,
        })
      },
      reset: () => get().open(newStart(articleExample)),
      undo: () => {
        const state = get()
        const last = state.past.at(-1)
        if (last)
          set({
            ...arrival(last),
            // Of several edits those that are left are still compared.
            before: last === state.before ? null : state.before,
            past: state.past.slice(0, -1),
            future: [momentOf(state), ...state.future],
          })
      },
      redo: () => {
        const state = get()
        const next = state.future[0]
        if (next)
          set({
            ...arrival(next),
            before: state.before,
            past: [...state.past, momentOf(state)],
            future: state.future.slice(1),
          })
      },
      settle: () => setWhatDiffers({ gesture: null }),
      keep: () => setWhatDiffers({ kept: true, gesture: null }),
      takeBack: (gesture) => {
        const { gesture: latest, past, untouched } = get()
        const last = past.at(-1)
        if (last && isSameGesture(gesture, latest)) set({ ...arrival(last), ...untouched })
      },
      setPreference: (name, value) => setWhatDiffers({ [name]: value }),
      setPanel: (panel) => setWhatDiffers(panel === 'rules' ? { panel } : { panel, behind: panel }),
      toggleFold: () => {
        const { foldedBeside: folded, panel } = get()
        set({ foldedBeside: folded.includes(panel) ? folded.filter((one) => one !== panel) : [...folded, panel] })
      },
      look: (panel, changed) => {
        const { looks } = get()
        if (!isAlready(looks[panel], changed)) set({ looks: { ...looks, [panel]: { ...looks[panel], ...changed } } })
      },
      setFigures: (figures) => setWhatDiffers({ figures }),
      light: (lit) => setWhatDiffers({ lit }),
      tell: (notice, playing = get().playing) => setWhatDiffers({ notice, playing }),
      setTraining: (training, recorded = get().recorded) =>
        set({ training, trainingEnd: null, recorded, playing: false }),
      recordedTo: (recorded) => setWhatDiffers({ recorded }),
      arriveAt: (iteration, step, recorded, trainingEnd, sample = followed(get())) =>
        set({ ...placeIn(iteration, step, recorded, sample), playing: false, training: null, trainingEnd }),
      openScenario(scenario) {
        if (!isForbidden(['network'])) get().open(newStart(exampleWith(scenario.changes), scenario.id))
      },
      lay: (overlay) => setWhatDiffers({ overlay }),
      dismissScenario: () => setWhatDiffers({ scenarioDismissed: get().start.scenario }),
      dismissGhost: () => setWhatDiffers({ ghostDismissed: get().start.branch?.from ?? null }),
    }
  })
  return withTogether(store)
}

/** The sample that is looked at in another iteration: one by one each learns its own, so nothing is looked at any more. */
function followed({ start, sample = null }: Moment): number | null {
  return learnsTogether(start.problem) ? sample : null
}

/** Whether everything that is wanted is so. */
function isAlready<Whole extends object>(whole: Whole, wanted: Partial<Whole>): boolean {
  return (Object.keys(wanted) as (keyof Whole)[]).every((key) => whole[key] === wanted[key])
}

function clamp(step: number, most: number): number {
  return Math.min(Math.max(Math.round(step), 0), most)
}
