import { name, valueIn, type NetworkNode, type Seen, type Step } from '../../../engine'
import { misplaced, trendOf, type CheckFact, type Trend } from './fact'

/** A change below this is called a small one. */
const SLIGHT = 0.01
/** A relative change of E below this is rounding. */
const ROUNDING = 1e-12

export function checkFact(seen: Seen, step: Step): CheckFact {
  const { what } = step
  switch (what.kind) {
    case 'net':
      return {
        kind: 'netAgain',
        node: what.node,
        ...changeOf(valueIn(seen, name.net(what.node)), valueIn(seen, what.id)),
        ...rule(seen),
      }
    case 'out':
      if (what.node.kind === 'output') return answerAgain(seen, what.node)
      return {
        kind: 'sentAgain',
        node: what.node,
        ...changeOf(valueIn(seen, name.out(what.node)), valueIn(seen, what.id)),
        ...rule(seen),
      }
    case 'error': {
      const before = valueIn(seen, name.error(what.node))
      return { kind: 'errorAgain', node: what.node, before, trend: trendOf(before, valueIn(seen, what.id)) }
    }
    case 'total':
      return totalAgain(seen)
    case 'input':
    case 'target':
    case 'rate':
    case 'weight':
    case 'bias':
    case 'dE_dout':
    case 'slope':
    case 'delta':
    case 'via':
    case 'weightGradient':
    case 'biasGradient':
      throw misplaced(step)
  }
}

function changeOf(before: number, after: number): { trend: Trend; slight: boolean } {
  return { trend: trendOf(before, after), slight: Math.abs(after - before) < SLIGHT }
}

function rule(seen: Seen): { biasesToo: boolean } {
  const { problem } = seen.tape
  return { biasesToo: problem.biasRule !== 'fixed' }
}

function answerAgain(seen: Seen, node: NetworkNode): CheckFact {
  const target = valueIn(seen, name.target(node))
  const before = valueIn(seen, name.out(node))
  const after = valueIn(seen, name.out(node, 'next'))
  const overshot = (before - target) * (after - target) < 0
  const closer = Math.abs(after - target) < Math.abs(before - target)
  const place = after === target ? 'exact' : overshot ? 'overshot' : closer ? 'closer' : 'farther'
  return { kind: 'answerAgain', node, target, ...changeOf(before, after), place }
}

function totalAgain(seen: Seen): CheckFact {
  const { problem } = seen.tape
  const before = valueIn(seen, name.total())
  const after = valueIn(seen, name.total('next'))
  const moved = Math.abs(after - before) > ROUNDING * before
  return {
    kind: 'totalAgain',
    before,
    after,
    trend: moved ? trendOf(before, after) : 'same',
    gone: before === 0 ? 0 : 1 - after / before,
    outputFirst: problem.updateOrder === 'output-first',
  }
}
