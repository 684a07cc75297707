import { useState, type KeyboardEvent } from 'react'
import type { NetworkNode } from '../../../engine'
import { writeParameter } from '../../../notation/numbers'
import { spokenText } from '../../../notation/spokenText'
import { stepOf, tapeOf } from '../../../session/selectors'
import { stepped } from '../../../session/nudge'
import { parameterOf } from '../../../session/parameters'
import { shownProblem } from '../../../session/moment'
import { sliderRange } from '../../../session/sliderRange'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { SvgSymbol } from '../../charts/SvgSymbol'
import { hasModifier } from '../../parts/hasModifier'
import { useSymbolName } from '../../parts/useSymbolName'
import type { Bounds } from './bounds'
import { endsOf, type Cut } from './cuts'
import { nodeParts } from './nodeParts'
import { scalesFor } from './planeFrame'

interface Props {
  readonly cuts: readonly Cut[]
  readonly node: NetworkNode
  readonly xs: Bounds
  readonly ys: Bounds
}

/** With more neurons than these, only the line of the one at work, shown or pointed at is drawn. */
const MOST_LINES = 4
/** Unbroken, dashed, dotted, dashes and dots. */
const DASHES = ['', '7 4', '2 4', '8 3 2 3']
const ARROW = 15
const STEP = 0.05

/** Where each neuron of the first layer has net 0, with a small arrow to the side where it is on. */
export function CutLines({ cuts, node, xs, ys }: Props) {
  const { store } = useParts()
  const { plane: words } = useMessages()
  const [pointed, setPointed] = useState<string | null>(null)
  const atWork = useApp((state) => stepOf(state)?.at ?? null)
  const problem = useApp(shownProblem)
  const nameOf = useSymbolName(useApp((state) => tapeOf(state).quantities))
  const { x, y } = scalesFor(xs, ys)
  return cuts.map((cut, i) => {
    const { id } = cut.node
    const ends = endsOf(cut, xs, ys)
    if (!ends) return null
    const isHidden = cuts.length > MOST_LINES && [pointed, atWork, node.id].every((one) => one !== id)
    const [[x1, y1], [x2, y2]] = ends.map(([px, py]) => [x(px), y(py)] as const) as [Pair, Pair]
    const share = cuts.length > 1 ? 0.22 + (0.56 * i) / (cuts.length - 1) : 0.3
    const at = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share] as const
    // In the drawing y goes down, and units may differ: the side is that of a small step up the neuron's net.
    const dx = cut.across / unitOf(x)
    const dy = cut.up / unitOf(y)
    const size = Math.hypot(dx, dy) || 1
    const tip = [at[0] + (dx / size) * ARROW * 1.6, at[1] + (dy / size) * ARROW * 1.6] as const
    const bias = cut.bias === null ? null : parameterOf(problem, cut.bias)
    const range = bias === null ? null : sliderRange(problem, cut.bias!, bias)
    return (
      <g
        key={id}
        className={isHidden ? 'cut hidden' : 'cut'}
        onPointerEnter={() => setPointed(id)}
        onPointerLeave={() => setPointed(null)}
      >
        <path className="cutRim" d={`M${x1},${y1}L${x2},${y2}`} aria-hidden="true" />
        <path className="cutLine" d={`M${x1},${y1}L${x2},${y2}`} strokeDasharray={DASHES[i % 4]} aria-hidden="true" />
        <path className="cutArrow" d={arrow(at, tip)} aria-hidden="true" />
        <path
          className="cutHandle"
          d={`M${x1},${y1}L${x2},${y2}`}
          data-cut={i}
          {...(bias === null || range === null
            ? {}
            : {
                role: 'slider',
                tabIndex: 0,
                'aria-label': words.line({ node: spokenText(id) }),
                'aria-valuemin': range.from,
                'aria-valuemax': range.to,
                'aria-valuenow': bias,
                'aria-valuetext': words.lineValue({ bias: nameOf(cut.bias!), value: writeParameter(bias, 6) }),
                onKeyDown: (event: KeyboardEvent) => {
                  const by = { ArrowUp: STEP, ArrowRight: STEP, ArrowDown: -STEP, ArrowLeft: -STEP }[event.key]
                  if (!by || hasModifier(event)) return
                  event.preventDefault()
                  event.stopPropagation()
                  store
                    .getState()
                    .edit(
                      { [cut.bias!]: stepped(cut.bias!, bias, by) },
                      { id: `cut ${id}`, kind: 'keys', isHeard: true },
                    )
                },
                onBlur: () => store.getState().settle(),
              })}
        />
        {[
          [x1, y1],
          [x2, y2],
        ].map(([cx, cy], end) => (
          <circle key={end} className="cutEnd" cx={cx} cy={cy} r={9} data-cut={i} data-end={end} aria-hidden="true" />
        ))}
        <g className="cutName" transform={`translate(${at[0]},${at[1]})`} aria-hidden="true">
          <rect x={-12} y={-10} width={24} height={19} rx={5} />
          <text dy="0.3em" textAnchor="middle">
            <SvgSymbol parts={nodeParts(id)} />
          </text>
        </g>
      </g>
    )
  })
}

type Pair = readonly [number, number]

/** How far one unit of the plane goes in the drawing; below 0 where it goes the other way. */
function unitOf(scale: (value: number) => number): number {
  return scale(1) - scale(0)
}

function arrow([fromX, fromY]: Pair, [toX, toY]: Pair): string {
  const size = Math.hypot(toX - fromX, toY - fromY) || 1
  const [ux, uy] = [(toX - fromX) / size, (toY - fromY) / size]
  const back = [toX - ux * 6, toY - uy * 6] as const
  return `M${fromX},${fromY}L${toX},${toY}M${back[0] - uy * 4},${back[1] + ux * 4}L${toX},${toY}L${back[0] + uy * 4},${back[1] - ux * 4}`
}
