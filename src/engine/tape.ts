import { sigmoid } from './activation'
import { difference, product, quantity, sum, type Expression } from './expression'
import { halfSquare } from './loss'
import { isUsual, otherKinds } from './otherKinds'
import { backwardPass, forwardPass, givenValues } from './passes'
import { trainsBiases, type BiasRule, type Problem, type UpdateOrder } from './problem'
import { name, quantitiesOf, type Quantity, type QuantityId, type When } from './quantities'
import { wrongPrograms } from './wrongPrograms'
import {
  biasOf,
  edgesFrom,
  edgesInto,
  topologyOf,
  type Bias,
  type BiasId,
  type NetworkNode,
  type NodeId,
  type Parameter,
  type Topology,
  type WeightId,
} from './topology'

/**
 * `batch` adds up the gradients of all samples, where one update is for all. With `output-first` the layers below the outputs come back to 'backward-hidden' after an
 * 'update'.
 */
export type Phase = 'forward' | 'backward-output' | 'backward-hidden' | 'batch' | 'update' | 'check'

/** Where on the graph a step happens: the name of a node, a weight or a bias, 'E' for the total error, 'sum' for that of softmax. */
export type Place = NodeId | WeightId | BiasId | 'E' | 'sum'

/** One number, written once. */
export interface Step {
  readonly writes: QuantityId
  readonly what: Quantity
  /** How the number comes from those before it. */
  readonly formula: Expression
  readonly at: Place
  readonly phase: Phase
  /** The layer it belongs to, counted from 0 for the inputs; the error counts as the layer after the outputs. */
  readonly layer: number
  /** Steps that belong to one node: `forward.h1`, `backward.o1`, `update.o1`. */
  readonly group: string
  /** How a wrong program departs from the right one here: what is said of the right step does not hold. */
  readonly departs?: Departure
}

/**
 * By another rule; by the right rule, but from numbers that are wrong; by leaving a number that is right unused; or in a way
 * that somebody is to find out.
 */
export type Departure = 'rule' | 'numbers' | 'unused' | 'hidden'

/** One iteration, recorded. Nothing in it ever changes. */
export interface Tape {
  readonly problem: Problem
  /** Which of the problem's samples it shows, counted from 0. */
  readonly sample: number
  readonly topology: Topology
  readonly quantities: ReadonlyMap<QuantityId, Quantity>
  readonly steps: readonly Step[]
  /** Which step writes a number, counted from 0; numbers that are given have none. */
  readonly places: ReadonlyMap<QuantityId, number>
  readonly values: Readonly<Record<QuantityId, number>>
  /** The first number that is too large or too small to be written: the tape ends before it. */
  readonly endsBefore?: Quantity
  /** What it would have written from there on, in order. */
  readonly beyond?: readonly QuantityId[]
}

/** The steps of an iteration: they depend on the names and the rules, not on the numbers. */
export type Score = Pick<Tape, 'topology' | 'quantities' | 'steps' | 'places'>

/**
 * Records one iteration: every number, how it came about, and in which order.
 *
 * `sample` is the one that it shows, of several; if it is left out, the one whose turn it is.
 */
export function recordIteration(problem: Problem, sample = problem.turn ?? 0): Tape {
  if (problem.program !== undefined) return wrongPrograms().record(problem, sample)
  if (!isUsual(problem)) return otherKinds().record(problem, sample)
  const score = scoreOf(problem)
  const { topology } = score
  const values = givenValues(problem, topology)
  const trained = trainsBiases(problem.biasRule)
  forwardPass(topology, values, 'now', trained)
  backwardPass(problem, topology, values)
  forwardPass(topology, values, 'next', trained)
  return { problem, sample, ...score, values }
}

/** Scores already written: a person who drags a weight asks for the same one on every frame. */
const SCORES = new Map<string, Score>()
const MOST_SCORES = 32

/** The steps of the usual network of this shape and these rules. */
export function scoreOf({ shape, biasRule, updateOrder, names }: Problem): Score {
  const key = `${shape.join('-')} ${biasRule} ${updateOrder} ${names}`
  const known = SCORES.get(key)
  if (known) return known
  const topology = topologyOf(shape, biasRule, names)
  const quantities = quantitiesOf(topology, biasRule)
  const steps = writeSteps(topology, quantities, biasRule, updateOrder)
  const places = new Map(steps.map(({ writes }, place) => [writes, place]))
  const score = { topology, quantities, steps, places }
  if (SCORES.size >= MOST_SCORES) SCORES.delete(SCORES.keys().next().value!)
  SCORES.set(key, score)
  return score
}

