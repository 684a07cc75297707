import type { Language } from './languages'

/** `projector` is for a lit room: black on white, and nothing told by a faint colour. */
export type Theme = 'system' | 'light' | 'dark' | 'projector'
/** Whether numbers travel; `system` is what the system says of reduced motion. */
export type Motion = 'system' | 'reduced' | 'full'
/** How far one press of "next" goes. */
export type Granularity = 'number' | 'node' | 'layer' | 'phase'
/** How many decimals numbers are shown with; 'all' means as many as the double needs. */
export type Decimals = 4 | 6 | 9 | 'all'

/** What asks before it shows: nothing, the few steps that are worth a guess, or every step. */
export type Predict = 'off' | 'key' | 'all'

export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'projector']
export const MOTIONS: readonly Motion[] = ['system', 'reduced', 'full']
export const GRANULARITIES: readonly Granularity[] = ['number', 'node', 'layer', 'phase']
export const DECIMALS: readonly Decimals[] = [4, 6, 9, 'all']
export const PREDICTS: readonly Predict[] = ['off', 'key', 'all']
/** Factors of the playing speed; 1 is the speed of a calm explanation. */
export const SPEEDS: readonly number[] = [0.25, 0.5, 1, 2, 4]

/** What a person chooses for themselves: it belongs to the reader and not to what is shared by a link. */
export interface Preferences {
  readonly language: Language
  readonly theme: Theme
  readonly motion: Motion
  readonly granularity: Granularity
  readonly decimals: Decimals
  readonly speed: number
  /** Whether keys without Ctrl or Cmd do something. */
  readonly singleKeys: boolean
  readonly predict: Predict
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  theme: 'system',
  motion: 'system',
  granularity: 'number',
  decimals: 9,
  speed: 1,
  singleKeys: true,
  predict: 'off',
}

/** Before the name under which the browser keeps each of them, apart from all others: no tab overwrites what another has chosen. */
export const KEPT = 'backflow.'
