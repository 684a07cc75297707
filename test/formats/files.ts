import fc from 'fast-check'
import { SCENARIOS } from '../../src/content/scenarios'
import { expect } from 'vitest'
import '../../src/engine/kinds/learn'
import {
  articleExample,
  checkProblem,
  mostIterations,
  NAMINGS,
  recordIteration,
  rightProblem,
  samplesOf,
  type Problem,
  type QuantityId,
} from '../../src/engine'
import { readNetworkFile, writeNetworkFile, type NetworkFile } from '../../src/formats/networkFile'
import { isReachable } from '../../src/formats/reachable'
import { BUGS } from '../../src/mistakes'
import '../../src/session/wrongPrograms'
import { anyOtherProblem } from '../support/otherProblems'
import { anyProblem, SHAPES } from '../support/problems'

export const shown: NetworkFile = {
  problem: articleExample,
  scenario: null,
  iteration: 173,
  written: 'grad.w5',
  recorded: 10_000,
}
export const good = writeNetworkFile(shown)

/** The text of a good file with one piece of it replaced. */
export function withPiece(piece: string, other: string): string {
  expect(good).toContain(piece)
  return good.replace(piece, other)
}

export function reopened(file: NetworkFile): NetworkFile {
  const found = readNetworkFile(writeNetworkFile(file))
  if (found.kind === 'refused') throw new Error(`${found.place}: ${found.why}`)
  return found.file
}

/** Mostly the right program, or a wrong one by its name or its seed. */
export const anyProgram: fc.Arbitrary<Pick<Problem, 'program'>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom(...BUGS).map((program) => ({ program })),
  fc.integer({ min: 0, max: 999_999 }).map((program) => ({ program })),
)

/** A network of any kind as links and files give it back, under any names; one of the usual kind may have a wrong program. */
export const anyNetwork: fc.Arbitrary<Problem> = fc
  .record({
    network: fc.oneof(
      fc
        .tuple(anyProblem([...SHAPES, [8, 8, 8, 8, 8, 8]]), anyProgram)
        .map(([problem, program]): Problem => ({ ...problem, ...program })),
      anyOtherProblem(),
    ),
    names: fc.option(fc.constantFrom(...NAMINGS)),
  })
  .map(({ network: { program, ...problem }, names }) => ({
    // What says nothing is left out, and −0 is written as 0.
    ...checkProblem(JSON.parse(JSON.stringify({ ...problem, ...(names && { names }) }))),
    ...(program === undefined ? {} : { program }),
  }))

/** One of the quantities that a look at this sample writes, or at the one that is learned next. */
export function writtenIn(problem: Problem, sample: number | null, place: number): QuantityId {
  const right = rightProblem(problem)
  const { steps } = recordIteration(right, sample ?? right.turn ?? 0)
  return steps[place % steps.length]!.writes
}

export const anyFile = anyNetwork
  .chain((problem) =>
    fc
      .record({
        scenario: fc.option(fc.constantFrom(...SCENARIOS.map(({ id }) => id))),
        written: fc.option(fc.nat()),
        sample: fc.option(fc.nat(samplesOf(problem).length - 1)),
        iteration: fc.integer({ min: 0, max: 200 }),
        more: fc.integer({ min: 0, max: 9_000_000 }),
      })
      .map(({ scenario, written, sample, iteration, more }): NetworkFile => {
        // Some wrong programs leave the doubles after a few updates.
        const reached = problem.program === undefined ? iteration : 0
        return {
          problem,
          scenario,
          iteration: reached,
          ...(sample === null ? {} : { sample }),
          written: written === null ? null : writtenIn(problem, sample, written),
          recorded: Math.min(reached + more, mostIterations(problem)),
        }
      }),
  )
  .filter(({ problem, iteration }) => isReachable(problem, iteration))

/** A file writes -0 as 0. */
export function withoutSignedZeros(problem: Problem): Problem {
  return {
    ...problem,
    inputs: plain(problem.inputs),
    targets: plain(problem.targets),
    weights: plain(problem.weights),
    biases: plain(problem.biases),
  }
}

export function plain(list: readonly number[]): readonly number[] {
  return list.map((value) => value + 0)
}
