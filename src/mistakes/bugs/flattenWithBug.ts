import {
  flatten,
  learnsTogether,
  name,
  rightProblem,
  samplesOf,
  type Bug,
  type FlatNetwork,
  type Problem,
  type QuantityId,
  type Step,
} from '../../engine'
import { compile, type Slots } from './compile'
import { recordWithBug } from './recordWithBug'

/**
 * Lays a problem out for training by a wrong program.
 *
 * Its loop goes through the formulas of the tape, so there is no second text of any of the nine that could differ from the
 * first; it takes some ten times as long as the loops of the right program.
 */
export function flattenWithBug(problem: Problem, bug: Bug): FlatNetwork {
  const isTogether = learnsTogether(problem)
  const count = samplesOf(problem).length
  const { topology, quantities, steps } = recordWithBug(blank(problem), bug, false, isTogether ? 0 : problem.turn)
  const slots: Slots = new Map([...quantities.keys()].map((id, slot) => [id, slot]))
  const values = new Float64Array(slots.size)
  const slotOf = (id: QuantityId): number => slots.get(id)!
  const inputs = topology.layers[0]!.map((node) => slotOf(node.id))
  const outputs = topology.layers.at(-1)!
  const targets = outputs.map((node) => slotOf(name.target(node)))
  const answers = outputs.map((node) => slotOf(name.out(node)))
  const weights = topology.edges.map((edge) => slotOf(edge.id))
  const biases = topology.biases.map((bias) => slotOf(bias.id))
  const moved = topology.trained.map((parameter) => ({
    from: slotOf(name.next(parameter)),
    to: slotOf(parameter.id),
  }))
  const working = (some: readonly Step[]): (() => void) => {
    const compiled = some.map(({ writes, formula }) => ({
      slot: slotOf(writes),
      work: compile(formula, values, slots),
    }))
    return () => {
      for (const { slot, work } of compiled) values[slot] = work()
    }
  }
  const forward = working(steps.filter((step) => step.phase === 'forward' && !isOfAll(step)))
  const ofAll = working(steps.filter((step) => step.phase === 'forward' && isOfAll(step)))
  const isOwn = ({ phase }: Step): boolean => phase.startsWith('backward') || (phase === 'update' && !isTogether)
  const backward = working(steps.filter(isOwn))
  const update = working(steps.filter((step) => ['batch', 'update'].includes(step.phase) && !isOwn(step)))
  const error = slotOf(name.total())

  /** Puts one of the samples in, and works out what it says of E. */
  const lookAt = (sample: number, { samples }: FlatNetwork): number => {
    if (samples) {
      put(values, inputs, samples.inputs.subarray(sample * inputs.length))
      put(values, targets, samples.targets.subarray(sample * targets.length))
    }
    forward()
    return values[error]!
  }
  /** E of all samples, one after the other. */
  const oneByOne = (network: FlatNetwork): number => {
    let now = 0
    for (let sample = 0; sample < count; sample++) now += lookAt(sample, network)
    return now
  }
  /** The same, where one update is for all: the first sample is the last that is put in, and adds the others to its own. */
  const allTogether = (network: FlatNetwork, isLast: boolean): number => {
    for (let sample = count - 1; sample >= 0; sample--) {
      const now = lookAt(sample, network)
      if (!isLast) backward()
      if (sample === 0) break
      values[slotOf(name.sampleError(sample))] = now
      for (const parameter of topology.trained)
        values[slotOf(name.sampleGradient(sample, parameter))] = values[slotOf(name.gradient(parameter))]!
    }
    ofAll()
    return values[slotOf(name.batchError())]!
  }

  return {
    ...flatten(rightProblem(problem)),
    runs(network, iterations, stopAtError, errors, at) {
      put(values, inputs, network.out)
      put(values, targets, network.targets)
      put(values, weights, network.weights)
      put(values, biases, network.biases)
      values[slotOf(name.rate)] = network.rate
      for (let done = 0; ; done++) {
        const now = isTogether ? allTogether(network, done >= iterations) : oneByOne(network)
        if (errors !== null) errors[at + done] = now
        // Negated, because a comparison with NaN has to end the run as well.
        if (done >= iterations || !(now > stopAtError)) {
          network.error[0] = now
          take(values, weights, network.weights)
          take(values, biases, network.biases)
          take(values, answers, network.out.subarray(network.out.length - answers.length))
          return done
        }
        const turn = network.samples && !isTogether ? network.samples.turn : null
        if (turn) lookAt(turn[0]!, network)
        if (!isTogether) backward()
        update()
        if (turn) turn[0] = (turn[0]! + 1) % count
        for (const { from, to } of moved) values[to] = values[from]!
      }
    },
  }
}

/** The same network with nothing in it: its formulas are the same, and no number keeps its tape from going to the end. */
function blank(problem: Problem): Problem {
  const { weights, biases } = problem
  return { ...problem, weights: weights.map(() => 0), biases: biases.map(() => 0), learningRate: 0 }
}

/** Whether it is about E of all samples. */
function isOfAll({ what }: Step): boolean {
  return what.kind === 'batchError'
}

function put(values: Float64Array, slots: readonly number[], numbers: Float64Array): void {
  slots.forEach((slot, i) => (values[slot] = numbers[i]!))
}

function take(values: Float64Array, slots: readonly number[], numbers: Float64Array): void {
  slots.forEach((slot, i) => (numbers[i] = values[slot]!))
}
