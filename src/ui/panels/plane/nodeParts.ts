import type { NodeId } from '../../../engine'
import type { SymbolPart } from '../../../notation/symbols'

/** The name of a node as it is set in a drawing: a slanted letter and its places. */
export function nodeParts(id: NodeId): readonly SymbolPart[] {
  return [
    { text: id.slice(0, 1), italic: true },
    { text: id.slice(1).replace('_', ','), sub: true },
  ]
}
