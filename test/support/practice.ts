import type { Problem, QuantityId } from '../../src/engine'
import { golden, PROBLEM_OF_RULE } from './golden'

/** A network of test/golden/practice.json, and all numbers of one iteration as they are printed there. */
export interface PracticeNetwork {
  readonly called: string
  readonly problem: Problem
  readonly numbers: readonly { readonly id: QuantityId; readonly text: string }[]
}

interface InFile {
  readonly x: readonly string[]
  readonly t: readonly string[]
  readonly w: readonly string[]
  readonly b: readonly string[]
  readonly lr: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** The networks for practice, with negative weights. */
export function practiceNetworks(): readonly PracticeNetwork[] {
  return Object.entries(golden('practice.json') as Record<string, InFile>).map(([called, net]) => ({
    called,
    problem: {
      ...PROBLEM_OF_RULE.standard,
      inputs: net.x.map(Number),
      targets: net.t.map(Number),
      weights: net.w.map(Number),
      biases: net.b.map(Number),
      learningRate: Number(net.lr),
    },
    numbers: Object.entries(net.values).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [{ id: quantityOf(key), text }]
        : text.map((weight, i) => ({ id: `next.w${i + 1}` as const, text: weight })),
    ),
  }))
}

function quantityOf(key: string): QuantityId {
  const id = key
    .replace(/^E$/, 'error')
    .replace(/^E_plus$/, 'next.error')
    .replace(/^E_/, 'error.')
    .replace(/^(net|out)_/, '$1.')
    .replace(/^dE\/dout_/, 'dE_dout.')
    .replace(/^dout\/dnet_/, 'slope.')
    .replace(/^d_/, 'delta.')
    .replace(/^dE(o\d)\/dout_(h\d)$/, 'via.$1.$2')
    .replace(/^w(\d)$/, 'grad.w$1')
  // A name that is none has no number to compare.
  return id as QuantityId
}
