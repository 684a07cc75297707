import type { Figure } from '../comparing/figure'
import type { Problem, ProblemError, QuantityId, RunEnd } from '../engine'
import type { LessonRefusal } from '../formats/lessonRefusal'
import type { FileRefusal } from '../formats/networkFile'
import type { Preferences } from '../content/preferences'
import type { RefusalReason } from '../formats/refusal'
import type { Scenario, ScenarioId } from '../content/scenarios'
import type { Gesture } from './gesture'
import type { LessonRun } from './lessonRun'
import type { Looks } from './looks'
import type { Moment, Start } from './moment'
import type { Panel } from './panels'
import type { Answer, Question } from './question'
import type { Showing } from './showing'
import type { Changes } from './parameters'
import type { Underway } from './underway'

/** Something that the page has to say once, until it is dismissed. */
export type Notice =
  | {
      readonly kind: 'refusedLink'
      readonly part: string
      readonly text: string
      readonly why: RefusalReason
      readonly error?: Pick<ProblemError, 'field' | 'allowed'> | undefined
      /** How far a run goes, where the link asks for more. */
      readonly most?: number
    }
  | { readonly kind: 'refusedFile'; readonly refusal: FileRefusal }
  | { readonly kind: 'cannotGoOn' }
  | { readonly kind: 'notLoaded' }
  | { readonly kind: 'noThread' }
  | { readonly kind: 'refusedLesson'; readonly refusal: LessonRefusal }
  /** A file has been saved, unless a page around this one has kept it back: no page is told which. */
  | { readonly kind: 'framed' }
  | { readonly kind: 'isAsked' }
  | { readonly kind: 'notAllowed'; readonly allowed: readonly string[] }

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
  /** How many steps had been played before the move that led to the step shown; null where that was a jump. */
  readonly movedFrom: number | null
  /** What is on its way in that move; null once all of it is there. */
  readonly underway: Underway | null
  readonly panel: Panel
  /** The panel that the network's own lies over: it comes back when that is closed. */
  readonly behind: Panel
  /** Beside which panels the formula is folded to its result. */
  readonly foldedBeside: readonly Panel[]
  readonly looks: Looks
  /** Printed figures that a person holds against this network's numbers. They stay when another one is opened; no undo knows them. */
  readonly figures: readonly Figure[]
  /** The quantity that is hovered or focused somewhere, and so lit everywhere. */
  readonly lit: QuantityId | null
  /** Where the edits of this sitting started from: they add up until they are kept or taken back, or the player goes on. */
  readonly before: Moment | null
  /** Whether those edits are meant: E is still compared with what was before, but the next edit begins anew. */
  readonly kept: boolean
  /** The gesture of the latest edit: what follows with the same one belongs to the same entry of undo. */
  readonly gesture: Gesture | null
  /** What that gesture found: a gesture that was not meant leaves it as it was. */
  readonly untouched: Pick<AppState, 'past' | 'future' | 'before'> | null
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
  /** What lies over the page, a dialog or a menu, by its own name: one at a time, fetched or still on its way. */
  readonly overlay: string | null
  /** How the page is shown, by a link or in presenter mode; null as always. */
  readonly showing: Showing | null
  /** The question asked last; whether it still stands is said by its place. */
  readonly question: Question | null
  /** The answers of this sitting, the latest last. Nothing keeps them, and no link knows them. */
  readonly answers: readonly Answer[]
  /** How many of them belong to earlier visits of the iteration: what they answer is asked again. */
  readonly visitFrom: number
  /** The lesson that is open. */
  readonly lesson: LessonRun | null
  /** What alone may be edited, as a lesson wants it; null for everything. */
  readonly allowed: readonly string[] | null
  /** The run that is no longer shown behind the one that left it. */
  readonly ghostDismissed: Start | null

  /** Goes to a step of the iteration shown, playing on as before unless it is said otherwise. */
  goTo(step: number, playing?: boolean): void
  enterIteration(iteration: number, step: number, playing?: boolean): void
  setPlaying(playing: boolean): void
  /** The player has moved to the step shown, from where so many had been played. */
  moved(from: number, underway: Underway | null): void
  /** Says how far the numbers of that move have come. */
  setUnderway(underway: Underway | null): void
  /**
   * Changes numbers of the network shown, all or none. Gives back what was wrong with one, if anything, and then changes
   * nothing.
   *
   * The number that stands there already is no edit: it must not turn a later iteration into a new start.
   */
  edit(changes: Changes, gesture?: Gesture): ProblemError | null
  /**
   * Begins anew with another network, which can be (`session/networkActs`). Undo brings the other back, in one step for all
   * that one gesture does.
   */
  begin(start: Start, gesture: Gesture | null): void
  /** The run goes on from the iteration shown with another network, which can be, and the old run stays behind it. */
  goOnWith(problem: Problem, gesture: Gesture | null): void
  /** Whether a question or a lesson leaves none of this to be changed; says so. */
  refuses(wanted: readonly string[]): boolean
  /** Looks at one of the samples, at this step. */
  see(sample: number | null, step: number): void
  /** Starts with another network; the one before can be brought back by undo. */
  open(start: Start, seed?: number | null): void
  /**
   * Goes to a place that a link names, with what else changes by that. Undo brings back the network before; to another
   * place of the same run it is only a walk.
   */
  restore(moment: Moment, also?: Partial<Pick<AppState, 'language' | 'notice' | 'figures'>>): void
  reset(): void
  undo(): void
  redo(): void
  /** The gesture is over: the next edit is an entry of its own. */
  settle(): void
  /** The edits are meant: the next one is compared with them. */
  keep(): void
  /** The gesture was not meant: its numbers are as they were before it, and neither undo nor redo knows of it. */
  takeBack(gesture: Gesture): void
  setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void
  setPanel(panel: Panel): void
  /** Folds the formula beside the panel that is open, or shows it whole. */
  toggleFold(): void
  look<Name extends keyof Looks>(panel: Name, change: Partial<Looks[Name]>): void
  setFigures(figures: readonly Figure[]): void
  light(id: QuantityId | null): void
  /** Playing on as before unless it is said otherwise. */
  tell(notice: Notice | null, playing?: boolean): void
  /** Training goes on, from a run of this length if that is said: nothing plays meanwhile. */
  setTraining(training: TrainingUnderWay, recorded?: number): void
  /** The run has grown. */
  recordedTo(iteration: number): void
  /** Training has ended: shows this step of this iteration of a run that has grown so far. */
  arriveAt(iteration: number, step: number, recorded: number, end: TrainingEnd, sample?: number | null): void
  /** Starts with a scenario and shows its question. */
  openScenario(scenario: Scenario): void
  dismissScenario(): void
  /** Lays a dialog or a menu over the page, in place of what lay there; null for nothing. */
  lay(overlay: string | null): void
  /** Takes the old run out of the charts. */
  dismissGhost(): void
}
