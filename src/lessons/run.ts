import { createRunRecord, recordIteration, type Problem, type RunRecord, type Tape } from '../engine'

/** What a lesson asks of a network that learns. */
export interface Run {
  /** E after so many updates, `MOST_UPDATES` at the most; ∞ where the numbers stop being finite before that. */
  errorAfter(updates: number): number
  /** The update at which E first is at most this; ∞ where it is not within `MOST_UPDATES`. */
  reach(level: number): number
  /** The network after so many updates, `MOST_UPDATES` at the most, or where its numbers were finite last. */
  problemAt(iteration: number): Problem
}

/** What works a network out: the engine, or a wrong program in its place. */
export interface Program {
  record(problem: Problem): Tape
  run(problem: Problem): Run
}

/** As far as a lesson looks ahead: about forty milliseconds of the article's network. */
export const MOST_UPDATES = 100_000

/** Runs of networks that were asked for: they can be worked out again. */
const RUNS = new WeakMap<Problem, Run>()

/** The program that computes what docs/model.md says. */
export const RIGHT_PROGRAM: Program = {
  record: recordIteration,
  run(problem) {
    const run = RUNS.get(problem) ?? runOf(createRunRecord(problem))
    RUNS.set(problem, run)
    return run
  },
}

/** Looks ahead in a run that nobody else goes on with, as far as it is asked. */
export function runOf(record: RunRecord): Run {
  let isOver = false
  const goOn = (length: number, stopAtError?: number): void => {
    if (!isOver && length > record.length())
      isOver = record.extend(length - record.length(), stopAtError).end === 'diverged'
  }
  return {
    errorAfter(updates) {
      goOn(updates)
      return updates <= record.length() ? record.error(updates) : Infinity
    },
    reach(level) {
      for (let update = 0; update <= record.length(); update++) if (record.error(update) <= level) return update
      goOn(MOST_UPDATES, level)
      return record.error(record.length()) <= level ? record.length() : Infinity
    },
    problemAt(iteration) {
      goOn(iteration)
      return record.problemAt(Math.min(iteration, record.length()))
    },
  }
}
