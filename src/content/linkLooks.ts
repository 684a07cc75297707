import type { Decimals, Predict, Theme } from './preferences'

/** Parts of the page that a link can leave out. */
export const HIDEABLE = ['tabs', 'compare', 'values', 'sentence', 'transport', 'header'] as const
export type Hideable = (typeof HIDEABLE)[number]

/** What a link says of how to look, and not at what. */
export interface LinkLooks {
  /** Whether it opens in presenter mode. */
  readonly presents: boolean
  readonly hidden: readonly Hideable[]
  /** Null leaves it to the reader. */
  readonly digits: Decimals | null
  readonly theme: Theme | null
  readonly predict: Predict | null
  /** The name of a lesson, known here or not. */
  readonly lesson: string | null
  /** Which of its cards, counted from 1. */
  readonly card: number
}

/** The page as it always is. */
export const USUAL_LOOKS: LinkLooks = {
  presents: false,
  hidden: [],
  digits: null,
  theme: null,
  predict: null,
  lesson: null,
  card: 1,
}
