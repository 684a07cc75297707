import { learnedSample } from '../../../session/learnedTape'
import { useMemo } from 'react'
import { causesOf, type Cause, type Tapes } from '../../../comparing/causes'
import { compareFigures, type Compared, type Unreached } from '../../../comparing/compare'
import type { Figure } from '../../../comparing/figure'
import { learnsTogether, updateCost, type Problem, type Tape } from '../../../engine'
import { problemAt, runFrom } from '../../../session/runs'
import { tapeFor } from '../../../session/tapes'
import { useApp } from '../../context/AppContext'

/** A figure beside the number here, and what it may come from if it differs. */
export type Row = (Compared & { readonly cause: Cause | null }) | (Unreached & { readonly cause: null })

/** Weights times iterations that are replayed while the page waits. */
const AT_ONCE = 1_000_000

/** Compares figures with the run on screen, as far as it is recorded or soon reached. */
export function useCompared(figures: readonly Figure[]): readonly Row[] {
  const problem = useApp(({ start }) => start.problem)
  const sample = useApp(learnedSample)
  const last = Math.max(0, ...figures.map(({ iteration }) => iteration))
  const recorded = useApp((state) => Math.min(state.recorded, last))
  return useMemo(() => {
    const tapes = tapesOf(problem, sample, recorded)
    const compared = compareFigures(figures, tapes.at)
    const there = compared.filter((one): one is Compared => one.tape !== null)
    const found = causesOf(there, tapes)
    const causes = new Map(there.map((one, i) => [one.figure, found[i] ?? null]))
    return compared.map((one) =>
      one.tape ? { ...one, cause: causes.get(one.figure) ?? null } : { ...one, cause: null },
    )
  }, [figures, problem, sample, recorded])
}

function tapesOf(problem: Problem, sample: number | null, recorded: number): Tapes {
  const updateOrder = problem.updateOrder === 'simultaneous' ? 'output-first' : 'simultaneous'
  const other = { ...problem, updateOrder } as const
  return {
    at: (iteration) => tapeAt(problem, sample, iteration, recorded),
    // Samples that are learned together have no other order.
    otherwise: (iteration) => (learnsTogether(problem) ? null : tapeAt(other, sample, iteration, 0)),
    withRate: (learningRate, iteration) => tapeAt({ ...problem, learningRate }, sample, iteration, 0),
  }
}

function tapeAt(problem: Problem, sample: number | null, iteration: number, recorded: number): Tape | null {
  if (iteration > recorded && iteration * updateCost(problem) > AT_ONCE) return null
  const reached = problemAt(problem, iteration)
  // A run that has left the doubles ends before.
  return iteration > runFrom(problem).length() && iteration > 0 ? null : tapeFor(reached, sample)
}
