import type { Tape } from './tape'
import { gradientUsed } from './otherKinds'

/**
 * The length of the gradient: √(Σ(∂E/∂w)²) over everything that is trained, in units of E per unit of weight.
 *
 * With `output-first` the hidden layer's gradients are the ones its update uses.
 */
export function gradientSize({ problem, topology, values }: Tape): number {
  return lengthOf(topology.trained.map((parameter) => values[gradientUsed(problem, parameter)]!))
}

/**
 * The length of the arrow with these components, however long or short it is.
 *
 * They are measured by the largest of them, since the square of 1e200 or of 1e-200 is no double. Not Math.hypot, whose
 * last bits differ from browser to browser.
 */
export function lengthOf(components: readonly number[]): number {
  const largest = components.reduce((most, component) => Math.max(most, Math.abs(component)), 0)
  if (largest === 0 || largest === Infinity) return largest
  const squares = components.reduce((sum, component) => sum + (component / largest) * (component / largest), 0)
  return largest * Math.sqrt(squares)
}
