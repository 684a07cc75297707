import { ValuesPanel } from '../panels/values/ValuesPanel'
import { usePrinted } from './usePrinted'

/** All numbers as they stand on paper, whichever panel is open. */
export function PrintedValues() {
  return (
    usePrinted() && (
      <div className="printedValues">
        <ValuesPanel />
      </div>
    )
  )
}
