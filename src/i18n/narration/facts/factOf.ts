import type { Seen, Step } from '../../../engine'
import { backwardFact } from './backwardFacts'
import { checkFact } from './checkFacts'
import type { Fact } from './fact'
import { forwardFact } from './forwardFacts'
import { moveFact } from './moveFact'

/** Finds what is worth saying about a step. */
export function factOf(seen: Seen, step: Step): Fact {
  switch (step.phase) {
    case 'forward':
      return forwardFact(seen, step)
    case 'backward-output':
    case 'backward-hidden':
      return backwardFact(seen, step)
    case 'update':
      return moveFact(seen, step)
    case 'check':
      return checkFact(seen, step)
  }
}
