import { DropHint } from './DropHint'
import { HiddenRun } from './HiddenRun'
import { PrintedValues } from './PrintedValues'
import './tabsLater.css'

/** What nobody misses before the page has come to rest. */
export function IdleParts() {
  return (
    <>
      <HiddenRun />
      <DropHint />
      <PrintedValues />
    </>
  )
}
