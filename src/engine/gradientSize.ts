import type { Tape } from './tape'
import { name } from './quantities'

/**
 * The length of the gradient: √(Σ(∂E/∂w)²) over everything that is trained, in units of E per unit of weight.
 *
 * With `output-first` the hidden layer's gradients are the ones its update uses.
 */
export function gradientSize({ problem, topology, values }: Tape): number {
  const trained = problem.biasRule === 'fixed' ? topology.edges : [...topology.edges, ...topology.biases]
  return Math.hypot(...trained.map((parameter) => values[name.gradient(parameter)]!))
}
