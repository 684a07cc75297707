import { timesLog } from './logarithm'
import type { Workspace } from './workspace'

// A local name: a runner of modules (Vite's, Vitest's) reaches what is imported through a getter, at every call.
const log = timesLog

/**
 * E by cross-entropy of the samples in a workspace, whose answers are there: each sample's by itself, and these added up.
 *
 * `shares` if the outputs share a whole.
 */
export function entropyIn(shares: boolean, { count, out, targets }: Workspace): number {
  const outputs = targets.length / count
  const first = out.length - targets.length
  let sum = 0
  for (let sample = 0; sample < targets.length; sample += outputs) {
    let error = 0
    for (let output = sample; output < sample + outputs; output++) {
      const target = targets[output]!
      const answer = out[first + output]!
      error -= shares ? log(target, answer) : log(target, answer) + log(1 - target, 1 - answer)
    }
    sum += error
  }
  return sum
}

/**
 * Whether an answer is so near 0 or 1 that it is that. No tape has the rate at which cross-entropy changes with it, even where
 * nothing is missed.
 */
export function isOffLimits(shares: boolean, { out, targets }: Workspace): boolean {
  for (let answer = out.length - targets.length; answer < out.length; answer++)
    if (out[answer] === 0 || (out[answer] === 1 && !shares)) return true
  return false
}
