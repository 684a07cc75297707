import type { Problem } from '../engine'

/** Where a run left another one: at an iteration of it where a number was edited. */
export interface Branch {
  /** The network that the old run began with. */
  readonly from: Problem
  /** The iteration of the old run that was edited, counted from its own beginning. */
  readonly at: number
  /** How far the old run had been recorded. */
  readonly length: number
}

/** Kept beside the networks that runs begin with, as their records are: undo brings both back with the network. */
const BRANCHES = new WeakMap<Problem, Branch>()

/** Where the run that begins with this network left another one; null if it begins anew. */
export function branchOf(start: Problem): Branch | null {
  return BRANCHES.get(start) ?? null
}

/** Remembers that an edited network goes on from there. */
export function branchOff(start: Problem, branch: Branch | null): void {
  if (branch) BRANCHES.set(start, branch)
}

/** How many iterations lie before the beginning of this run: a branch counts on from where it left. */
export function iterationsBefore(start: Problem): number {
  const branch = branchOf(start)
  return branch ? iterationsBefore(branch.from) + branch.at : 0
}

/** The network that everything began with: what this run left, and what that one left. */
export function beginningOf(start: Problem): Problem {
  const branch = branchOf(start)
  return branch ? beginningOf(branch.from) : start
}
