import { line } from 'd3'
import { activationAt, type ActivationName } from '../../../engine'

const WIDTH = 34
const HEIGHT = 22
const MARGIN = 2
const POINTS = 40

/** The curve of an activation as a small picture; for softmax, which has none of its own, a whole that is shared. */
export function ActivationCurve({ name }: { readonly name: ActivationName }) {
  return (
    <svg
      className="activationCurve"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {name === 'softmax' ? <path className="share" d={SHARES} /> : <path className="curve" d={curveOf(name)} />}
    </svg>
  )
}

/** A bar that is cut at two places. */
const SHARES = 'M2 7h15v8H2zM18 7h9v8h-9zM28 7h4v8h-4z'

function curveOf(name: ActivationName): string {
  const { out, drawn, limits } = activationAt({ activations: [name] }, 1)
  const [from, to] = drawn
  const nets = Array.from({ length: POINTS + 1 }, (_, i) => from + ((to - from) * i) / POINTS)
  const [low, high] = [Math.max(limits[0], out(from, [])), Math.min(limits[1], out(to, []))]
  const x = (net: number): number => MARGIN + ((net - from) / (to - from)) * (WIDTH - 2 * MARGIN)
  const y = (value: number): number => HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN)
  return line<number>(x, (net) => y(out(net, [])))(nets) ?? ''
}
