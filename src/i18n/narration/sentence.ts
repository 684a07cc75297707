import type { NetworkNode, Step } from '../../engine'
import * as backward from './facts/backwardFacts'
import * as check from './facts/checkFacts'
import * as forward from './facts/forwardFacts'
import { moveFact, type MoveFact } from './facts/moveFact'
import type { Told, WriteValue } from './narration'

/** How one language puts the facts. */
export interface Wording {
  forward(fact: forward.ForwardFact, write: WriteValue): string
  backwardAtNode(fact: backward.NodeFact): string
  backwardOnEdge(fact: backward.EdgeFact): string
  move(fact: MoveFact, write: WriteValue): string
  check(fact: check.CheckFact, write: WriteValue): string
}

/** Finds what is worth saying about a step, free of any language, and has it put into words. */
export function sentence(wording: Wording, { seen, step, write }: Told): string {
  const { what } = step
  const sayForward = (fact: forward.ForwardFact): string => wording.forward(fact, write)
  const sayAgain = (fact: check.CheckFact): string => wording.check(fact, write)
  switch (what.kind) {
    case 'net':
      if (what.when === 'next') return sayAgain(check.netAgain(seen, what.node))
      return sayForward(forward.netFact(seen, what.node))
    case 'out':
      if (what.when === 'next')
        return sayAgain(isAnswer(what) ? check.answerAgain(seen, what.node) : check.sentAgain(seen, what.node))
      return sayForward(isAnswer(what) ? forward.answerFact(seen, what.node) : forward.sentFact(seen, what.node))
    case 'error':
      if (what.when === 'next') return sayAgain(check.errorAgain(seen, what.node))
      return sayForward(forward.errorFact(seen, what.node))
    case 'total':
      return what.when === 'next' ? sayAgain(check.totalAgain(seen)) : sayForward(forward.totalFact(seen))
    case 'via':
      return wording.backwardOnEdge(backward.viaFact(seen, what.edge))
    case 'dE_dout':
      return wording.backwardAtNode(
        isAnswer(what) ? backward.pullFact(seen, what.node) : backward.roadsFact(seen, what.node),
      )
    case 'slope':
      return wording.backwardAtNode(backward.slopeFact(seen, what.node))
    case 'delta':
      return wording.backwardAtNode(backward.deltaFact(seen, what.node))
    case 'weightGradient':
      return wording.backwardOnEdge(backward.weightGradientFact(seen, what.edge))
    case 'biasGradient':
      return wording.backwardOnEdge(backward.biasGradientFact(seen, what.bias))
    case 'weight':
      return wording.move(moveFact(seen, step, what.edge), write)
    case 'bias':
      return wording.move(moveFact(seen, step, what.bias), write)
    case 'input':
    case 'target':
    case 'rate':
      throw given(step)
  }
}

function isAnswer({ node }: { readonly node: NetworkNode }): boolean {
  return node.kind === 'output'
}

/** No step writes what a person sets: a mistake in the engine, not in the numbers. */
function given({ writes }: Step): Error {
  return new Error(`${writes} is given, and yet a step writes it`)
}
