import { parameterIn, type NetworkNode, type Parameter, type Step, type Topology } from '../../../engine'

/** From so many neurons in a layer on, one is at full size on the drawing, and the tables can show its numbers alone. */
const MANY = 4

/** Whether a network has so many neurons in a layer that one looks at the numbers of one neuron at a time. */
export function hasManyNeurons({ layers }: Topology): boolean {
  return layers.slice(1).some(({ length }) => length >= MANY)
}

/** The neuron that a step works for: the one that reads a weight, or adds up what is sent back; the last output where it is about all. */
export function nodeAtWork({ layers }: Topology, step: Step | null): NetworkNode {
  const last = layers.at(-1)!.at(-1)!
  if (!step) return last
  const { what } = step
  if ('node' in what) return what.node
  if (what.kind === 'via') return what.edge.from
  const parameter = parameterIn(what)
  if (!parameter) return last
  return 'to' in parameter ? parameter.to : parameter.feeds[0]!
}

/** Whether a weight starts or ends at the node, or a bias feeds it; all do where no node is asked for. */
export function isAtNode(node: NetworkNode | null, parameter: Parameter): boolean {
  if (node === null) return true
  return 'to' in parameter ? parameter.to === node || parameter.from === node : parameter.feeds.includes(node)
}
