import { edgesFrom, name, type NetworkNode, type Seen } from '../../../engine'
import { deltaFact, errorByOutFact, slopeFact, type DeltaFact, type ErrorByOutFact } from '../facts/backwardFacts'
import type { WordsOf } from '../quantityWords'
import { ratioWritten } from '../ratio'
import { activationEn } from './activation'
import { sumOf } from './names'

/** What happens inside a node, or where its roads meet. */
export const backwardAtNode: WordsOf<'dE_dout' | 'slope' | 'delta'> = {
  dE_dout({ node }) {
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
      sentence: ({ seen }) => asked(node, errorByOutFact(seen, node)),
    }
  },

  slope({ node }) {
    return {
      name: activationEn.slopeName(node.id),
      meaning: `how out_${node.id} changes with net_${node.id}`,
      title: () => activationEn.slopeTitle(node.id),
      origin: ({ computed }) => activationEn.slopeOrigin(computed(name.out(node))),
      sentence: ({ seen }) => activationEn.slope({ node: node.id, ...slopeFact(seen, node) }),
    }
  },

  delta({ node }) {
    return {
      name: `error term of ${node.id}`,
      meaning: `how E changes with net_${node.id}`,
      title: () => `How much is ${node.id} to blame?`,
      origin: ({ computed }) =>
        `Gradient of the output, ${computed(name.errorByOut(node))}, times slope ${computed(name.slope(node))}.`,
      sentence: ({ seen }) => blamed(node, deltaFact(seen, node)),
    }
  },
}

function asked({ id: node }: NetworkNode, fact: ErrorByOutFact): string {
  switch (fact.kind) {
    case 'pull': {
      const opening = `How E changes when out_${node} changes: output minus target.`
      if (fact.sign === 'zero') return `${opening} It is 0: ${node} is exactly right and asks for no change.`
      const [effect, wish] = fact.sign === 'positive' ? ['raise', 'come down'] : ['lower', 'go up']
      return `${opening} It is ${fact.sign}: raising out_${node} would ${effect} the error, so ${node} must ${wish}.`
    }
    case 'roads': {
      const { roads, lower, higher, sum } = fact
      const wish = `${node} should ${{ positive: 'come down', negative: 'go up', zero: 'stay' }[sum]}`
      if (roads === 1)
        return `Only one road leads from ${node} to the error, so what came back over it is all: ${wish}.`
      const opening = `out_${node} reaches the error by ${count(roads)} roads, so add what came back.`
      if (lower.length + higher.length === 0) return `${opening} It was nothing: ${node} is not to blame.`
      if (lower.length === 0 || higher.length === 0) {
        const askers = [...lower, ...higher]
        if (askers.length === 1) return `${opening} Only ${askers[0]!.id} sent anything: ${wish}.`
        return `${opening} ${askers.length === 2 ? 'Both' : 'All'} agree: ${wish}.`
      }
      if (sum === 'zero') return `${opening} They cancel exactly: ${wish}.`
      if (roads === 2)
        return `${opening} ${lower[0]!.id} wants ${node} lower, ${higher[0]!.id} wants it higher; together: ${wish}.`
      return `${opening} ${capital(count(lower.length))} for lower, ${count(higher.length)} for higher; together: ${wish}.`
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
  if (!against)
    return `Multiply the two: δ_${node} is the error term of ${node}, shared by every weight into it. ${wish}`
  return `δ_${node} is the indirect error of ${node}. ${faded(against)} ${wish}`
}

function faded({ node, timesSmaller }: { node: { id: string }; timesSmaller: number }): string {
  const ratio = ratioWritten(timesSmaller)
  switch (ratio.kind) {
    case 'smaller':
      return `It is ${ratio.more ? 'more than ' : ''}${ratio.times} times smaller than δ_${node.id}: signals fade on the way back.`
    case 'larger':
      return `It is ${ratio.more ? 'more than ' : ''}${ratio.times} times larger than δ_${node.id}: the weights strengthen the signal.`
    case 'alike':
      return `It is about as large as δ_${node.id}: the signal hardly faded.`
  }
}

function roadsFrom(node: NetworkNode, { tape }: Seen): string {
  const roads = edgesFrom(tape.topology, node).length
  if (roads === 1) return `One road leads from ${node.id} to the error`
  return `${capital(count(roads))} roads lead from ${node.id} to the error`
}

function count(number: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'][number] ?? String(number)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
