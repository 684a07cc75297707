import type { Schedule } from '../../../engine'
import { UNTRANSLATED } from '../../charts/untranslated'

/** A picture of an iteration: samples are circles, updates are green squares. */
export function ScheduleSign({ of }: { readonly of: Schedule }) {
  return of === 'one-by-one' ? <OneByOne /> : <AllTogether />
}

function OneByOne() {
  return (
    <svg {...UNTRANSLATED} className="scheduleSign" viewBox="0 0 132 40" aria-hidden="true">
      {[0, 54].map((x) => (
        <g key={x} transform={`translate(${x},0)`}>
          <circle cx={8} cy={20} r={6.5} />
          <path d="M16 20h15m-5 -4l5 4-5 4" />
          <rect className="update" x={34} y={13} width={14} height={14} rx={3} />
        </g>
      ))}
      <text x={114} y={24}>
        …
      </text>
    </svg>
  )
}

function AllTogether() {
  return (
    <svg {...UNTRANSLATED} className="scheduleSign" viewBox="0 0 132 40" aria-hidden="true">
      {[5, 15, 25, 35].map((y) => (
        <g key={y}>
          <path d={`M12 ${y}L38 20`} />
          <circle cx={7} cy={y} r={4.5} />
        </g>
      ))}
      <text className="sum" x={42} y={26}>
        Σ
      </text>
      <path d="M58 20h18m-5-4l5 4-5 4" />
      <rect className="update" x={80} y={13} width={14} height={14} rx={3} />
    </svg>
  )
}
