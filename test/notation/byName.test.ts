import { describe, expect, it } from 'vitest'
import { topologyOf, type Naming } from '../../src/engine'
import { byName } from '../../src/notation/byName'

function listed(naming: Naming): string {
  return byName(topologyOf([2, 3, 1], 'neuron', naming).trained)
    .map(({ called }) => called)
    .join(' ')
}

describe('parameters in a list', () => {
  it('stand in the order of their numbers, whichever end they are numbered by, biases behind them', () => {
    const numbered = 'w1 w2 w3 w4 w5 w6 w7 w8 w9 b_h1 b_h2 b_h3 b_o1'
    expect(listed('sender')).toBe(numbered)
    expect(listed('receiver')).toBe(numbered)
  })

  it('keep their order where they are named after their ends', () => {
    expect(listed('ends')).toBe('w_i1h1 w_i2h1 w_i1h2 w_i2h2 w_i1h3 w_i2h3 w_h1o1 w_h2o1 w_h3o1 b_h1 b_h2 b_h3 b_o1')
  })
})
