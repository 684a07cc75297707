import { isUsual, loweredError, valueIn } from '../../../engine'
import { kindWordsOf } from '../../kinds/knownKinds'
import type { UnitWords } from '../../kinds/kindWords'
import { movesOf, unitFact, type HiddenLayers, type UnitFact } from './unitFact'
import type { PlayedUnit, Units } from './units'

export const unitsEn: Units = {
  eyebrow: ({ phase, from, to, total }) => `${phase} · ${from}–${to} of ${total}`,
  titleOf: (unit) => othersOf(unit)?.title ?? titleOf(unitFact(unit.steps, unit.seen.tape.problem)),
  sentenceOf: (unit) =>
    unit.steps.some(({ departs }) => departs)
      ? ''
      : (othersOf(unit)?.sentence ?? sentenceOf(unitFact(unit.steps, unit.seen.tape.problem), unit)),
}

/** What is said only of networks of other kinds. */
function othersOf({ seen, steps }: Pick<PlayedUnit, 'seen' | 'steps'>): UnitWords | null {
  const { problem } = seen.tape
  return isUsual(problem) ? null : kindWordsOf('en').unitOf(unitFact(steps, problem), problem)
}

function titleOf(fact: UnitFact): string {
  switch (fact.kind) {
    case 'neuron': {
      const now = fact.again ? ' now' : ''
      return `What does ${fact.node.id} ${fact.node.kind === 'output' ? 'answer' : 'send on'}${now}?`
    }
    case 'layer': {
      const now = fact.again ? ' now' : ''
      if (fact.isOutput) return `What does the network answer${now}?`
      return `What ${fact.hidden === 'several' ? 'do' : 'does'} ${hiddenLayers(fact.hidden)} send on${now}?`
    }
    case 'errors':
      return fact.again ? 'How far off is the network now?' : 'How far off is the network?'
    case 'forward':
      return 'What is the answer, and how far off?'
    case 'check':
      return 'Did the update help?'
    case 'backAtOutput':
      return `What are ${fact.node ? fact.node.id : 'the output layer'}’s gradients?`
    case 'backAtHidden':
      if (fact.hidden === 'several') return 'What are the hidden layers’ gradients?'
      return `What are ${fact.node ? fact.node.id : hiddenLayers(fact.hidden)}’s gradients?`
    case 'pulls':
    case 'batch':
      return 'What do all samples say together?'
    case 'update':
      return `Which way do the ${fact.ofBiases ? 'biases' : 'weights'} go?`
  }
}

function hiddenLayers(hidden: HiddenLayers): string {
  if (hidden === 'the') return 'the hidden layer'
  return hidden === 'several' ? 'the hidden layers' : `hidden layer ${hidden}`
}

function sentenceOf(fact: UnitFact, unit: PlayedUnit): string {
  switch (fact.kind) {
    case 'neuron':
      return `${fact.node.id} adds up its weighted inputs and its bias; the curve turns the sum into what it sends on.`
    case 'layer':
      return 'Each neuron adds up its weighted inputs and its bias; the curve turns each sum into an output.'
    case 'errors':
      return unit.seen.tape.problem.shape.at(-1) === 1
        ? 'Each miss, squared and halved, is the error of its output. With one output that is all of E.'
        : 'Each miss, squared and halved, is the error of its output. Added up they are E.'
    case 'forward':
      return 'Each neuron adds up what arrives; its curve gives what it sends on. E says how far off.'
    case 'check':
      return checked(unit)
    case 'backAtOutput': {
      if (!fact.node) return 'At each output first its δ, then δ times what each sender sent: the gradients.'
      const { id } = fact.node
      return `First δ_${id} = ∂E/∂net_${id}. Times what each sender sent, it gives the gradients.`
    }
    case 'backAtHidden': {
      if (!fact.node)
        return 'What the paths bring back times the slope is δ, and that times what was sent is the gradient.'
      const { id } = fact.node
      return `What its paths bring back times the slope is δ_${id}, and that times what was sent is the gradient.`
    }
    case 'pulls':
    case 'batch':
      return 'Each sample pulls at every weight; put together, the gradients decide which way it goes.'
    case 'update':
      return `Each moves by −η times its gradient: ${moves(unit)}.`
  }
}

function checked({ seen, write }: PlayedUnit): string {
  const { problem } = seen.tape
  const [before, after] = [valueIn(seen, loweredError(problem)), valueIn(seen, loweredError(problem, 'next'))]
  const [from, to] = [write(before, 'computed'), write(after, 'computed')]
  if (after === before) return `Forward once more with the new weights: E is ${to} as before.`
  if (from === to)
    return `Forward once more with the new weights: E ${after < before ? 'fell' : 'rose'} by ${write(Math.abs(after - before), 'computed')}.`
  return `Forward once more with the new weights: E ${after < before ? 'fell' : 'rose'} from ${from} to ${to}.`
}

function moves(unit: PlayedUnit): string {
  const { down, up, same } = movesOf(unit)
  const parts = [down > 0 && `${down} down`, up > 0 && `${up} up`, same > 0 && `${same} not at all`]
  return parts.filter((part) => part !== false).join(', ')
}