function writeSteps(
  topology: Topology,
  quantities: ReadonlyMap<QuantityId, Quantity>,
  biasRule: BiasRule,
  updateOrder: UpdateOrder,
): readonly Step[] {
  const steps: Step[] = []
  const trained = trainsBiases(biasRule)
  const computing = topology.layers.slice(1)
  const outputs = topology.layers.at(-1)!
  const errorLayer = topology.layers.length

  const write = (writes: QuantityId, formula: Expression, place: Omit<Step, 'writes' | 'what' | 'formula'>): void => {
    const what = quantities.get(writes)
    if (!what) throw new Error(`${writes} is no quantity of this network`)
    steps.push({ writes, what, formula, ...place })
  }

  const forward = (phase: 'forward' | 'check', when: When): void => {
    for (const node of computing.flat()) {
      const place = { at: node.id, phase, layer: node.layer, group: `${phase}.${node.id}` }
      write(name.net(node, when), netFormula(topology, node, when, trained), place)
      write(name.out(node, when), sigmoid.outFormula(quantity(name.net(node, when))), place)
    }
    const place = { phase, layer: errorLayer, group: `${phase}.error` }
    for (const node of outputs) {
      const formula = halfSquare.partFormula(quantity(name.target(node)), quantity(name.out(node, when)))
      write(name.error(node, when), formula, { ...place, at: node.id })
    }
    write(name.total(when), sum(outputs.map((node) => quantity(name.error(node, when)))), { ...place, at: 'E' })
  }

  const backward = (layer: readonly NetworkNode[]): void => {
    for (const node of layer) {
      const phase: Phase = node.kind === 'output' ? 'backward-output' : 'backward-hidden'
      const place = { at: node.id, phase, layer: node.layer, group: `backward.${node.id}` }
      const paths = edgesFrom(topology, node)
      for (const edge of paths) {
        const weight = updateOrder === 'output-first' ? name.next(edge) : edge.id
        write(name.via(edge), product(quantity(name.delta(edge.to)), quantity(weight)), { ...place, at: edge.id })
      }
      const byOut =
        node.kind === 'output'
          ? halfSquare.byOutFormula(quantity(name.target(node)), quantity(name.out(node)))
          : sum(paths.map((edge) => quantity(name.via(edge))))
      write(name.errorByOut(node), byOut, place)
      write(name.slope(node), sigmoid.slopeFormula(quantity(name.out(node))), place)
      write(name.delta(node), product(quantity(name.errorByOut(node)), quantity(name.slope(node))), place)
      for (const edge of edgesInto(topology, node))
        write(name.gradient(edge), product(quantity(name.delta(node)), quantity(name.out(edge.from))), {
          ...place,
          at: edge.id,
        })
      const own = biasRule === 'neuron' ? biasOf(topology, node) : null
      if (own) gradientOfBias(own, place)
    }
    const phase: Phase = layer[0]?.kind === 'output' ? 'backward-output' : 'backward-hidden'
    if (biasRule === 'shared')
      for (const bias of biasesOf(topology, layer))
        gradientOfBias(bias, { phase, layer: bias.layer, group: `backward.${bias.id}` })
  }

  const gradientOfBias = (bias: Bias, place: Pick<Step, 'phase' | 'layer' | 'group'>): void =>
    write(name.gradient(bias), sum(bias.feeds.map((node) => quantity(name.delta(node)))), { ...place, at: bias.id })

  const updateWeights = (layer: readonly NetworkNode[]): void => {
    for (const node of layer)
      for (const edge of edgesInto(topology, node)) update(edge, { layer: node.layer, group: `update.${node.id}` })
  }
  const updateBiases = (layer: readonly NetworkNode[]): void => {
    if (trained)
      for (const bias of biasesOf(topology, layer)) update(bias, { layer: bias.layer, group: `update.${bias.id}` })
  }
  const update = (parameter: Parameter, place: Pick<Step, 'layer' | 'group'>): void => {
    const move = product(quantity(name.rate), quantity(name.gradient(parameter)))
    const formula = difference(quantity(parameter.id), move)
    write(name.next(parameter), formula, { at: parameter.id, phase: 'update', ...place })
  }

  forward('forward', 'now')
  const fromTheOutputs = [...computing].reverse()
  for (const layer of fromTheOutputs) {
    backward(layer)
    if (updateOrder === 'output-first') {
      updateWeights(layer)
      updateBiases(layer)
    }
  }
  if (updateOrder === 'simultaneous') {
    fromTheOutputs.forEach(updateWeights)
    computing.forEach(updateBiases)
  }
  forward('check', 'next')
  return steps
}

function netFormula(topology: Topology, node: NetworkNode, when: When, trainedBiases: boolean): Expression {
  const bias = biasOf(topology, node)
  return sum([
    ...edgesInto(topology, node).map((edge) =>
      product(quantity(when === 'now' ? edge.id : name.next(edge)), quantity(name.out(edge.from, when))),
    ),
    ...(bias ? [quantity(when === 'next' && trainedBiases ? name.next(bias) : bias.id)] : []),
  ])
}

function biasesOf(topology: Topology, layer: readonly NetworkNode[]): readonly Bias[] {
  return topology.biases.filter((bias) => bias.layer === layer[0]?.layer)
}
