import type { Step } from '../../engine'
import { useApp } from '../context/AppContext'
import { PlayedStep } from '../formula/PlayedStep'
import { PlayedUnit } from '../formula/PlayedUnit'

/** How the number that was asked for comes about: what stands in the place of the question where nothing is asked. */
export function Explained({ step }: { readonly step: Step }) {
  const isUnit = useApp(({ movedFrom, step: played }) => movedFrom !== null && played - movedFrom > 1)
  return <div className="explained">{isUnit ? <PlayedUnit /> : <PlayedStep step={step} />}</div>
}
