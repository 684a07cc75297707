import { createRunRecord, updateCost, type Problem, type RunRecord } from '../engine'

/** What a lesson asks of a network that learns. */
export interface Run {
  /** How many updates it looks ahead. */
  readonly most: number
  /** E after so many updates; ∞ where the numbers stop being finite before that, and NaN where nobody looks so far ahead. */
  errorAfter(updates: number): number
  /** The update at which E first is at most this; ∞ where it is not within the most. */
  reach(level: number): number
  /** The network after so many updates, the most of them, or where its numbers were finite last. */
  problemAt(iteration: number): Problem
}

/** As far as a lesson looks ahead: about forty milliseconds of the article's network. */
export const MOST_UPDATES = 100_000

/** Moves of a weight that somebody waits for: a second or a few. */
const MOST_WORK = 200_000_000

/** As far as a lesson looks ahead of a network: less far where it is large, has many samples or is wrongly programmed. */
export function mostUpdates(problem: Problem): number {
  return Math.min(MOST_UPDATES, Math.floor(MOST_WORK / updateCost(problem)))
}

/** Runs of networks that were asked for: they can be worked out again. */
const RUNS = new WeakMap<Problem, Run>()

/** Looks ahead from a network as far as it is asked, in a record that nobody else goes on with. */
export function runOf(problem: Problem): Run {
  const run = RUNS.get(problem) ?? runIn(createRunRecord(problem), mostUpdates(problem))
  RUNS.set(problem, run)
  return run
}

function runIn(record: RunRecord, most: number): Run {
  let isOver = false
  const goOn = (length: number, stopAtError?: number): void => {
    if (!isOver && length > record.length())
      isOver = record.extend(length - record.length(), stopAtError).end === 'diverged'
  }
  return {
    most,
    errorAfter(updates) {
      if (updates > most) return NaN
      goOn(updates)
      return updates <= record.length() ? record.error(updates) : Infinity
    },
    reach(level) {
      for (let update = 0; update <= record.length(); update++) if (record.error(update) <= level) return update
      goOn(most, level)
      return record.error(record.length()) <= level ? record.length() : Infinity
    },
    problemAt(iteration) {
      goOn(Math.min(iteration, most))
      return record.problemAt(Math.min(iteration, record.length()))
    },
  }
}
