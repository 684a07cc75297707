import { createRunRecord, type Problem, type RunRecord } from '../engine'

/** What a lesson asks of a network that learns. */
export interface Run {
  /** E after so many updates, `MOST_UPDATES` at the most; ∞ where the numbers stop being finite before that. */
  errorAfter(updates: number): number
  /** The update at which E first is at most this; ∞ where it is not within `MOST_UPDATES`. */
  reach(level: number): number
  /** The network after so many updates, `MOST_UPDATES` at the most, or where its numbers were finite last. */
  problemAt(iteration: number): Problem
}

/** As far as a lesson looks ahead: about forty milliseconds of the article's network. */
export const MOST_UPDATES = 100_000

/** Runs of networks that were asked for: they can be worked out again. */
const RUNS = new WeakMap<Problem, Run>()

/** Looks ahead from a network as far as it is asked, in a record that nobody else goes on with. */
export function runOf(problem: Problem): Run {
  const run = RUNS.get(problem) ?? runIn(createRunRecord(problem))
  RUNS.set(problem, run)
  return run
}

function runIn(record: RunRecord): Run {
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
