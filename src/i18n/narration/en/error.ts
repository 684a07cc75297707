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
      title: () => (isNew ? 'Has E fallen?' : 'How wrong is the whole network?'),
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
      return `Half the squared distance between target and output: how wrong ${node.id} is, not which way.`
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
      if (outputs === 1) return 'With only one output, its error is E: the one number that training tries to lower.'
      const source = most ? ` Most of it comes from ${most.id}.` : ''
      return `${outputs === 2 ? 'Both' : `All ${outputs}`} errors added: the one number that training tries to lower.${source}`
    }
    case 'again':
      return totalAgain(fact, write)
  }
}

function totalAgain(
  { before, after, trend, gone, isTrue }: Extract<TotalFact, { kind: 'again' }>,
  write: WriteValue,
): string {
  const [from, to] = [write(before, 'computed'), write(after, 'computed')]
  if (trend === 'same') return `The update has left E at ${to}.`
  if (trend === 'higher') {
    const why = isTrue ? 'too long a step, try a smaller η.' : 'too long a step, or off the true gradient.'
    return from === to
      ? `The update has raised E by ${write(after - before, 'computed')}: ${why}`
      : `The update has raised E from ${from} to ${to}: ${why}`
  }
  const size =
    gone > 0.5
      ? 'more than half of it is gone.'
      : gone > 0.1
        ? 'a clear step the right way.'
        : 'a small step the right way.'
  return from === to
    ? `The update has lowered E by ${write(before - after, 'computed')}: ${size}`
    : `The update has lowered E from ${from} to ${to}: ${size}`
}
