import type { ActivationName, LossName, Problem, Quantity, Tape } from '../../engine'
import type { OtherMath } from '../../notation/expressionMath'
import type { OtherFormula } from '../../notation/formulaOf'
import type { Told } from '../narration/narration'
import type { ActivationWords } from '../narration/en/activation'
import type { ActivatedKind, UsualKind, WordsOf } from '../narration/quantityWords'
import type { UnitFact } from '../narration/units/unitFact'

/** What a language says of networks that have other activations or losses, no biases, or several samples. */
export interface KindWords {
  /** Of the quantities of such a network; `usual` is what is said of the usual one, `activated` of neurons with another activation. */
  wordsFor(
    problem: Problem,
    usual: WordsOf<UsualKind>,
    activated: (activation: ActivationWords) => WordsOf<ActivatedKind>,
  ): Partial<WordsOf>
  /** Why a step computes what it does; null where it is for the same reason as ever. */
  reasonOf(told: Told): string | null
  /** What a move of several steps did; null where it is said as ever. */
  unitOf(fact: UnitFact, problem: Problem): UnitWords | null
  /** How their formulas are printed: the same in all languages, it comes with the words. */
  readonly math: OtherMath
  readonly formula: OtherFormula
  readonly labels: DrawnLabels
  readonly rows: RowWords
  /** Why an iteration stops before a number that can't be written. */
  endsBefore(what: Quantity, tape: Tape): string
}

/** What is said of an activation that is no sigmoid. */
export interface OtherActivationWords extends ActivationWords {
  /** What a neuron with it sends on, in a few words. */
  outMeaning(node: string): string
}

/** What stands in the sum over all samples, a row for each. */
export interface RowWords {
  /** What the rows are. */
  caption(of: { readonly name: string }): string
  /** The row of a sample, which shows it when it is pressed. */
  sample(of: { readonly sample: number; readonly isShown: boolean }): string
  /** What the rows that are left out come to. */
  more(of: { readonly count: number }): string
}

/** A move of several steps in words. */
export interface UnitWords {
  readonly title?: string
  readonly sentence: string
}

/** What stands on the drawing of such networks. */
export interface DrawnLabels {
  activation(name: ActivationName): string
  readonly slope: string
  readonly timesSlope: string
  readonly timesSlopes: string
  readonly off: string
  readonly shareOf: string
  readonly loss: Readonly<Record<LossName, string>>
  readonly thisSample: string
  /** Counted from 1. */
  oneSample(of: { readonly number: number }): string
  allSamples(of: { readonly count: number }): string
  /** Which E training makes small where there are several samples: that of all of them, or of the one that is learned. */
  errorOf(problem: Problem): string
  /** What E says of itself where there are two: numbers that are written, null for what is not there yet. */
  totals(of: TotalsWritten): string
}

/** E of the sample shown and E of all, each before the update and after it. */
export interface TotalsWritten {
  readonly count: number
  /** Whether E of all is there as well. */
  readonly isTogether: boolean
  readonly own: string | null
  readonly ownNext: string | null
  readonly all: string | null
  readonly allNext: string | null
}
