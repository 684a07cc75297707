import { DropHint } from './DropHint'
import { PrintedValues } from './PrintedValues'

/** What nobody misses before the page has come to rest. */
export function IdleParts() {
  return (
    <>
      <DropHint />
      <PrintedValues />
    </>
  )
}
