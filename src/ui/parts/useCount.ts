import { readCount } from '../../notation/readCount'
import { isUnfinished } from '../../engine/typed/readNumber'
import { useProblem, type Problem } from './useProblem'

interface Count {
  /** Null if the text is none. */
  readonly count: number | null
  readonly problem: Problem
}

/** What a text in the field of a whole number from 0 to `most` is, and this sentence as its problem if it is none. */
export function useCount(text: string, most: number, sentence: string): Count {
  const countIn = (one: string): number | null => {
    const count = readCount(one)
    return count !== null && count <= most ? count : null
  }
  const count = countIn(text)
  const isBegun = isUnfinished(text, (one) => countIn(one) !== null)
  return { count, problem: useProblem(count === null ? sentence : null, isBegun) }
}
