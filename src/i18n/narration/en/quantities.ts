import {
  biasOf,
  edgesFrom,
  edgesInto,
  name,
  valueIn,
  type NetworkNode,
  type Parameter,
  type Quantity,
  type Seen,
} from '../../../engine'
import type { Told } from '../narration'
import { numbersOf, type Numbers, type QuantityWords } from '../quantityWords'
import { activationEn } from './activation'
import { feeds } from './names'

/** Beyond this many, terms are counted instead of read out. */
const MOST_TERMS = 4
const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']

/** The result of a step first, then where it comes from. */
export function spoken(told: Told): string {
  const words = quantityWords(told.step.what)
  const numbers = numbersOf(told)
  return `${words.name.charAt(0).toUpperCase()}${words.name.slice(1)} is ${numbers.result}. ${words.origin(numbers)}`
}

/** All that is said about a kind of quantity, but for the sentence of its step. */
export function quantityWords(quantity: Quantity): QuantityWords {
  const isNew = 'when' in quantity && quantity.when === 'next'
  const [fresh, updated, now] = isNew ? ['new ', 'updated ', ' now'] : ['', '', '']
  switch (quantity.kind) {
    case 'input':
      return { name: `input ${quantity.node.id}`, meaning: 'a number that the network is given', ...given(quantity) }
    case 'target': {
      const { node } = quantity
      return { name: `target of ${node.id}`, meaning: `what ${node.id} should answer`, ...given(quantity) }
    }
    case 'rate':
      return { name: 'learning rate η', meaning: 'how far a weight moves for its gradient', ...given(quantity) }
    case 'weight': {
      const { id, from, to } = quantity.edge
      return {
        name: `${updated}weight ${id}`,
        meaning: isNew ? `${id} after the update` : `weight from ${from.id} to ${to.id}`,
        ...moved(quantity.edge),
      }
    }
    case 'bias': {
      const { bias } = quantity
      return {
        name: `${updated}bias ${bias.id}`,
        meaning: isNew ? `${bias.id} after the update` : `bias of ${feeds(bias)}`,
        ...moved(bias),
      }
    }
    case 'net': {
      const { node } = quantity
      return {
        name: `${fresh}net input of ${node.id}`,
        meaning: isNew ? 'net input with the updated weights' : 'weighted sum plus bias',
        title: () => `What arrives at ${node.id}${now}?`,
        origin({ seen, computed }) {
          if (isNew) return `It was ${computed(name.net(node))}.`
          const { topology } = seen.tape
          const products = edgesInto(topology, node).length
          return `${products} weighted ${products === 1 ? 'input' : 'inputs'} plus bias ${biasOf(topology, node).id}.`
        },
      }
    }
    case 'out': {
      const { node } = quantity
      const question =
        node.kind === 'output' ? `What does the network answer at ${node.id}` : `What does ${node.id} send on`
      return {
        name: `${fresh}output of ${node.id}`,
        meaning: isNew ? 'output with the updated weights' : activationEn.outMeaning(node.id),
        title: () => `${question}${now}?`,
        origin: ({ computed }) =>
          isNew ? `It was ${computed(name.out(node))}.` : activationEn.outOrigin(computed(name.net(node))),
      }
    }
    case 'error': {
      const { node } = quantity
      return {
        name: `${fresh}error of ${node.id}`,
        meaning: isNew ? 'error with the updated weights' : 'half the squared miss',
        title: () => `How wrong is ${node.id}${now}?`,
        origin: (numbers) =>
          isNew
            ? `It was ${numbers.computed(name.error(node))}.`
            : `Half the square of target ${numbers.given(name.target(node))} minus output ${numbers.computed(name.out(node))}.`,
      }
    }
    case 'total':
      return {
        name: `${fresh}total error`,
        meaning: isNew ? 'total error with the updated weights' : 'sum of the errors of all outputs',
        title: () => (isNew ? 'Has the error fallen?' : 'How wrong is the whole network?'),
        origin({ seen, computed }) {
          if (isNew) return `It was ${computed(name.total())}.`
          const errors = seen.tape.topology.layers.at(-1)!.map((node) => computed(name.error(node)))
          return sumOf(errors, 'errors')
        },
      }
    case 'dE_dout': {
      const { node } = quantity
      return {
        name: `gradient of the output of ${node.id}`,
        meaning: `how E changes with out_${node.id}`,
        title: (seen) => (node.kind === 'output' ? `Which way should ${node.id} move?` : roadsFrom(node, seen)),
        origin(numbers) {
          const { seen, computed } = numbers
          if (node.kind === 'output')
            return `Output ${computed(name.out(node))} minus target ${numbers.given(name.target(node))}.`
          const contributions = edgesFrom(seen.tape.topology, node).map((edge) => computed(name.via(edge)))
          return sumOf(contributions, 'contributions')
        },
      }
    }
    case 'slope': {
      const { node } = quantity
      return {
        name: activationEn.slopeName(node.id),
        meaning: `how out_${node.id} changes with net_${node.id}`,
        title: () => activationEn.slopeTitle(node.id),
        origin: ({ computed }) => activationEn.slopeOrigin(computed(name.out(node))),
      }
    }
    case 'delta': {
      const { node } = quantity
      return {
        name: `error term of ${node.id}`,
        meaning: `how E changes with net_${node.id}`,
        title: () => `How much is ${node.id} to blame?`,
        origin: ({ computed }) =>
          `Gradient of the output, ${computed(name.errorByOut(node))}, times slope ${computed(name.slope(node))}.`,
      }
    }
    case 'via': {
      const { edge } = quantity
      const { id, from, to } = edge
      return {
        name: `contribution from ${to.id} to ${from.id}`,
        meaning: `what ${to.id} sends back to ${from.id} over ${id}`,
        title: () => `What does ${to.id} send back to ${from.id}?`,
        origin(numbers) {
          const [age, weight] =
            numbers.seen.tape.problem.updateOrder === 'output-first' ? ['new ', name.next(edge)] : ['', id]
          return `Error term of ${to.id}, ${numbers.computed(name.delta(to))}, times ${age}${id}, ${numbers.given(weight)}.`
        },
      }
    }
    case 'weightGradient': {
      const { id, from, to } = quantity.edge
      return {
        name: `gradient of ${id}`,
        meaning: `how E changes with ${id}`,
        title: () => `How much does ${id} add to the error?`,
        origin(numbers) {
          const sent =
            from.kind === 'input'
              ? `input ${from.id}, ${numbers.given(name.out(from))}`
              : `output of ${from.id}, ${numbers.computed(name.out(from))}`
          return `Error term of ${to.id}, ${numbers.computed(name.delta(to))}, times ${sent}.`
        },
      }
    }
    case 'biasGradient': {
      const { bias } = quantity
      return {
        name: `gradient of ${bias.id}`,
        meaning: `how E changes with ${bias.id}`,
        title: () => `How much does ${bias.id} add to the error?`,
        origin: ({ computed }) =>
          sumOf(
            bias.feeds.map((node) => computed(name.delta(node))),
            'error terms',
          ),
      }
    }
  }
}

