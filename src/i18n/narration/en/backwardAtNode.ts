import type { NodeFact } from '../facts/backwardFacts'
import { ratioWritten } from '../ratio'
import { activationEn } from './activation'

/** What happens inside a node, or where its roads meet. */
export function backwardAtNode(fact: NodeFact): string {
  const node = fact.node.id
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
    case 'slope':
      return activationEn.slope({ node, level: fact.level, percent: fact.percent })
    case 'delta': {
      if (fact.because === 'nothingBack') {
        const cause = fact.node.kind === 'output' ? `${node} hits its target` : `Nothing came back to ${node}`
        return `${cause}, so δ_${node} is 0. No weight into ${node} needs to move.`
      }
      if (fact.because === 'flat')
        return `The slope is 0, so δ_${node} is 0 however wrong the network is: ${node} cannot learn here.`
      if (fact.because === 'tiny')
        return `Both factors are so small that their product is 0: ${node} cannot learn here.`
      const wish = `${capital(fact.sign)}: net_${node} should ${fact.sign === 'positive' ? 'fall' : 'rise'}.`
      if (!fact.against)
        return `Multiply the two: δ_${node} is the error term of ${node}, shared by every weight into it. ${wish}`
      return `δ_${node} is the indirect error of ${node}. ${faded(fact.against)} ${wish}`
    }
  }
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

function count(number: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'][number] ?? String(number)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
