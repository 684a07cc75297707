import { name, type NetworkNode, type Step, type Tape } from '../../../engine'
import { misplaced, trendOf, type CheckFact, type Trend } from './fact'

/** A change below this is called a small one. */
const SLIGHT = 0.01
/** A relative change of E below this is rounding. */
const ROUNDING = 1e-12

export function checkFact(tape: Tape, step: Step): CheckFact {
  const { what } = step
  const { values } = tape
  switch (what.kind) {
    case 'net':
      return {
        kind: 'netAgain',
        node: what.node,
        ...changeOf(values[name.net(what.node)]!, values[what.id]!),
        ...rule(tape),
      }
    case 'out':
      if (what.node.kind === 'output') return answerAgain(tape, what.node)
      return {
        kind: 'sentAgain',
        node: what.node,
        ...changeOf(values[name.out(what.node)]!, values[what.id]!),
        ...rule(tape),
      }
    case 'error': {
      const before = values[name.error(what.node)]!
      return { kind: 'errorAgain', node: what.node, before, trend: trendOf(before, values[what.id]!) }
    }
    case 'total':
      return totalAgain(tape)
    default:
      throw misplaced(step)
  }
}

function changeOf(before: number, after: number): { trend: Trend; slight: boolean } {
  return { trend: trendOf(before, after), slight: Math.abs(after - before) < SLIGHT }
}

function rule({ problem }: Tape): { biasesToo: boolean } {
  return { biasesToo: problem.biasRule !== 'fixed' }
}

function answerAgain({ values }: Tape, node: NetworkNode): CheckFact {
  const target = values[name.target(node)]!
  const before = values[name.out(node)]!
  const after = values[name.out(node, 'next')]!
  const overshot = (before - target) * (after - target) < 0
  const closer = Math.abs(after - target) < Math.abs(before - target)
  const place = after === target ? 'exact' : overshot ? 'overshot' : closer ? 'closer' : 'farther'
  return { kind: 'answerAgain', node, target, ...changeOf(before, after), place }
}

function totalAgain({ values, problem }: Tape): CheckFact {
  const before = values[name.total()]!
  const after = values[name.total('next')]!
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