type Steps = Pick<QuantityWords, 'title' | 'origin'>

/** No step writes what a person sets. */
function given({ id }: Quantity): Steps {
  return { title: () => id, origin: () => '' }
}

function moved(parameter: Parameter): Steps {
  return {
    title(seen) {
      const moves = seen.shows(name.next(parameter)) !== seen.shows(parameter.id)
      return moves ? `${parameter.id} moves against its gradient` : `${parameter.id} stays where it is`
    },
    origin(numbers: Numbers) {
      const { seen, write } = numbers
      const change = valueIn(seen, name.next(parameter)) - valueIn(seen, parameter.id)
      if (change === 0) return 'It stays.'
      return `It was ${numbers.given(parameter.id)} and goes ${change > 0 ? 'up' : 'down'} by ${write(Math.abs(change), 'computed')}.`
    },
  }
}

function roadsFrom(node: NetworkNode, { tape }: Seen): string {
  const roads = edgesFrom(tape.topology, node).length
  if (roads === 1) return `One road leads from ${node.id} to the error`
  return `${NUMBERS[roads] ?? roads} roads lead from ${node.id} to the error`
}

function sumOf(terms: readonly string[], called: string): string {
  if (terms.length === 1) return `It is the only one of these ${called}.`
  return terms.length > MOST_TERMS ? `Sum of ${terms.length} ${called}.` : `${terms.join(' plus ')}.`
}
