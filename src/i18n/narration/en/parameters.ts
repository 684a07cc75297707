import { name, valueIn, type Parameter } from '../../../engine'
import { moveFact, type MoveFact } from '../facts/moveFact'
import type { WriteValue } from '../narration'
import { given, type QuantityWords, type WordsOf } from '../quantityWords'

/** What a person sets, and what the update makes of it. */
export const parameters: WordsOf<'input' | 'target' | 'rate' | 'weight' | 'bias'> = {
  input(quantity) {
    return { name: `input ${quantity.node.id}`, ...given(quantity) }
  },

  target(quantity) {
    const { node } = quantity
    return { name: `target of ${node.id}`, ...given(quantity) }
  },

  rate(quantity) {
    return { name: 'learning rate η', ...given(quantity) }
  },

  weight(quantity) {
    const isNew = quantity.when === 'next'
    const updated = isNew ? 'updated ' : ''
    const { called } = quantity.edge
    return {
      name: `${updated}weight ${called}`,
      ...moved(quantity.edge),
    }
  },

  bias(quantity) {
    const isNew = quantity.when === 'next'
    const updated = isNew ? 'updated ' : ''
    const { bias } = quantity
    return {
      name: `${updated}bias ${bias.called}`,
      ...moved(bias),
    }
  },
}

function moved(parameter: Parameter): Omit<QuantityWords, 'name'> {
  return {
    title(seen) {
      const moves = seen.shows(name.next(parameter)) !== seen.shows(parameter.id)
      return moves ? `${parameter.called} moves against its gradient` : `${parameter.called} stays where it is`
    },
    origin(numbers) {
      const { seen, write } = numbers
      const change = valueIn(seen, name.next(parameter)) - valueIn(seen, parameter.id)
      if (change === 0) return 'It stays.'
      return `It was ${numbers.given(parameter.id)} and goes ${change > 0 ? 'up' : 'down'} by ${write(Math.abs(change), 'computed')}.`
    },
    sentence: (told) => move(parameter, moveFact(told, parameter), told.write),
  }
}

function move(
  parameter: Parameter,
  { before, trend, by, zeroGradient, gate, biasesToo, early, becomes }: MoveFact,
  write: WriteValue,
): string {
  const change = trend === 'higher' ? 'up' : 'down'
  const crossing = becomes ? ` and is now ${becomes}` : ''
  const result =
    trend === 'same'
      ? zeroGradient
        ? `The gradient of ${parameter.called} is 0, so it stays ${write(before, 'given')}.`
        : `The step is too small to be stored: ${parameter.called} stays ${write(before, 'given')}.`
      : `${parameter.called} goes ${change} by ${write(by, 'computed')}${crossing}.`
  if (gate !== null) {
    const known = gate === 1 ? 'The only gradient is' : `${gate === 2 ? 'Both' : `All ${gate}`} gradients are`
    return `${known} known: now weights${biasesToo ? ' and biases' : ''} may move. ${result}`
  }
  if (early) return `This layer moves first, before the one below looks back. ${result}`
  return trend === 'same' ? result : `One step against the gradient, η times as long: ${result}`
}
