import { sigmoid } from './activation'
import { halfSquare } from './loss'
import { trainsBiases, type Problem } from './problem'
import { name, type QuantityId, type When } from './quantities'
import { biasOf, edgesFrom, edgesInto, type Bias, type NetworkNode, type Topology } from './topology'

/** The numbers of an iteration while they are being worked out. */
export type Values = Record<QuantityId, number>

/** The numbers that a person may edit, under their names. */
export function givenValues(problem: Problem, topology: Topology): Values {
  // Filled by name on the lines below and by the passes.
  const values = {} as Values
  topology.layers[0]!.forEach((node, i) => (values[node.id] = problem.inputs[i]!))
  topology.layers.at(-1)!.forEach((node, i) => (values[name.target(node)] = problem.targets[i]!))
  topology.edges.forEach((edge, i) => (values[edge.id] = problem.weights[i]!))
  topology.biases.forEach((bias, i) => (values[bias.id] = problem.biases[i]!))
  values[name.rate] = problem.learningRate
  return values
}

/** Input to output to error: with the parameters as they are, or once more with the updated ones. */
export function forwardPass(topology: Topology, values: Values, when: When, trainedBiases: boolean): void {
  for (const layer of topology.layers.slice(1))
    for (const node of layer) {
      let net = 0
      for (const edge of edgesInto(topology, node))
        net += values[when === 'now' ? edge.id : name.next(edge)]! * values[name.out(edge.from, when)]!
      const bias = biasOf(topology, node)
      if (bias) net += values[when === 'next' && trainedBiases ? name.next(bias) : bias.id]!
      values[name.net(node, when)] = net
      values[name.out(node, when)] = sigmoid.out(net)
    }
  let total = 0
  for (const node of topology.layers.at(-1)!) {
    const error = halfSquare.part(values[name.target(node)]!, values[name.out(node, when)]!)
    values[name.error(node, when)] = error
    total += error
  }
  values[name.total(when)] = total
}

/**
 * Error to output to input, layer by layer.
 *
 * With the update order 'output-first' a layer's weights move at once, so that the layer below looks back through
 * weights that the forward pass never used.
 */
export function backwardPass(problem: Problem, topology: Topology, values: Values): void {
  const trained = trainsBiases(problem.biasRule)
  for (const layer of topology.layers.slice(1).reverse()) {
    for (const node of layer) {
      values[name.errorByOut(node)] = errorByOut(problem, topology, values, node)
      values[name.slope(node)] = sigmoid.slope(values[name.out(node)]!)
      values[name.delta(node)] = values[name.errorByOut(node)]! * values[name.slope(node)]!
      for (const edge of edgesInto(topology, node))
        values[name.gradient(edge)] = values[name.delta(node)]! * values[name.out(edge.from)]!
    }
    if (trained)
      for (const bias of biasesOfLayer(topology, layer)) values[name.gradient(bias)] = sumOfDeltas(values, bias)
    if (problem.updateOrder === 'output-first') updateLayer(problem, topology, values, layer)
  }
  if (problem.updateOrder === 'simultaneous')
    for (const layer of topology.layers.slice(1)) updateLayer(problem, topology, values, layer)
}

function errorByOut(problem: Problem, topology: Topology, values: Values, node: NetworkNode): number {
  if (node.kind === 'output') return values[name.out(node)]! - values[name.target(node)]!
  let blame = 0
  for (const edge of edgesFrom(topology, node)) {
    const weight = problem.updateOrder === 'output-first' ? name.next(edge) : edge.id
    values[name.via(edge)] = values[name.delta(edge.to)]! * values[weight]!
    blame += values[name.via(edge)]!
  }
  return blame
}

function sumOfDeltas(values: Values, bias: Bias): number {
  return bias.feeds.reduce((total, node) => total + values[name.delta(node)]!, 0)
}

function updateLayer(problem: Problem, topology: Topology, values: Values, layer: readonly NetworkNode[]): void {
  const biases = trainsBiases(problem.biasRule) ? biasesOfLayer(topology, layer) : []
  for (const parameter of [...layer.flatMap((node) => edgesInto(topology, node)), ...biases])
    values[name.next(parameter)] = values[parameter.id]! - problem.learningRate * values[name.gradient(parameter)]!
}

function biasesOfLayer(topology: Topology, layer: readonly NetworkNode[]): readonly Bias[] {
  return topology.biases.filter((bias) => bias.layer === layer[0]?.layer)
}
