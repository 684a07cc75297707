import { readsOf, type Step } from '../../engine'
import type { Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { batchErrorMove, batchGradientMove } from './batchMove'
import { biasGradientMove } from './biasGradientMove'
import { errorBackMove, errorMove } from './errorMove'
import { foldedMove } from './foldedMove'
import { gradientMove } from './gradientMove'
import { netMove } from './netMove'
import { pathMove, pathsMove } from './pathMove'
import { deltaMove, outMove } from './squashMove'
import { totalMove } from './totalMove'
import { updateMove } from './updateMove'

/** What a step has on its way while its own move is under way; nothing where one of its numbers is asked for. */
export function moveOf(step: Step, reading: Reading, view: View): readonly Traveller[] {
  const p = reading.progressOf(step)
  // A rule that is not the right one, or is to be found out, has no move of its own: its number is there at the end.
  if (p <= 0 || p >= 1 || step.departs === 'rule' || step.departs === 'hidden') return []
  const isSeen = [...readsOf(step.formula), step.writes].every((id) => reading.ahead(id) !== null)
  return isSeen ? (foldedMove(step, p, reading, view) ?? moving(step, p, reading, view)) : []
}

function moving({ what }: Step, p: number, reading: Reading, view: View): readonly Traveller[] {
  switch (what.kind) {
    case 'net':
      return netMove(what.node, what.when, p, reading, view)
    case 'out':
      return outMove(what.node, what.when, p, reading, view)
    case 'error':
      return errorMove(what.node, what.when, p, reading, view)
    case 'total':
      return totalMove(what.when, p, reading, view)
    case 'dE_dout':
      return what.node.kind === 'output'
        ? errorBackMove(what.node, p, reading, view)
        : pathsMove(what.node, p, reading, view)
    case 'delta':
      return deltaMove(what.node, p, reading, view)
    case 'via':
      return pathMove(what.edge, p, reading, view)
    case 'weightGradient':
      return gradientMove(what.edge, p, reading, view)
    case 'biasGradient':
      return biasGradientMove(what.bias, p, reading, view)
    case 'weight':
      return updateMove(what.edge, p, reading, view)
    case 'bias':
      return updateMove(what.bias, p, reading, view)
    case 'batchGradient':
      return batchGradientMove(what.parameter, p, reading, view)
    case 'batchError':
      return batchErrorMove(what.when, p, reading, view)
    // The others come up in their lane, as a slope does: nothing brings them.
    default:
      return []
  }
}
