import { line, scaleLinear } from 'd3'
import { samplesOf } from '../../../engine'
import { writeCount } from '../../../i18n/writeCount'
import { writeNumber } from '../../../notation/numbers'
import { runFrom } from '../../../session/runs'
import { sampleRun } from '../../../session/samples'
import { useApp, useMessages } from '../../context/AppContext'
import { UNTRANSLATED } from '../../charts/untranslated'
import { MathText } from '../../parts/MathText'
import { useInPictures } from './useInPictures'

const WIDTH = 358
const HEIGHT = 84
const BOTTOM = 66
const RIGHT = 60
const POINTS = 120

/** E over the run so far, as a strip below what the network computes: with it one sees when the picture changed. */
export function ErrorStrip() {
  const { plane: words } = useMessages()
  const start = useApp((state) => state.start)
  const recorded = useInPictures((state) => state.recorded)
  const iteration = useInPictures((state) => (state.training ? state.recorded : state.iteration))
  if (recorded === 0) return null
  const run = runFrom(start.problem)
  const points = sampleRun(run, recorded, POINTS, false)
  const most = Math.max(...points.map(({ error }) => error).filter(Number.isFinite), 0)
  const x = scaleLinear([0, recorded], [0, WIDTH - RIGHT])
  const y = scaleLinear([0, most || 1], [BOTTOM, 8])
  const here = run.error(iteration)
  const count = samplesOf(start.problem).length
  return (
    <figure className="chart errorStrip" aria-hidden="true">
      <svg {...UNTRANSLATED} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <path className="axisLine" d={`M0,${BOTTOM}H${WIDTH - RIGHT}`} />
        <path
          className="curve error"
          d={line<(typeof points)[number]>(
            (point) => x(point.iteration),
            (point) => y(point.error),
          ).defined(({ error }) => Number.isFinite(error))(points)!}
        />
        <circle className="here" cx={x(iteration)} cy={y(here)} r={4} />
        <text className="hereText" x={x(iteration) + 8} y={y(here)} dy="0.32em">
          {writeNumber(here, 4)}
        </text>
        <text x={0} y={HEIGHT - 4}>
          0
        </text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 4} textAnchor="end">
          {writeCount(recorded)}
        </text>
      </svg>
      <figcaption>
        <MathText>{words.errorOf({ count })}</MathText>
      </figcaption>
    </figure>
  )
}
