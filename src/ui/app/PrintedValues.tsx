import { useEffect } from 'react'
import { useApp } from '../context/AppContext'
import { later } from '../parts/later'
import { Wanted } from '../parts/Wanted'
import { usePrinted } from './usePrinted'

/** The tables of the panel of values, with all that is for paper alone. */
const PrintedTables = later(async () => (await import('./PrintedTables')).PrintedTables)

/** All numbers as they stand on paper, whichever panel is open: they have come by then, unless the page has just been opened. */
export function PrintedValues() {
  const language = useApp((state) => state.language)
  const isPrinted = usePrinted()
  useEffect(() => void PrintedTables.prefetch(language), [language])
  return (
    isPrinted && (
      <div className="printedValues">
        <Wanted>
          <PrintedTables />
        </Wanted>
      </div>
    )
  )
}
