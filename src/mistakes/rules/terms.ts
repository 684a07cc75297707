import {
  edgesInto,
  name,
  negative,
  product,
  quantity,
  square,
  difference,
  absolute,
  type Edge,
  type Expression,
  type NetworkNode,
  type Parameter,
  type Tape,
  type When,
} from '../../engine'

/** What formulas are made of, by what it means. */
export const rate = quantity(name.rate)
export const target = (node: NetworkNode): Expression => quantity(name.target(node))
export const net = (node: NetworkNode, when?: When): Expression => quantity(name.net(node, when))
export const out = (node: NetworkNode, when?: When): Expression => quantity(name.out(node, when))
export const error = (node: NetworkNode, when?: When): Expression => quantity(name.error(node, when))
export const byOut = (node: NetworkNode): Expression => quantity(name.errorByOut(node))
export const slope = (node: NetworkNode): Expression => quantity(name.slope(node))
export const delta = (node: NetworkNode): Expression => quantity(name.delta(node))
export const via = (edge: Edge): Expression => quantity(name.via(edge))
export const gradient = (parameter: Parameter): Expression => quantity(name.gradient(parameter))
export const next = (parameter: Parameter): Expression => quantity(name.next(parameter))
export const given = (parameter: Parameter): Expression => quantity(parameter.id)

/** How far an output is below its target. */
export const miss = (node: NetworkNode, when?: When): Expression => difference(target(node), out(node, when))
export const squaredMiss = (node: NetworkNode, when?: When): Expression => square(miss(node, when))
export const distance = (node: NetworkNode, when?: When): Expression => absolute(miss(node, when))

/** The weight through which a tape looks back. */
export function weightBack({ problem }: Tape, edge: Edge): Expression {
  return problem.updateOrder === 'output-first' ? next(edge) : given(edge)
}

/** What the edge's receiver sends back to its sender, through the weight of this edge or of another. */
export function sentBack(tape: Tape, edge: Edge, through: Edge = edge): Expression {
  return product(delta(edge.to), weightBack(tape, through))
}

/** An expression times another: products become one, so that they print without brackets. */
export function times(factor: Expression, formula: Expression): Expression {
  return product(factor, ...(formula.kind === 'product' ? formula.factors : [formula]))
}

/** An expression with the other sign. */
export function minus(formula: Expression): Expression {
  return formula.kind === 'difference' ? difference(formula.take, formula.from) : negative(formula)
}

/** The other neurons of its layer. */
export function peersOf({ topology }: Tape, node: NetworkNode): readonly NetworkNode[] {
  return topology.layers[node.layer]!.filter((other) => other !== node)
}

/** The other edges that end where this one does. */
export function besides({ topology }: Tape, edge: Edge): readonly Edge[] {
  return edgesInto(topology, edge.to).filter((other) => other !== edge)
}

/** The edge that would have this one's place if weights were numbered sender by sender. */
export function transposed({ topology }: Tape, { from, to }: Edge): Edge {
  const between = topology.edges.filter((edge) => edge.to.layer === to.layer)
  return between[from.index * topology.layers[to.layer]!.length + to.index]!
}
