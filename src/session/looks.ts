import type { Batch, ParameterId, Schedule } from '../engine'
import type { BugLab } from './bugLab'
import type { RunView } from './runViews'

/** How far the slope's curve reaches to each side; `step` is as far as it takes to see the step that the update makes. */
export const SLOPE_REACHES = ['step', '0.05', '0.5', '2', '8'] as const
export type SlopeReach = (typeof SLOPE_REACHES)[number]

/** All numbers as tables, or what is trained as sliders. */
export const VALUE_VIEWS = ['table', 'nudge'] as const
export type ValueView = (typeof VALUE_VIEWS)[number]

/** Which of the figures of a source are shown: those that follow from wrong ones are different as well. */
export const FIGURES_SHOWN = ['same', 'cut', 'rounded', 'different'] as const
export type FiguresShown = (typeof FIGURES_SHOWN)[number]

/** How much of a phone's sheet is pulled up: its line, half, or all of it. */
export const SHEET_HEIGHTS = ['line', 'half', 'up'] as const
export type SheetHeight = (typeof SHEET_HEIGHTS)[number]

/** What each panel is set to: still so when it is opened again, and a lesson can say it. No link and no undo knows it. */
export interface Looks {
  /** `near`: of a large network only the weights and biases of the neuron at work, unless it is said otherwise. */
  readonly values: { readonly view: ValueView; readonly near?: boolean }
  /** `of` is the weight or bias that the person chose; null until then: the one that the step is about. */
  readonly slope: { readonly of: ParameterId | null; readonly reach: SlopeReach; readonly epsilon: number }
  readonly landscape: { readonly across: ParameterId; readonly up: ParameterId; readonly reach: number }
  /** `logarithmic` is what the person chose; null until then: short runs have linear axes. */
  readonly training: {
    readonly view: RunView
    readonly logarithmic: boolean | null
    /** How many iterations to run, and until which E, as they were typed. */
    readonly count: string
    readonly until: string
    /** Whether the fields for a run are shown; null until somebody has said so: until there is a run to look at. */
    readonly hasFields: boolean | null
  }
  /**
   * Whose figures are shown, null for those that fit best; whether their marks are held back until somebody has guessed, null as
   * they want it; the row that was guessed; and which figures alone are shown, null for all.
   */
  readonly compare: {
    readonly source: string | null
    readonly hidden: boolean | null
    readonly guess: string | null
    readonly only: FiguresShown | null
  }
  /** How several samples were learned before there was one alone, and of which network: so they are once there are more. */
  readonly samples: {
    readonly left: { readonly schedule: Schedule; readonly batch: Batch; readonly network: string } | null
  }
  /** How much larger the drawing is than it has to be; from 1, all of it. */
  readonly stage: { readonly zoom: number }
  /** At which moment each kind of step was met first, and the one at which the reason was opened or closed by hand. */
  readonly why: { readonly met: Readonly<Record<string, string>>; readonly byHand: string | null }
  /** Where the reader left the sheet of a phone; other windows have none. */
  readonly sheet: { readonly height: SheetHeight }
  /** Whether a wrong answer keeps the number hidden and adds help; null until somebody chose. */
  readonly asking: { readonly practises: boolean | null }
  /** The seed as it was typed or drawn last; null until then. */
  readonly random: { readonly seed: string | null }
  /** What was found out about the program that runs; null until something was. */
  readonly bugs: { readonly lab: BugLab | null }
}

/** What panels are set to when the page opens. Over less than ±8 the slope's curve would look like a straight line. */
export const FIRST_LOOKS: Looks = {
  values: { view: 'table' },
  slope: { of: null, reach: '8', epsilon: 1e-4 },
  landscape: { across: 'w5', up: 'w7', reach: 4 },
  training: { view: 'error', logarithmic: null, count: '100000', until: '0.0001', hasFields: null },
  compare: { source: null, hidden: null, guess: null, only: null },
  samples: { left: null },
  stage: { zoom: 1 },
  why: { met: {}, byHand: null },
  sheet: { height: 'half' },
  asking: { practises: null },
  random: { seed: null },
  bugs: { lab: null },
}
