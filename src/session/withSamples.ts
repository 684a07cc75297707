import { checkProblem, samplesOf, type Batch, type Problem, type Sample, type Schedule } from '../engine'

/** What a network learns from, and how. */
export interface SampleRules {
  /** At least one. */
  readonly samples: readonly Sample[]
  readonly schedule: Schedule
  readonly batch: Batch
}

/** The samples of a problem, and how it learns from them. */
export function sampleRulesOf(problem: Problem): SampleRules {
  const { schedule = 'one-by-one', batch = 'sum' } = problem
  return { samples: samplesOf(problem), schedule, batch }
}

/**
 * The problem with other samples, or another way to learn from them. Throws a ProblemError where that can't be.
 *
 * Where there are fewer than before, it is the first one's turn again.
 */
export function withSamples(problem: Problem, changes: Partial<SampleRules>): Problem {
  const { samples, schedule, batch } = { ...sampleRulesOf(problem), ...changes }
  const { otherSamples: _, schedule: __, batch: ___, turn = 0, ...rest } = problem
  const [first, ...otherSamples] = samples
  const one: Problem = { ...rest, ...first }
  // One sample is no other kind of network, and nothing has to be known of other kinds for it.
  if (otherSamples.length === 0) return { ...one, ...checkProblem(one) }
  const keepsTurn = schedule === 'one-by-one' && turn <= otherSamples.length
  const all: Problem = { ...one, otherSamples, schedule, batch, ...(keepsTurn ? { turn } : {}) }
  // What checkProblem leaves out says nothing new; whatever program there is goes on.
  return { ...one, ...checkProblem(all) }
}
