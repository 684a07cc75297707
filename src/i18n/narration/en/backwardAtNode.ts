import { edgesFrom, name, type NetworkNode, type Seen } from '../../../engine'
import {
  deltaFact,
  errorByOutFact,
  arePaths,
  slopeFact,
  type DeltaFact,
  type ErrorByOutFact,
} from '../facts/backwardFacts'
import type { WordsOf } from '../quantityWords'
import { ratioWritten } from '../ratio'
import type { ActivationWords } from './activation'
import { sumOf } from './names'

/** What happens inside a node, or where its paths meet. */
export const backwardAtNode = (activation: ActivationWords): WordsOf<'dE_dout' | 'slope' | 'delta'> => ({
  dE_dout({ node }) {
    return {
      name: `gradient of the output of ${node.id}`,
      title: (seen) => (node.kind === 'output' ? `Which way should ${node.id} move?` : pathsFrom(node, seen)),
      origin(numbers) {
        const { seen, computed } = numbers
        if (node.kind === 'output')
          return `Output ${computed(name.out(node))} minus target ${numbers.given(name.target(node))}.`
        const contributions = edgesFrom(seen.tape.topology, node).map((edge) => computed(name.via(edge)))
        return sumOf(contributions, 'contributions')
      },
      sentence: ({ seen }) => asked(node, errorByOutFact(seen, node)),
    }
  },

  slope({ node }) {
    return {
      name: activation.slopeName(node.id),
      title: () => activation.slopeTitle(node.id),
      origin: ({ computed }) => activation.slopeOrigin(computed(name.out(node))),
      sentence: ({ seen }) => activation.slope({ node: node.id, ...slopeFact(seen, node) }),
    }
  },

  delta({ node }) {
    return {
      name: `error term of ${node.id}`,
      title: () => `How fast does E change with net_${node.id}?`,
      origin: ({ computed }) =>
        `Gradient of the output, ${computed(name.errorByOut(node))}, times slope ${computed(name.slope(node))}.`,
      sentence: ({ seen }) => blamed(node, deltaFact(seen, node)),
    }
  },
})

function asked({ id: node }: NetworkNode, fact: ErrorByOutFact): string {
  switch (fact.kind) {
    case 'pull': {
      if (fact.sign === 'zero') return `Output minus target is 0: ${node} is exactly right and asks for no change.`
      const [effect, wish] = fact.sign === 'positive' ? ['raise', 'come down'] : ['lower', 'go up']
      return `Output minus target. ${capital(fact.sign)}: raising out_${node} would ${effect} E, so ${node} must ${wish}.`
    }
    case 'paths': {
      const { paths, lower, higher, sum } = fact
      const wish = `${node} should ${{ positive: 'come down', negative: 'go up', zero: 'stay' }[sum]}`
      if (paths === 1) return `What came back over its one edge is all: ${wish}.`
      if (lower.length + higher.length === 0) return `Nothing came back: E does not change with out_${node}.`
      const opening = 'Added up:'
      if (lower.length === 0 || higher.length === 0) {
        const askers = [...lower, ...higher]
        if (askers.length === 1) return `${opening} only ${askers[0]!.id} sent anything, so ${wish}.`
        return `${opening} ${askers.length === 2 ? 'both' : 'all'} agree, so ${wish}.`
      }
      if (sum === 'zero') return `${opening} it cancels exactly, so ${wish}.`
      if (paths === 2)
        return `${opening} ${lower[0]!.id} wants ${node} lower, ${higher[0]!.id} higher; together: ${wish}.`
      return `${opening} ${count(lower.length)} for lower, ${count(higher.length)} for higher; together: ${wish}.`
    }
  }
}

function blamed({ id: node, kind }: NetworkNode, { because, sign, against }: DeltaFact): string {
  if (because === 'nothingBack') {
    const cause = kind === 'output' ? `${node} hits its target` : `Nothing came back to ${node}`
    return `${cause}, so δ_${node} is 0. No weight into ${node} needs to move.`
  }
  if (because === 'flat')
    return `The slope is 0, so δ_${node} is 0 however wrong the network is: ${node} cannot learn here.`
  if (because === 'tiny') return `Both factors are so small that their product is 0: ${node} cannot learn here.`
  const wish = `${capital(sign)}: net_${node} should ${sign === 'positive' ? 'fall' : 'rise'}.`
  if (!against) return `∂E/∂out_${node} times the slope is δ_${node}, the error term of ${node}. ${wish}`
  return `The error term of ${node}, δ_${node}, is ${faded(against)} ${wish}`
}

function faded({ node, timesSmaller }: { node: { id: string }; timesSmaller: number }): string {
  const ratio = ratioWritten(timesSmaller)
  switch (ratio.kind) {
    case 'smaller':
    case 'larger':
      return `${ratio.more ? 'more than ' : ''}${ratio.times} times ${ratio.kind} than δ_${node.id}.`
    case 'alike':
      return `about as large as δ_${node.id}.`
  }
}

function pathsFrom(node: NetworkNode, { tape }: Seen): string {
  const { length } = edgesFrom(tape.topology, node)
  // Further back there are more paths than edges, and over each edge comes what all of its paths bring.
  if (!arePaths(tape, node))
    return `Paths lead from ${node.id} to E over ${count(length)} edge${length === 1 ? '' : 's'}`
  if (length === 1) return `One path leads from ${node.id} to E`
  return `${capital(count(length))} paths lead from ${node.id} to E`
}

function count(number: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'][number] ?? String(number)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
