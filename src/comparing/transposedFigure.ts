import { name, type Edge, type Quantity, type QuantityId, type Tape } from '../engine'
import { transposed } from '../mistakes/rules/terms'
import type { Figure } from './figure'

/** The same figure of the weight that has its name where weights are numbered sender by sender; figures of all else as they are. */
export function transposedFigure(figure: Figure, tape: Tape): Figure {
  const what = tape.quantities.get(figure.quantity)
  const edge = what && edgeOf(what)
  return edge ? { ...figure, quantity: sameOf(what, transposed(tape, edge)) } : figure
}

/** The weight that a quantity is, is the gradient of, or is made of. */
export function edgeOf(what: Quantity): Edge | null {
  if (what.kind === 'weight' || what.kind === 'weightGradient') return what.edge
  return what.kind === 'batchGradient' && 'to' in what.parameter ? what.parameter : null
}

/** The quantity of another edge that is the same of it. */
export function sameOf(what: Quantity, edge: Edge): QuantityId {
  switch (what.kind) {
    case 'weightGradient':
      return name.gradient(edge)
    case 'batchGradient':
      return name.batchGradient(edge)
    default:
      return 'when' in what && what.when === 'next' ? name.next(edge) : edge.id
  }
}
