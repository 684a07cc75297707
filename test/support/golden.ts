import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { articleExample, type Problem, type QuantityId } from '../../src/engine'

/** Reads one of the files in test/golden. */
export function golden(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', 'golden', file), 'utf8'))
}

export interface GoldenStep {
  readonly id: string
  /** 12 significant digits. */
  readonly golden: string
  readonly optional: boolean
}

/** The golden steps that have a number. */
export function goldenSteps(): readonly GoldenStep[] {
  const { steps } = golden('steps.json') as {
    steps: readonly (Omit<GoldenStep, 'golden'> & { golden: string | null })[]
  }
  return steps.filter((step): step is GoldenStep => step.golden !== null)
}

/** The name here of a golden step's number: `bwd.h1.from_o1` is `via.o1.h1`. */
export function quantityOfGolden(id: string): QuantityId {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/^fwd\.(net|out)_(\w+)$/, '$1.$2'],
    [/^err\.total$/, 'error'],
    [/^err\.(\w+)$/, 'error.$1'],
    [/^bwd\.(\w+)\.(?:dE_dout|sum)$/, 'dE_dout.$1'],
    [/^bwd\.(\w+)\.dout_dnet$/, 'slope.$1'],
    [/^bwd\.(\w+)\.delta$/, 'delta.$1'],
    [/^bwd\.(\w+)\.from_(\w+)$/, 'via.$2.$1'],
    [/^bwd\.([wb]\d)$/, 'grad.$1'],
    [/^upd\.([wb]\d)$/, 'next.$1'],
    [/^new\.(net|out)_(\w+)$/, 'next.$1.$2'],
    [/^new\.E_total$/, 'next.error'],
    [/^new\.E_(\w+)$/, 'next.error.$1'],
  ]
  const rule = rules.find(([pattern]) => pattern.test(id))
  if (!rule) throw new Error(`No rule names the golden step ${id}`)
  // What is no name after all, no tape has.
  return id.replace(rule[0], rule[1]) as QuantityId
}

/** Passes if the number, rounded to twelve significant digits, is the golden text. */
export function expectDigits(actual: number | undefined, text: string): void {
  expect(Number((actual ?? NaN).toPrecision(12))).toBe(Number(text))
}

/** Passes if the number is as close to the golden text as this part of it. */
export function expectNear(actual: number | undefined, text: string | number, relative: number): void {
  const expected = Number(text)
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(Math.abs(expected) * relative)
}

export type Rule = 'standard' | 'sequential' | 'bias_shared' | 'bias_per_neuron'

/** The article's example under each of the rules of golden_runs.json. */
export const PROBLEM_OF_RULE: Readonly<Record<Rule, Problem>> = {
  standard: articleExample,
  sequential: { ...articleExample, updateOrder: 'output-first' },
  bias_shared: { ...articleExample, biasRule: 'shared' },
  bias_per_neuron: { ...articleExample, biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] },
}
