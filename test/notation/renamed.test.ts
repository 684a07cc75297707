import { expect, it } from 'vitest'
import { articleExample, recordIteration, type Naming, type Topology } from '../../src/engine'
import { renamed } from '../../src/notation/renamed'

function topology(names: Naming): Topology {
  return recordIteration({ ...articleExample, names }).topology
}

it('texts name weights as the page calls them', () => {
  const text = 'Drag w2 and w3: ∂E/∂w5, w10, net_h1, 看 w6。'
  expect(renamed(text, topology('receiver'))).toBe(text)
  expect(renamed(text, topology('sender'))).toBe('Drag w3 and w2: ∂E/∂w5, w10, net_h1, 看 w7。')
  expect(renamed(text, topology('ends'))).toBe('Drag w_i2h1 and w_i1h2: ∂E/∂w_h1o1, w10, net_h1, 看 w_h2o1。')
})
