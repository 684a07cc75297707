import type { OtherNetwork } from './flattenOther'
import { timesLog } from './logarithm'
import type { Workspace } from './workspace'

// A local name: a runner of modules (Vite's, Vitest's) reaches what is imported through a getter, at every call.
const log = timesLog

/** E by squares of the samples in a workspace, whose answers are there: each sample's by itself, and these added up. */
export function squaresIn(loss: OtherNetwork['loss'], { count, out, targets }: Workspace): number {
  const outputs = targets.length / count
  const first = out.length - targets.length
  // What a squared miss is multiplied with: 1 changes no bit.
  const half = loss === 'half-square' ? 0.5 : 1
  const isMean = loss === 'mean-square'
  let sum = 0
  for (let sample = 0; sample < targets.length; sample += outputs) {
    let error = 0
    for (let output = sample; output < sample + outputs; output++) {
      const miss = targets[output]! - out[first + output]!
      const square = half * (miss * miss)
      error += isMean ? square / outputs : square
    }
    sum += error
  }
  return sum
}

/** The same by cross-entropy; `shares` if the outputs share a whole. */
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
