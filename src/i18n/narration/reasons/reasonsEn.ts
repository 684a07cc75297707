import { isUsual, type Bias, type Edge, type NetworkNode } from '../../../engine'
import { exactly } from '../../../notation/exactZero'
import { kindWordsOf } from '../../kinds/knownKinds'
import type { WriteValue } from '../narration'
import { MOST_NAMES, reasonFact, SMALL_PUSH, type ReasonFact, type SumFact, type UpdateFact } from './reasonFact'
import type { Units } from '../units/units'
import { unitsEn } from '../units/unitsEn'
import type { Reasons } from './reasons'

export const reasonsEn: Reasons & { readonly units: Units } = {
  units: unitsEn,
  why: 'Why?',
  reasonOf(told) {
    const { seen, step } = told
    const own = isUsual(seen.tape.problem) ? null : kindWordsOf('en').reasonOf(told)
    return own ?? reason(reasonFact(seen, step), exactly(seen.tape.problem, told.write))
  },
}

function reason(fact: ReasonFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'net':
      return `A weight says how much its sender counts: where ${fact.first.from.id} sends 1 more, net_${fact.first.to.id} changes by ${fact.first.called}, ${write(fact.weight, 'given')}.${fact.bias ? ` Bias ${fact.bias.called} shifts the sum.` : ''}`
    case 'out':
      return `Whatever net_${fact.node.id} is, out_${fact.node.id} lies between ${fact.limits.join(' and ')}: its curve is steep in the middle, flat far out.`
    case 'other':
      return ''
    case 'error':
      return 'The square makes misses positive and lets large ones count more. The ½ will cancel the 2 that its slope brings.'
    case 'total':
      return allErrors(fact.outputs)
    case 'miss':
      return `Only E_${fact.node.id} reads out_${fact.node.id}. The 2 comes from the square, the −1 from the minus before out_${fact.node.id}; 2 and ½ cancel.`
    case 'slope':
      return `The curve rises like its tangent: move net_${fact.node.id} by ${SMALL_PUSH} and out_${fact.node.id} moves about ${write(fact.moves, 'computed')}.`
    case 'delta':
      return `net_${fact.node.id} moves out_${fact.node.id}, and that moves E, so the rates multiply: the chain rule. Everything into ${fact.node.id} needs this one number, δ_${fact.node.id}.`
    case 'hiddenDelta':
      if (fact.isMoved)
        return `What came back crossed weights that had moved, so δ_${fact.node.id} is not the rate of E: only the update goes by it.`
      return `The same two factors as at an output: the rule repeats, hence backpropagation. The Chinese article calls δ_${fact.node.id} indirect error (间接误差).`
    case 'weight':
      return fact.isMoved ? afterMoves(fact.edge.to) : alongEdge(fact.edge)
    case 'via':
      return sentBack(fact.edge, fact.newWeight)
    case 'sum':
      return added(fact)
    case 'bias':
      return fact.isMoved ? afterMoves(fact.bias.feeds[0]!) : withBias(fact.bias)
    case 'update':
      return oneMove(fact, write(fact.change, 'computed'))
    case 'forecast':
      return fact.isTrue
        ? `If all moves are small, together they change E by about −η · Σ(∂E/∂w)², here ${write(fact.change, 'computed')}. The check will show.`
        : `−η · Σ(∂E/∂w)² is ${write(fact.change, 'computed')}, but not all of these are true slopes of E. The check will show.`
    case 'check':
      return 'The slopes have only promised that E falls. The forward pass with the new weights shows whether it does.'
    case 'checkOut':
      return 'The curve is the one of before: only what goes into it is new.'
    case 'checkError':
      return fact.outputs === 1
        ? 'With one output this error is all of E.'
        : 'One error may rise while E falls: only their sum was promised to fall.'
    case 'measured': {
      const [promised, found] = [write(fact.forecast, 'computed'), write(fact.measured, 'computed')]
      const because = fact.isTrue
        ? 'Tangents are straight, E is not: hence any gap'
        : 'Not all slopes were true, and E is curved: hence any gap'
      return `Promised: −η · Σ(∂E/∂w)² = ${promised}. Measured: ${found}. ${because}.`
    }
  }
}

function allErrors(outputs: readonly NetworkNode[]): string {
  const [first] = outputs
  if (outputs.length === 1) return `E has this one part: whatever changes E_${first!.id} changes E by exactly as much.`
  return `E is a sum, so whatever changes one part, say E_${first!.id}, changes E by exactly as much. So each output can be looked at by itself.`
}

function alongEdge({ called, from, to }: Edge): string {
  return `E changes with net_${to.id} at the rate δ_${to.id}, and net_${to.id} with ${called} at the rate ${sentBy(from)}. Rates along a path multiply: the chain rule.`
}

/** What a δ that has come over moved weights makes of the gradients behind it. */
function afterMoves({ id }: NetworkNode): string {
  return `δ_${id} has come back over weights that had moved, so it is not the rate of E: this gradient is what the update uses, and no true slope.`
}

function sentBack({ called, from, to }: Edge, newWeight: boolean): string {
  if (newWeight)
    return `net_${to.id} has changed with out_${from.id} at the rate of the old ${called}. With the new one the product is not the true slope of E.`
  return `net_${to.id} = … + ${called} · out_${from.id} + …, so it changes with out_${from.id} at the rate ${called}. ${from.id} has no target: all it can go by is what comes back.`
}

function added({ node, paths, rising, falling, isErrors, isMoved }: SumFact): string {
  if (isMoved)
    return `What comes back is added as ever. But it came over weights that had moved, so the sum is not how E changes with out_${node.id}.`
  const push = `Push out_${node.id} up a little:`
  if (paths.length === 1) return `${push} all that E does, it does by way of ${paths[0]!.id}. There is nothing to add.`
  if (rising.length + falling.length === 0) return `${push} E does not change at all.`
  const sum = isErrors ? 'E is the sum of its parts, so the changes add' : 'Small changes over several paths add up'
  return `${push} ${changes(rising, falling)}. ${sum}.`
}

function changes(rising: readonly NetworkNode[], falling: readonly NetworkNode[]): string {
  const ways = [
    rising.length > 0 && `rises by way of ${listed(rising)}`,
    falling.length > 0 && `falls by way of ${listed(falling)}`,
  ]
  return `E ${ways.filter((way) => way !== false).join(' and ')}`
}

/** By their names, so long as one can keep them in mind. */
function listed(nodes: readonly NetworkNode[]): string {
  if (nodes.length > MOST_NAMES) return `${nodes.length} neurons`
  const ids = nodes.map(({ id }) => id)
  return ids.length === 1 ? ids[0]! : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`
}

function withBias({ id, feeds }: Bias): string {
  const [first] = feeds
  const rate = `net_${first!.id} = … + ${id}, so net_${first!.id} changes with ${id} at the rate 1`
  if (feeds.length === 1) return `${rate}: times δ_${first!.id}, that is δ_${first!.id} itself.`
  return `${rate}, and so does every other net that ${id} is in. E hears of all of them, so their δ add.`
}

function oneMove({ parameter: { called }, isTrue, isClaimed }: UpdateFact, change: string): string {
  if (isClaimed)
    return 'What this program takes for the gradient need not be the slope of E: the move may even lead upward.'
  if (!isTrue)
    return 'This gradient looked back through weights that had moved: it is no true slope of E, and may even lead upward.'
  return `If small, the move changes E by about −η · (∂E/∂${called})², here ${change}: never up, since no square is negative.`
}

function sentBy({ kind, id }: NetworkNode): string {
  return kind === 'input' ? id : `out_${id}`
}
