import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../src/comparing/difference'
import { articleExample } from '../../src/engine'
import { causesWith, comparedWith } from './support'

describe('a printed figure', () => {
  // E is 0.298371109 (golden).
  it.each([
    ['0.298371109', 'same'],
    ['0.30', 'same'],
    ['0.2984', 'same'],
    ['0.2983', 'cut'],
    ['0.29', 'cut'],
    ['0.31', 'different'],
    ['-0.30', 'different'],
  ])('of %s for E is %s', (printed, verdict) => {
    expect(comparedWith(articleExample, `E = ${printed}`).map((one) => one.verdict)).toEqual([verdict])
  })

  it('is rounded on the way where the source’s own figures come to it, and follows where one of these is wrong', () => {
    // 0.75 · 0.25 is 0.1875, and 0.1868 with all digits.
    expect(comparedWith(articleExample, 'out_o1 = 0.75\n∂out_o1/∂net_o1 = 0.1875')[1]?.verdict).toBe('rounded')
    expect(comparedWith(articleExample, 'out_o1 = 0.76\n∂out_o1/∂net_o1 = 0.1824')[1]?.verdict).toBe('follows')
    expect(comparedWith(articleExample, '∂out_o1/∂net_o1 = 0.1875')[0]?.verdict).toBe('different')
  })

  it('goes on from what is computed before it, whichever stands first in the source', () => {
    expect(comparedWith(articleExample, '∂out_o1/∂net_o1 = 0.1875\nout_o1 = 0.75')[0]?.verdict).toBe('rounded')
  })
})

describe('by how much a figure differs', () => {
  it('is a part of the size up to twice as much more, then how many times it is, or its sign', () => {
    expect(differenceOf(0.56, 0.5)).toEqual({ kind: 'percent', percent: expect.closeTo(12) })
    expect(differenceOf(-0.4, -0.5)).toEqual({ kind: 'percent', percent: expect.closeTo(-20) })
    expect(differenceOf(5, 0.5)).toEqual({ kind: 'times', times: 10 })
    expect(differenceOf(-0.5, 0.5)).toEqual({ kind: 'sign' })
    expect(differenceOf(0.5, 0)).toBeNull()
  })
})

describe('what a different figure may come from', () => {
  it('is the point, a place to either side', () => {
    expect(causesWith(articleExample, '∂E/∂w5 = 0.822\n∂E/∂w6 = 0.00827')).toEqual([
      { kind: 'point', times: 10, isLarger: true },
      { kind: 'point', times: 10, isLarger: false },
    ])
  })

  it('is the sign', () => {
    expect(causesWith(articleExample, '∂E/∂w5 = -0.0822')).toEqual([{ kind: 'sign' }])
    // 0.082167041 with one digit: its size agrees as far as it goes.
    expect(causesWith(articleExample, '∂E/∂w5 = -0.08')).toEqual([{ kind: 'sign' }])
  })

  it('is a source without the ½, where all of a layer is twice as large', () => {
    // Twice the gradients that the article prints.
    expect(causesWith(articleExample, 'E = 0.596742\n∂E/∂w5 = 0.164334\n∂E/∂w6 = 0.165335')).toEqual([
      { kind: 'half' },
      { kind: 'half' },
      { kind: 'half' },
    ])
    expect(causesWith(articleExample, '∂E/∂w5 = 0.164334\n∂E/∂w6 = 0.0827')).toEqual([null, null])
  })

  it('is a source without the ½ also where that has been rounded on the way', () => {
    // (0.01 − 0.75)² is 0.5476, and 0.5496 with all digits of out.
    expect(causesWith(articleExample, 'out_o1 = 0.75\nE_o1 = 0.5476')).toEqual([null, { kind: 'half' }])
  })

  it('is another numbering, where it is another weight’s figure', () => {
    // By sender the second weight of the output layer leads from h1 to o2: it is w7 here.
    expect(causesWith(articleExample, '∂E/∂w6 = -0.02260')).toEqual([{ kind: 'name', weight: 'w7' }])
  })

  it('is no other numbering where the page has that itself, or calls weights by their ends', () => {
    // In the program w6 is what the page calls w7 by sender; its figure is that of the program's w7.
    for (const names of ['sender', 'ends'] as const)
      expect(causesWith({ ...articleExample, names }, 'grad.w6 = -0.02260')).toEqual([null])
  })

  it('is the order of the updates, as with the article’s own totals', () => {
    expect(causesWith(articleExample, 'E+ = 0.291027924')).toEqual([{ kind: 'order', order: 'output-first' }])
  })

  // What the article prints after its update with η = 0.5.
  const UPDATED = 'w5+ = 0.35891648\nw6+ = 0.408666186\nw1+ = 0.149780716'

  it('is another learning rate, where more than one updated number agrees with it', () => {
    const slower = { ...articleExample, learningRate: 0.1 }
    expect(causesWith(slower, UPDATED)).toEqual(Array.from({ length: 3 }, () => ({ kind: 'rate', rate: 0.5 })))
    // −0.5 · 0.082167041 and −0.5 · 0.082667628.
    expect(causesWith(slower, 'Δw5 = -0.04108\nΔw6 = -0.04133')).toEqual([
      { kind: 'rate', rate: 0.5 },
      { kind: 'rate', rate: 0.5 },
    ])
    expect(causesWith(slower, 'w5+ = 0.35891648')).toEqual([null])
    // One of them is a slip.
    expect(causesWith(slower, `${UPDATED}\nw7+ = 0.7`)[3]).toBeNull()
  })

  it('is the missing ½ sooner than another learning rate, where gradients are twice as large', () => {
    expect(causesWith(articleExample, '∂E/∂w5 = 0.164334\n∂E/∂w6 = 0.165335\nw5+ = 0.317833\nw6+ = 0.367332')).toEqual([
      { kind: 'half' },
      { kind: 'half' },
      null,
      null,
    ])
  })

  it('is one update less or more', () => {
    // E after one update is 0.291027774 (golden).
    expect(causesWith(articleExample, 'E@2 = 0.291027774')).toEqual([{ kind: 'update', updates: 1, isEarlier: true }])
    expect(causesWith(articleExample, 'E = 0.291027774')).toEqual([{ kind: 'update', updates: 1, isEarlier: false }])
  })

  it('is not told where nothing fits, nor of what agrees', () => {
    expect(causesWith(articleExample, 'E = 0.4567\nout_o1 = 0.7514')).toEqual([null, null])
  })
})
