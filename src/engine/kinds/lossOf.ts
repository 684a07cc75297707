import { halfSquare, type Loss } from '../loss'
import { endsInSoftmax } from '../otherKinds'
import type { Problem } from '../problem'
import { meanSquare, shareEntropy, wholeSquare, yesNoEntropy } from './losses'

/** How far the network's answers are from their targets: cross-entropy is another one for shares than for yes or no. */
export function lossOf(problem: Pick<Problem, 'loss' | 'activations'>): Loss {
  switch (problem.loss ?? 'half-square') {
    case 'half-square':
      return halfSquare
    case 'square':
      return wholeSquare
    case 'mean-square':
      return meanSquare
    case 'cross-entropy':
      return endsInSoftmax(problem) ? shareEntropy : yesNoEntropy
  }
}
