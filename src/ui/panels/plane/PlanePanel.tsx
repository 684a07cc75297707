import { problemSeen } from './problemSeen'
import { useInPictures } from './useInPictures'
import { CurveView } from './CurveView'
import { PlaneView } from './PlaneView'
import '../../charts/chart.css'
import '../../parts/button.css'
import '../../parts/valueTable.css'
import './curve.css'
import './plane.css'

/** What the network computes: over the plane of two of its inputs, or as a curve over its only one. */
export function PlanePanel() {
  const problem = useInPictures(problemSeen)
  return (
    <div className="planePanel">
      {problem.shape[0] === 1 ? <CurveView problem={problem} /> : <PlaneView problem={problem} />}
    </div>
  )
}
