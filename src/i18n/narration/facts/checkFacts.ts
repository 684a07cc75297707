import { name, valueIn, type NetworkNode, type Seen } from '../../../engine'
import { trendOf, type Trend } from './signs'

/** A change below this is called a small one. */
const SLIGHT = 0.01
/** A relative change of E below this is rounding. */
const ROUNDING = 1e-12

export type CheckFact =
  | {
      readonly kind: 'netAgain' | 'sentAgain'
      readonly node: NetworkNode
      readonly trend: Trend
      readonly slight: boolean
      readonly biasesToo: boolean
    }
  | {
      readonly kind: 'answerAgain'
      readonly node: NetworkNode
      readonly target: number
      readonly trend: Trend
      readonly slight: boolean
      readonly place: 'exact' | 'overshot' | 'closer' | 'farther'
    }
  | { readonly kind: 'errorAgain'; readonly node: NetworkNode; readonly before: number; readonly trend: Trend }
  | {
      readonly kind: 'totalAgain'
      readonly before: number
      readonly after: number
      readonly trend: Trend
      /** How much of E is gone, from 0 to 1; below 0 where it grew. */
      readonly gone: number
      readonly outputFirst: boolean
    }

export function netAgain(seen: Seen, node: NetworkNode): CheckFact {
  return {
    kind: 'netAgain',
    node,
    ...changeOf(valueIn(seen, name.net(node)), valueIn(seen, name.net(node, 'next'))),
    ...rule(seen),
  }
}

export function sentAgain(seen: Seen, node: NetworkNode): CheckFact {
  return {
    kind: 'sentAgain',
    node,
    ...changeOf(valueIn(seen, name.out(node)), valueIn(seen, name.out(node, 'next'))),
    ...rule(seen),
  }
}

export function answerAgain(seen: Seen, node: NetworkNode): CheckFact {
  const target = valueIn(seen, name.target(node))
  const before = valueIn(seen, name.out(node))
  const after = valueIn(seen, name.out(node, 'next'))
  const overshot = (before - target) * (after - target) < 0
  const closer = Math.abs(after - target) < Math.abs(before - target)
  const place = after === target ? 'exact' : overshot ? 'overshot' : closer ? 'closer' : 'farther'
  return { kind: 'answerAgain', node, target, ...changeOf(before, after), place }
}

export function errorAgain(seen: Seen, node: NetworkNode): CheckFact {
  const before = valueIn(seen, name.error(node))
  return { kind: 'errorAgain', node, before, trend: trendOf(before, valueIn(seen, name.error(node, 'next'))) }
}

export function totalAgain(seen: Seen): CheckFact {
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

function changeOf(before: number, after: number): { trend: Trend; slight: boolean } {
  return { trend: trendOf(before, after), slight: Math.abs(after - before) < SLIGHT }
}

function rule(seen: Seen): { biasesToo: boolean } {
  const { problem } = seen.tape
  return { biasesToo: problem.biasRule !== 'fixed' }
}
