import { checkProblem, ProblemError, sampleAnswers, type Clash, type Problem } from '../../engine'

/** The most neurons in a layer, and the most layers, that are drawn so that they can be read; links hold no more either. */
export const MOST_IN_LAYER = 8
export const MOST_LAYERS_DRAWN = 6

/** Why a network can't be given this shape or rule; said before it is done. */
export type ReshapeRefusal =
  | { readonly kind: 'fullLayer' | 'lastNeuron' | 'lastOfEnds' | 'mostLayers' }
  | { readonly kind: 'together'; readonly rule: Clash; readonly sample: number | null; readonly value: number | null }
  /** An output is so near 0 or 1 that cross-entropy has no number there. */
  | { readonly kind: 'unwritable'; readonly output: string; readonly near: 0 | 1 }
  /** A number would be too large. */
  | { readonly kind: 'number' }

/** Why a layer can't have so many neurons; null if it can. A hidden one can be taken out as a whole. */
export function sizeRefusal(size: number, isHidden: boolean): ReshapeRefusal | null {
  if (size > MOST_IN_LAYER) return { kind: 'fullLayer' }
  return size < 1 ? { kind: isHidden ? 'lastNeuron' : 'lastOfEnds' } : null
}

/** Why there can't be one more hidden layer; null if there can. */
export function layersRefusal({ shape }: Pick<Problem, 'shape'>): ReshapeRefusal | null {
  return shape.length >= MOST_LAYERS_DRAWN ? { kind: 'mostLayers' } : null
}

/** Why a network can't be as it is meant; null if it can. */
export function problemRefusal(problem: Problem): ReshapeRefusal | null {
  try {
    return unwritable(checkProblem(problem))
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { allowed, value } = error
    if (allowed.kind !== 'together') return { kind: 'number' }
    return {
      kind: 'together',
      rule: allowed.rule,
      sample: allowed.sample,
      value: typeof value === 'number' ? value : null,
    }
  }
}

/** Cross-entropy takes the logarithm of what the outputs answer: where that is 0 or 1, there is none. */
function unwritable(problem: Problem): ReshapeRefusal | null {
  if (problem.loss !== 'cross-entropy') return null
  const isShare = problem.activations?.at(-1) === 'softmax'
  for (const { answers } of sampleAnswers(problem)) {
    const at = answers.findIndex((out) => out === 0 || (out === 1 && !isShare))
    if (at >= 0) return { kind: 'unwritable', output: `o${at + 1}`, near: answers[at] === 1 ? 1 : 0 }
  }
  return null
}
