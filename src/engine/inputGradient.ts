import { name } from './quantities'
import type { Tape } from './tape'
import { edgesFrom, type NetworkNode } from './topology'

/**
 * How fast E changes with an input: the sum over its weights of δ of the receiver times the weight.
 *
 * No step writes it, since nothing is learned by it; null where the tape does not come that far, as that of a sample which is
 * only looked at.
 */
export function inputGradient({ topology, values }: Tape, input: NetworkNode): number | null {
  const paths = edgesFrom(topology, input)
  if (paths.some(({ to }) => values[name.delta(to)] === undefined)) return null
  return paths.reduce((sum, edge) => sum + values[name.delta(edge.to)]! * values[edge.id]!, 0)
}
