import { samplesOf, type Problem, type SampleAnswer } from '../../../engine'

/** What there is to say of all answers together; the first that holds. */
export type Verdict =
  | { readonly kind: 'same'; readonly near: number }
  | { readonly kind: 'right'; readonly count: number }
  /** Samples are counted from 1, as they are named. */
  | { readonly kind: 'wrong'; readonly count: number; readonly which: readonly number[] }

/** Answers that lie no further apart than this are about the same. */
const ABOUT_THE_SAME = 0.1
const MIDDLE = 0.5

/** Says how a network with one output answers its samples; null where the targets are no yes or no. */
export function verdictOn(problem: Problem, answers: readonly SampleAnswer[]): Verdict | null {
  const samples = samplesOf(problem)
  if (samples.length < 2 || problem.shape.at(-1) !== 1) return null
  const given = answers.map(({ answers: [answer] }) => answer!)
  const low = Math.min(...given)
  const high = Math.max(...given)
  if (high - low <= ABOUT_THE_SAME && samples.some(({ targets }) => targets[0] !== samples[0]!.targets[0]))
    return { kind: 'same', near: (low + high) / 2 }
  if (samples.some(({ targets: [target] }) => target !== 0 && target !== 1)) return null
  const which = samples.flatMap(({ targets: [target] }, i) =>
    (target === 1 ? given[i]! > MIDDLE : given[i]! < MIDDLE) ? [] : [i + 1],
  )
  return which.length === 0 ? { kind: 'right', count: samples.length } : { kind: 'wrong', count: samples.length, which }
}
