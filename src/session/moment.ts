import type { Problem, QuantityId, Tape } from '../engine'
import type { ScenarioId } from '../content/scenarios'
import { problemAt } from './runs'
import { tapeFor } from './tapes'

/** Where a run left another one: at an iteration of it where a number was edited. */
export interface Branch {
  /** What the old run began with. */
  readonly from: Start
  /** The iteration of the old run that was edited, counted from its own beginning. */
  readonly at: number
  /** How far the old run had been recorded. */
  readonly length: number
}

/** What a run begins with. Plain data: it can be written into a link or a file, and undo brings it back whole. */
export interface Start {
  /** The network at iteration 0. */
  readonly problem: Problem
  /** The scenario that it came from, as it was opened or with numbers edited since; null if it has none. */
  readonly scenario: ScenarioId | null
  /** The run that it left; null if it begins anew. */
  readonly branch: Branch | null
}

/** A place in the work: what the run began with, the iteration, and how many of its steps have been played. */
export interface Moment {
  readonly start: Start
  readonly iteration: number
  readonly step: number
  /** Which sample is looked at, counted from 0, where there are several; null, or left out, for the one that is learned. */
  readonly sample?: number | null
}

/** A run that begins anew. */
export function newStart(problem: Problem, scenario: ScenarioId | null = null): Start {
  return { problem, scenario, branch: null }
}

/** How many iterations lie before the beginning of this run: a branch counts on from where it left. */
export function iterationsBefore({ branch }: Start): number {
  return branch ? iterationsBefore(branch.from) + branch.at : 0
}

/** What everything began with: what this run left, and what that one left. */
export function beginningOf(start: Start): Start {
  return start.branch ? beginningOf(start.branch.from) : start
}

/** The network of the iteration that is shown. */
export function shownProblem({ start, iteration }: Pick<Moment, 'start' | 'iteration'>): Problem {
  return problemAt(start.problem, iteration)
}

/** The tape of the iteration that is shown, as seen from the sample that is looked at. */
export function tapeAt(moment: Pick<Moment, 'start' | 'iteration' | 'sample'>): Tape {
  return tapeFor(shownProblem(moment), moment.sample)
}

/** Whether two places lie in the same iteration, seen from the same sample. */
export function isSamePlace(one: Omit<Moment, 'step'>, other: Omit<Moment, 'step'>): boolean {
  const isSameIteration = one.start === other.start && one.iteration === other.iteration
  return isSameIteration && (one.sample ?? null) === (other.sample ?? null)
}

/** Which sample that is, counted from 0. */
export function sampleAt(moment: Pick<Moment, 'start' | 'iteration' | 'sample'>): number {
  return moment.sample ?? shownProblem(moment).turn ?? 0
}

/** The quantity that was just written at a moment; null before the first step. */
export function writtenAt(moment: Moment): QuantityId | null {
  return tapeAt(moment).steps[moment.step - 1]?.writes ?? null
}

/** How many steps have been played once a quantity is written; 0 for none, and for what no step writes. */
export function stepAfter(problem: Problem, written: QuantityId | null, sample: number | null = null): number {
  const place = written === null ? undefined : tapeFor(problem, sample).places.get(written)
  return place === undefined ? 0 : place + 1
}

/** The step of another problem's tape that writes the same quantity, or the nearest one there is. */
export function sameStep(moment: Moment, problem: Problem, sample = keptSample(moment.sample, problem)): number {
  return stepAfter(problem, writtenAt(moment), sample) || Math.min(moment.step, tapeFor(problem, sample).steps.length)
}

/** The sample that is looked at, if another problem still has it. */
export function keptSample(sample: number | null | undefined, { otherSamples = [] }: Problem): number | null {
  return sample != null && sample <= otherSamples.length ? sample : null
}

/** The place in the work that the state is at. */
export function momentOf({ start, iteration, step, sample = null }: Moment): Moment {
  return { start, iteration, step, ...(sample === null ? {} : { sample }) }
}
