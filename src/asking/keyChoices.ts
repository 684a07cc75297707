import type { NodeId } from '../engine'
import type { KeyFact } from './keyFacts'

/** What a choice claims, as numbers and signs: its words are made of them. */
export type Choice =
  | { readonly kind: 'farther'; readonly node: NodeId; readonly ratio: number }
  | { readonly kind: 'signs'; readonly signs: readonly [number, number] }
  | { readonly kind: 'slope' | 'weight'; readonly sign: number }
  | { readonly kind: 'times'; readonly ratio: number }
  | { readonly kind: 'error'; readonly error: number }
  | { readonly kind: 'updates'; readonly count: number }

/** The choices of a question, in an order that gives nothing away. */
export interface Choices {
  readonly choices: readonly Choice[]
  /** Which of them is right, counted from 0. */
  readonly right: number
}

const SIGNS = [1, 0, -1] as const
const PAIRS = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const

/** The choices of a key question; none where it asks for a number. */
export function choicesOf(fact: KeyFact): Choices {
  switch (fact.id) {
    case 'further-off': {
      const { near, far, ratio, ofDistances } = fact
      const choices = [
        { kind: 'farther', node: far, ratio: ofDistances },
        { kind: 'farther', node: far, ratio },
        { kind: 'farther', node: near, ratio },
      ] as const
      return { choices, right: 1 }
    }
    case 'two-signs': {
      const isRight = ([one, other]: (typeof PAIRS)[number]): boolean =>
        one === fact.signs[0] && other === fact.signs[1]
      return { choices: PAIRS.map((signs) => ({ kind: 'signs', signs })), right: PAIRS.findIndex(isRight) }
    }
    case 'slope-elsewhere':
      return bySign('slope', Math.sign(fact.there - fact.slope))
    case 'which-way':
      return bySign('weight', -Math.sign(fact.gradient))
    case 'two-moves':
      return sorted([1, fact.expected, fact.ratio], fact.ratio, (ratio) => ({ kind: 'times', ratio }))
    case 'error-after':
      return sorted([fact.after, ...fact.expected], fact.after, (error) => ({ kind: 'error', error }))
    case 'how-long': {
      const { updates, atThisPace } = fact
      const tenfold = 10 * updates
      const counts = atThisPace > updates ? [updates, atThisPace, 10 * atThisPace] : [atThisPace, updates, tenfold]
      return sorted(counts, updates, (count) => ({ kind: 'updates', count }))
    }
    case 'sum-of-paths':
      return { choices: [], right: -1 }
  }
}

function bySign(kind: 'slope' | 'weight', sign: number): Choices {
  return { choices: SIGNS.map((one) => ({ kind, sign: one })), right: SIGNS.findIndex((one) => one === sign) }
}

function sorted(values: readonly number[], right: number, choice: (value: number) => Choice): Choices {
  const inOrder = [...values].sort((one, other) => one - other)
  return { choices: inOrder.map(choice), right: inOrder.indexOf(right) }
}
