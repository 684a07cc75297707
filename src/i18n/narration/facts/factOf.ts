import type { Step, Tape } from '../../../engine'
import { backwardFact } from './backwardFacts'
import { checkFact } from './checkFacts'
import type { Fact } from './fact'
import { forwardFact } from './forwardFacts'
import { moveFact } from './moveFact'

/** Finds what is worth saying about a step. */
export function factOf(tape: Tape, step: Step): Fact {
  switch (step.phase) {
    case 'forward':
      return forwardFact(tape, step)
    case 'backward-output':
    case 'backward-hidden':
      return backwardFact(tape, step)
    case 'update':
      return moveFact(tape, step)
    case 'check':
      return checkFact(tape, step)
  }
}
