import type { CheckFact, EdgeFact, Fact, ForwardFact, MoveFact, NodeFact } from './facts/fact'
import { factOf } from './facts/factOf'
import type { Told, WriteValue } from './narration'

/** How one language puts the facts. */
export interface Wording {
  forward(fact: ForwardFact, write: WriteValue): string
  backwardAtNode(fact: NodeFact): string
  backwardOnEdge(fact: EdgeFact): string
  move(fact: MoveFact, write: WriteValue): string
  check(fact: CheckFact, write: WriteValue): string
}

/** Finds out what a step means and puts it into words. */
export function sentence(wording: Wording, { seen, step, write }: Told): string {
  return inWords(wording, factOf(seen, step), write)
}

function inWords(wording: Wording, fact: Fact, write: WriteValue): string {
  switch (fact.kind) {
    case 'net':
    case 'sent':
    case 'answer':
    case 'error':
    case 'total':
      return wording.forward(fact, write)
    case 'pull':
    case 'roads':
    case 'slope':
    case 'delta':
      return wording.backwardAtNode(fact)
    case 'via':
    case 'weightGradient':
    case 'biasGradient':
      return wording.backwardOnEdge(fact)
    case 'move':
      return wording.move(fact, write)
    case 'netAgain':
    case 'sentAgain':
    case 'answerAgain':
    case 'errorAgain':
    case 'totalAgain':
      return wording.check(fact, write)
  }
}
