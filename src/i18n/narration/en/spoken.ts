import { biasOf, edgesFrom, edgesInto, name, valueIn, type ParameterId, type QuantityId } from '../../../engine'
import type { Told } from '../narration'
import { quantityName } from './names'

/** Beyond this many, terms are counted instead of read out. */
const MOST_TERMS = 4

export function spoken(told: Told): string {
  const { seen, step, write } = told
  const { what } = step
  const kind = what.kind === 'weight' || what.kind === 'bias' ? 'given' : 'computed'
  const called = quantityName(what)
  return `${called.charAt(0).toUpperCase()}${called.slice(1)} is ${write(valueIn(seen, what.id), kind)}. ${origin(told)}`
}

function origin({ seen, step, write }: Told): string {
  const { topology, problem } = seen.tape
  const { what } = step
  const computed = (id: QuantityId): string => write(valueIn(seen, id), 'computed')
  const given = (id: QuantityId): string => write(valueIn(seen, id), 'given')
  switch (what.kind) {
    case 'net': {
      if (what.when === 'next') return `It was ${computed(name.net(what.node))}.`
      const products = edgesInto(topology, what.node).length
      return `${products} weighted ${products === 1 ? 'input' : 'inputs'} plus bias ${biasOf(topology, what.node).id}.`
    }
    case 'out':
      if (what.when === 'next') return `It was ${computed(name.out(what.node))}.`
      return `Sigmoid of ${computed(name.net(what.node))}.`
    case 'error':
      if (what.when === 'next') return `It was ${computed(name.error(what.node))}.`
      return `Half the square of target ${given(name.target(what.node))} minus output ${computed(name.out(what.node))}.`
    case 'total': {
      if (what.when === 'next') return `It was ${computed(name.total())}.`
      const outputs = topology.layers.at(-1)!
      return sumOf(
        outputs.map((node) => computed(name.error(node))),
        'errors',
      )
    }
    case 'dE_dout':
      if (what.node.kind === 'output')
        return `Output ${computed(name.out(what.node))} minus target ${given(name.target(what.node))}.`
      return sumOf(
        edgesFrom(topology, what.node).map((edge) => computed(name.via(edge))),
        'contributions',
      )
    case 'slope':
      return `Output ${computed(name.out(what.node))} times 1 minus output.`
    case 'delta':
      return `Gradient of the output, ${computed(name.errorByOut(what.node))}, times slope ${computed(name.slope(what.node))}.`
    case 'weightGradient': {
      const { from, to } = what.edge
      const sent =
        from.kind === 'input'
          ? `input ${from.id}, ${given(name.out(from))}`
          : `output of ${from.id}, ${computed(name.out(from))}`
      return `Error term of ${to.id}, ${computed(name.delta(to))}, times ${sent}.`
    }
    case 'biasGradient':
      return sumOf(
        what.bias.feeds.map((node) => computed(name.delta(node))),
        'error terms',
      )
    case 'via': {
      const weight = problem.updateOrder === 'output-first' ? name.next(what.edge) : what.edge.id
      const age = problem.updateOrder === 'output-first' ? 'new ' : ''
      return `Error term of ${what.edge.to.id}, ${computed(name.delta(what.edge.to))}, times ${age}${what.edge.id}, ${given(weight)}.`
    }
    case 'weight':
      return moveOf(what.edge.id)
    case 'bias':
      return moveOf(what.bias.id)
    case 'input':
    case 'target':
    case 'rate':
      return ''
  }

  function moveOf(parameter: ParameterId): string {
    const change = valueIn(seen, what.id) - valueIn(seen, parameter)
    if (change === 0) return 'It stays.'
    return `It was ${given(parameter)} and goes ${change > 0 ? 'up' : 'down'} by ${write(Math.abs(change), 'computed')}.`
  }
}

function sumOf(terms: readonly string[], called: string): string {
  if (terms.length === 1) return `It is the only one of these ${called}.`
  return terms.length > MOST_TERMS ? `Sum of ${terms.length} ${called}.` : `${terms.join(' plus ')}.`
}
