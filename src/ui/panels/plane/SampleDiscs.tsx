import type { ScaleLinear } from 'd3'
import type { NetworkNode, Sample } from '../../../engine'

interface Props {
  readonly samples: readonly Sample[]
  readonly node: NetworkNode
  readonly across: number
  readonly up: number
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly shown: number
}

/** A target as it stands in a disc: longer ones have no room there. */
const LONGEST = 3
const MIDDLE = 0.5

/** The samples where they lie, with their targets: so right and wrong are seen against the ground. */
export function SampleDiscs({ samples, node, across, up, x, y, shown }: Props) {
  const output = node.kind === 'output' ? node.index : 0
  return (
    <g className="discs">
      {samples.map(({ inputs, targets }, i) => {
        const target = targets[output]!
        const text = String(target).replace('-', '−').replace(/^0\./, '.')
        return (
          <g key={i} transform={`translate(${x(inputs[across]!)},${y(inputs[up]!)})`}>
            <circle className={target > MIDDLE ? 'disc high' : 'disc'} r={i === shown ? 10.5 : 10} data-sample={i} />
            {node.kind === 'output' && text.length <= LONGEST && (
              <text className={target > MIDDLE ? 'discTarget high' : 'discTarget'} dy="0.35em" textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
