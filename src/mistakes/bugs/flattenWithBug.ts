import { flatten, name, rightProblem, type Bug, type FlatNetwork, type Problem, type QuantityId } from '../../engine'
import { compile, type Slots } from './compile'
import { recordWithBug } from './recordWithBug'

/**
 * Lays a problem out for training by a wrong program.
 *
 * Its loop goes through the formulas of the tape, so there is no second text of any of the nine that could differ from the
 * first; it takes some ten times as long as the loops of the right program.
 */
export function flattenWithBug(problem: Problem, bug: Bug): FlatNetwork {
  const { topology, quantities, steps } = recordWithBug(problem, bug)
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
  const error = slotOf(name.total())
  const compiled = steps.map(({ phase, writes, formula }) => ({
    phase,
    slot: slotOf(writes),
    work: compile(formula, values, slots),
  }))
  const forward = compiled.filter(({ phase }) => phase === 'forward')
  const onwards = compiled.filter(({ phase }) => phase !== 'forward' && phase !== 'check')

  return {
    ...flatten(rightProblem(problem)),
    runs(network, iterations, stopAtError, errors, at) {
      put(values, inputs, network.out)
      put(values, targets, network.targets)
      put(values, weights, network.weights)
      put(values, biases, network.biases)
      values[slotOf(name.rate)] = network.rate
      for (let done = 0; ; done++) {
        for (const { slot, work } of forward) values[slot] = work()
        const now = values[error]!
        if (errors !== null) errors[at + done] = now
        // Negated, because a comparison with NaN has to end the run as well.
        if (done >= iterations || !(now > stopAtError)) {
          network.error[0] = now
          take(values, weights, network.weights)
          take(values, biases, network.biases)
          take(values, answers, network.out.subarray(network.out.length - answers.length))
          return done
        }
        for (const { slot, work } of onwards) values[slot] = work()
        for (const { from, to } of moved) values[to] = values[from]!
      }
    },
  }
}

function put(values: Float64Array, slots: readonly number[], numbers: Float64Array): void {
  slots.forEach((slot, i) => (values[slot] = numbers[i]!))
}

function take(values: Float64Array, slots: readonly number[], numbers: Float64Array): void {
  slots.forEach((slot, i) => (numbers[i] = values[slot]!))
}
