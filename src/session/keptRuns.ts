import type { Problem } from '../engine'
import { forgetRun, runFrom } from './runs'

/** As much as all records together may take: a few runs of ten million iterations. */
const MOST_BYTES = 512 * 2 ** 20
/** As many as undo can go back to. */
const MOST_KEPT = 200
/** Runs that were trained, the latest last. */
const TRAINED: Problem[] = []

/**
 * Keeps the record of a run that has come to rest, in as little memory as it fits into.
 *
 * The oldest ones that there is no room for are let go; undo trains those again.
 */
export function keepRun(start: Problem, mostBytes = MOST_BYTES): void {
  const at = TRAINED.indexOf(start)
  if (at >= 0) TRAINED.splice(at, 1)
  TRAINED.push(start)
  runFrom(start).trim()
  const bytes = (): number => TRAINED.reduce((sum, problem) => sum + runFrom(problem).bytes(), 0)
  while (TRAINED.length > MOST_KEPT || (TRAINED.length > 1 && bytes() > mostBytes)) forgetRun(TRAINED.shift()!)
}
