import { correction, exponential } from '../exponential'

/** Nearer to 0 than this, e^(2x) − 1 is worked out by itself: as a difference it would lose the digits that count. */
const NEAR = 0.17

/**
 * The hyperbolic tangent, (e^2x − 1) / (e^2x + 1), to within three units in the last place.
 *
 * From the engine's own e^x, with exact operations only: Math.tanh differs from browser to browser.
 */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (size < NEAR) {
    const r = 2 * x
    const c = correction(r)
    const lessOne = r + (r * c) / (2 - c)
    return lessOne / (2 + lessOne)
  }
  const e = exponential(-2 * size)
  const bent = (1 - e) / (1 + e)
  return x < 0 ? -bent : bent
}
