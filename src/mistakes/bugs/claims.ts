import { gradientUsed, recordIteration, rightProblem, type Bug, type Problem, type WeightId } from '../../engine'
import { isWrongIn } from './bugRewrites'
import { BUGS } from './bugs'
import { isFlagged } from './isFlagged'
import { recordWithBug } from './recordWithBug'

/** What a program says that the gradient of a weight is. */
export interface Claim {
  readonly weight: WeightId
  readonly gradient: number
}

/**
 * What a program claims of each weight, of the gradient that its update goes by; null stands for the right one, whatever the
 * update order. No number where its iteration ends before.
 */
export function claimsOf(problem: Problem, bug: Bug | null): readonly Claim[] {
  const asked: Problem = { ...rightProblem(problem), updateOrder: 'simultaneous' }
  const { topology, values } = bug ? recordWithBug(asked, bug) : recordIteration(asked)
  return topology.edges.map((edge) => ({ weight: edge.id, gradient: values[gradientUsed(asked, edge)] ?? NaN }))
}

/** The programs that are wrong in networks of this kind, whatever their numbers are. */
export function bugsIn(problem: Problem): readonly Bug[] {
  const tape = recordIteration(rightProblem(problem))
  return BUGS.filter((bug) => isWrongIn(tape, bug))
}

/** Two programs are told apart where one number is by so much another than the other. */
const TOLD_APART = 0.01

/** The wrong programs that can be told from the right one and from each other by their claims on this network. */
export function bugsToldApart(problem: Problem): readonly Bug[] {
  const known = [claimsOf(problem, null)]
  return bugsIn(problem).filter((bug) => {
    const claims = claimsOf(problem, bug)
    const isNew = known.every((others) => claims.some(({ gradient }, i) => isApart(gradient, others[i]!.gradient)))
    if (isNew) known.push(claims)
    return isNew
  })
}

function isApart(one: number, other: number): boolean {
  return isFlagged(one, other) && Math.abs(one - other) > TOLD_APART * Math.max(Math.abs(one), Math.abs(other))
}

/** Where a program says something else than another: what both claim of the weight on which they differ most. */
export interface Contradiction {
  readonly weight: WeightId
  readonly supposed: number
  readonly claimed: number
}

/** The plainest fact against supposing one program where another runs; null where both claim the same of every weight. */
export function contradictionOf(problem: Problem, supposed: Bug, running: Bug): Contradiction | null {
  const claims = claimsOf(problem, running)
  const [plainest] = claimsOf(problem, supposed)
    .map(({ weight, gradient }, i) => ({ weight, supposed: gradient, claimed: claims[i]!.gradient }))
    .filter((pair) => isApart(pair.supposed, pair.claimed))
    .sort((one, other) => distance(other) - distance(one))
  return plainest ?? null
}

/** From 0 for the same number to 2 for one of the other sign and the same size. */
function distance({ supposed, claimed }: Contradiction): number {
  return Math.abs(supposed - claimed) / Math.max(Math.abs(supposed), Math.abs(claimed))
}
