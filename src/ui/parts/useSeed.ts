import { readCount } from '../../notation/readCount'
import { isUnfinished } from '../../notation/readNumber'
import { LARGEST_SEED } from '../../session/randomProblem'
import { useProblem, type Problem } from './useProblem'

/** What a text in the field of a seed is: the seed, null if it is none, and then this sentence as its problem. */
export function useSeed(text: string, sentence: string): { readonly seed: number | null; readonly problem: Problem } {
  const seed = seedIn(text)
  return { seed, problem: useProblem(seed === null ? sentence : null, isUnfinished(text, isSeed)) }
}

function seedIn(text: string): number | null {
  const seed = readCount(text)
  return seed !== null && seed <= LARGEST_SEED ? seed : null
}

function isSeed(text: string): boolean {
  return seedIn(text) !== null
}
