import { createErrorSummary, type ErrorSummary, type Extremes } from './errorSummary'
import type { RunRecord } from './runRecord'

/** Only who draws a run needs these: recording goes on without them. */
const SUMMARIES = new WeakMap<RunRecord, ErrorSummary>()

/** The iterations with the least and the greatest E of a run among these, both ends included. */
export function extremesOf(run: RunRecord, from: number, to: number): Extremes {
  const summary = SUMMARIES.get(run) ?? createErrorSummary(run.error)
  if (!SUMMARIES.has(run)) {
    SUMMARIES.set(run, summary)
    run.beside.push(summary)
  }
  summary.upTo(run.length())
  return summary.extremes(from, to)
}
