import { name, valueIn, type Bias, type Edge, type Seen } from '../../../engine'
import { viaFact, weightGradientFact, type ViaFact, type WeightGradientFact } from '../facts/backwardFacts'
import { signOf, type Sign } from '../facts/signs'
import type { WordsOf } from '../quantityWords'
import { sumOf } from './names'

/** What travels over an edge, and what the edge or a bias learns from it. */
export const backwardOnEdge: WordsOf<'via' | 'weightGradient' | 'biasGradient'> = {
  via({ edge }) {
    const { id, called, from, to } = edge
    return {
      name: `contribution from ${to.id} to ${from.id}`,
      title: () => `What does ${to.id} send back to ${from.id}?`,
      origin(numbers) {
        const [age, weight] =
          numbers.seen.tape.problem.updateOrder === 'output-first' ? ['new ', name.next(edge)] : ['', id]
        return `Error term of ${to.id}, ${numbers.computed(name.delta(to))}, times ${age}${called}, ${numbers.given(weight)}.`
      },
      sentence: ({ seen }) => sentBack(edge, viaFact(seen, edge)),
    }
  },

  weightGradient({ edge }) {
    const { called, from, to } = edge
    return {
      name: `gradient of ${called}`,
      title: () => `How fast does E change with ${called}?`,
      origin(numbers) {
        const sent =
          from.kind === 'input'
            ? `input ${from.id}, ${numbers.given(name.out(from))}`
            : `output of ${from.id}, ${numbers.computed(name.out(from))}`
        return `Error term of ${to.id}, ${numbers.computed(name.delta(to))}, times ${sent}.`
      },
      sentence: ({ seen }) => learntByEdge(edge, weightGradientFact(seen, edge), seen),
    }
  },

  biasGradient({ bias }) {
    return {
      name: `gradient of ${bias.called}`,
      title: () => `How fast does E change with ${bias.called}?`,
      origin: ({ computed }) =>
        sumOf(
          bias.feeds.map((node) => computed(name.delta(node))),
          'error terms',
        ),
      sentence: ({ seen }) => learntByBias(bias, signOf(valueIn(seen, name.gradient(bias))), seen),
    }
  },
}

function sentBack(edge: Edge, { sign, because, newWeight, negativeWeight, earlier }: ViaFact): string {
  const [receiver, sender, weight] = [edge.to.id, edge.from.id, edge.called]
  if (because === 'weight') {
    const closed = `is 0, a closed path: nothing of δ_${receiver} gets back to ${sender}`
    return newWeight ? `The new ${weight}, the article’s slip, ${closed}.` : `${weight} ${closed}.`
  }
  if (because === 'delta')
    return `δ_${receiver} is 0, so nothing comes back over ${weight}: ${receiver} asks nothing of ${sender}.`
  if (because === 'tiny')
    return `δ_${receiver} and ${weight} are so small that their product is 0: nothing arrives at ${sender}.`
  const [wish, other] = sign === 'positive' ? ['lower', 'higher'] : ['higher', 'lower']
  const compared = !earlier
    ? `${receiver} wants ${sender} ${wish}.`
    : earlier.opposite
      ? `Opposite sign: ${receiver} wants ${sender} ${wish}, ${earlier.node.id} ${other}.`
      : `Same sign: ${receiver}, too, wants ${sender} ${wish}.`
  if (newWeight) return `δ_${receiver} times the new ${weight}, the article’s slip. ${compared}`
  if (negativeWeight && !earlier)
    return `δ_${receiver} times the old weight ${weight}, which is negative and turns the sign: ${compared}`
  return `δ_${receiver} times the old weight ${weight}. ${compared}`
}

function learntByEdge(edge: Edge, { sign, because, sender }: WeightGradientFact, seen: Seen): string {
  const [delta, sent] = [`δ_${edge.to.id}`, sentBy(edge.from)]
  if (because === 'sender')
    return `${sent} is 0, so ${edge.called} had no part in net_${edge.to.id}. Its gradient is exactly 0: ${edge.called} stays.`
  if (because === 'delta') return `${delta} is 0, so the gradient of ${edge.called} is 0 as well: ${edge.called} stays.`
  if (because === 'tiny') return `${delta} and ${sent} are so small that their product is 0: ${edge.called} stays.`
  if (sender === 'negative')
    return `${delta} times ${sent}, which is negative and turns the sign: ${moveOf(edge.called, sign, seen)}`
  const start = sender === 'small' ? `the small ${sent}` : sent
  return `${delta} at the end of the edge times ${start} at its start. ${wishOf(edge.called, sign, seen)}`
}

function learntByBias(bias: Bias, sign: Sign, seen: Seen): string {
  if (bias.feeds.length === 1)
    return `A bias has the input 1, so its gradient is δ_${bias.feeds[0]!.id} itself. ${wishOf(bias.called, sign, seen)}`
  const all = bias.feeds.length === 2 ? 'both' : `all ${bias.feeds.length}`
  return `${bias.called} feeds ${all} neurons, so it collects the error terms of ${all}. ${wishOf(bias.called, sign, seen)}`
}

function wishOf(parameter: string, sign: Sign, seen: Seen): string {
  if (sign === 'zero') return `The gradient is 0: ${parameter} stays.`
  return `${sign === 'positive' ? 'Positive' : 'Negative'}: ${moveOf(parameter, sign, seen)}`
}

/** Where the output layer moves first the gradient may not be the slope of E: what is said then is what the update does. */
function moveOf(parameter: string, sign: Sign, { tape: { problem } }: Seen): string {
  const isKnown = problem.updateOrder === 'output-first' && !problem.program
  return `${parameter} ${isKnown ? 'will' : 'should'} ${sign === 'positive' ? 'fall' : 'rise'}.`
}

function sentBy({ kind, id }: { kind: string; id: string }): string {
  return kind === 'input' ? id : `out_${id}`
}
