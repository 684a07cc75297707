import { PANEL_PARTS } from './panels'
import { usePrinted } from './usePrinted'
import { Wanted } from '../parts/Wanted'

const Values = PANEL_PARTS.values

/** All numbers as they stand on paper, whichever panel is open: they have come by then, unless the page has just been opened. */
export function PrintedValues() {
  return (
    usePrinted() && (
      <div className="printedValues">
        <Wanted onFailed={() => {}}>
          <Values />
        </Wanted>
      </div>
    )
  )
}
