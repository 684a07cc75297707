import { name, type NetworkNode } from '../../../engine'
import { errorFact, totalFact, type ErrorFact, type TotalFact } from '../facts/errorFacts'
import type { WriteValue } from '../narration'
import type { WordsOf } from '../quantityWords'
import { sumOf } from './names'

/** How wrong the answers are: at first, and once more in the check. */
export const error: WordsOf<'error' | 'total'> = {
  error(quantity) {
    const { node, when } = quantity
    const isNew = when === 'next'
    const [fresh, now] = isNew ? ['new ', ' now'] : ['', '']
    return {
      name: `${fresh}error of ${node.id}`,
      meaning: isNew ? 'error with the updated weights' : 'half the squared miss',
      title: () => `How wrong is ${node.id}${now}?`,
      origin: (numbers) =>
        isNew
          ? `It was ${numbers.computed(name.error(node))}.`
          : `Half the square of target ${numbers.given(name.target(node))} minus output ${numbers.computed(name.out(node))}.`,
      sentence: ({ seen, write }) => howWrong(node, errorFact(seen, quantity), write),
    }
  },

  total(quantity) {
    const isNew = quantity.when === 'next'
    const fresh = isNew ? 'new ' : ''
    return {
      name: `${fresh}total error`,
      meaning: isNew ? 'total error with the updated weights' : 'sum of the errors of all outputs',
      title: () => (isNew ? 'Has the error fallen?' : 'How wrong is the whole network?'),
      origin({ seen, computed }) {
        if (isNew) return `It was ${computed(name.total())}.`
        const errors = seen.tape.topology.layers.at(-1)!.map((node) => computed(name.error(node)))
        return sumOf(errors, 'errors')
      },
      sentence: ({ seen, write }) => howWrongAtAll(totalFact(seen, quantity), write),
    }
  },
}

function howWrong(node: NetworkNode, fact: ErrorFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'first': {
      if (fact.exact) return `Output and target agree exactly, so ${node.id} adds nothing to the error.`
      return `Half the squared distance between target and output. Squaring removes the sign: it says how wrong ${node.id} is, not which way.`
    }
    case 'again': {
      const { before, trend } = fact
      if (trend === 'same') return `E_${node.id} is the same as before the update.`
      return `E_${node.id} has ${trend === 'lower' ? 'fallen' : 'risen'}: before the update it was ${write(before, 'computed')}.`
    }
  }
}

function howWrongAtAll(fact: TotalFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'first': {
      const { outputs, zero, most } = fact
      if (zero) return 'Every output hits its target, so E is 0. This sample has nothing left to teach.'
      if (outputs === 1)
        return 'There is only one output, so its error is the total error E: the one number that training makes small.'
      const source = most ? ` Most of it comes from ${most.id}.` : ''
      return `Add the errors of ${allOf(outputs)} outputs. This one number is what training tries to make small.${source}`
    }
    case 'again':
      return totalAgain(fact, write)
  }
}

function totalAgain(
  { before, after, trend, gone, outputFirst }: Extract<TotalFact, { kind: 'again' }>,
  write: WriteValue,
): string {
  const [from, to] = [write(before, 'computed'), write(after, 'computed')]
  if (trend === 'same') return `This iteration has left the error at ${to}.`
  if (trend === 'higher') {
    const why = outputFirst
      ? 'The step was too long, or did not follow the true gradient.'
      : 'The step was too long: try a smaller η.'
    return from === to
      ? `This iteration has raised the error by ${write(after - before, 'computed')}. ${why}`
      : `This iteration has raised the error from ${from} to ${to}. ${why}`
  }
  const size =
    gone > 0.5
      ? 'More than half of it is gone.'
      : gone > 0.1
        ? 'A clear step in the right direction.'
        : 'A small step, but in the right direction.'
  return from === to
    ? `This iteration has lowered the error by ${write(before - after, 'computed')}. ${size}`
    : `This iteration has lowered the error from ${from} to ${to}. ${size}`
}

function allOf(number: number): string {
  return number === 2 ? 'both' : `all ${number}`
}
