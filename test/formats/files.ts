import fc from 'fast-check'
import { SCENARIOS } from '../../src/content/scenarios'
import { expect } from 'vitest'
import { articleExample, recordIteration, type Problem } from '../../src/engine'
import { readNetworkFile, writeNetworkFile, type NetworkFile } from '../../src/formats/networkFile'
import { BUGS } from '../../src/mistakes'
import '../../src/session/wrongPrograms'
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

export const anyFile = anyProblem([...SHAPES, [8, 8, 8, 8, 8, 8]]).chain((problem) => {
  const steps = recordIteration(problem).steps.map(({ writes }) => writes)
  return fc
    .record({
      program: anyProgram,
      scenario: fc.option(fc.constantFrom(...SCENARIOS.map(({ id }) => id))),
      written: fc.option(fc.constantFrom(...steps)),
      iteration: fc.integer({ min: 0, max: 200 }),
      more: fc.integer({ min: 0, max: 9_000_000 }),
    })
    .map(({ program, scenario, written, iteration, more }): NetworkFile => {
      // Some wrong programs leave the doubles after a few updates.
      const reached = program.program === undefined ? iteration : 0
      const network = { ...withoutSignedZeros(problem), ...program }
      return { problem: network, scenario, iteration: reached, written, recorded: reached + more }
    })
})

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
