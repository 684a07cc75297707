import { describe, expect, it } from 'vitest'
import { sharesWith } from '../../src/engine/kinds/sharesWith'

/** The shares after these have been typed one after the other, from the first place on. */
function typed(shares: readonly number[], ...numbers: readonly number[]): readonly number[] {
  return numbers.reduce((now, number, at) => sharesWith(now, at, number), shares)
}

describe('shares of which one is changed', () => {
  it('have the rest in the other one where there are two', () => {
    expect(sharesWith([0.01, 0.99], 0, 1)).toEqual([1, 0])
    expect(sharesWith([1, 0], 1, 0.9)).toEqual([0.1, 0.9])
  })

  it('come to whatever is typed one after the other', () => {
    expect(typed([0.01, 0.99, 0], 1, 0, 0)).toEqual([1, 0, 0])
    expect(typed([1, 0, 0], 0, 1, 0)).toEqual([0, 1, 0])
    expect(typed([0.01, 0.99, 0], 0.2, 0.3, 0.5)).toEqual([0.2, 0.3, 0.5])
  })

  it('are taken from the next ones in turn, after the last from the first', () => {
    expect(sharesWith([0.2, 0.3, 0.5], 1, 0.9)).toEqual([0.1, 0.9, 0])
    expect(sharesWith([0.2, 0.3, 0.5], 2, 1)).toEqual([0, 0, 1])
  })

  it('stay as they are beside a number that is none', () => {
    for (const wanted of [1.5, -0.1, Number.NaN]) expect(sharesWith([0.2, 0.8], 0, wanted)).toEqual([wanted, 0.8])
  })
})
