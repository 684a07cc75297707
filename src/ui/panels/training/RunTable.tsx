import { memo } from 'react'
import { recordIteration } from '../../../engine'
import { iterationsBefore } from '../../../session/moment'
import { runFrom } from '../../../session/runs'
import { tapeFor } from '../../../session/tapes'
import { sampleIn, type RunView } from '../../../session/runViews'
import { useApp, useMessages } from '../../context/AppContext'
import { Fold } from '../../parts/Fold'
import { HeadName } from '../../parts/HeadName'
import { SymbolView } from '../../parts/SymbolView'
import { useWriter } from '../../parts/useWriter'
import { writeCount } from '../../../i18n/writeCount'
import { lineName, writeLine } from './lineNumber'
import { namedLines } from './namedLines'
import '../../parts/scrollTable.css'

/** The text twin of a chart: its numbers at the powers of ten, at the iteration shown and at the end. */
export const RunTable = memo(function RunTable({ view }: { readonly view: RunView }) {
  const { training } = useMessages()
  return (
    <Fold title={training.table({ view: training.views[view] })}>
      <Rows view={view} />
    </Fold>
  )
})

function Rows({ view }: { readonly view: RunView }) {
  const { training } = useMessages()
  const start = useApp((state) => state.start)
  const { problem } = start
  const recorded = useApp((state) => state.recorded)
  const iteration = useApp((state) => state.iteration)
  const sample = useApp((state) => sampleIn(view, state.sample ?? null))
  const writer = useWriter()
  const language = useApp((state) => state.language)
  const run = runFrom(problem)
  const tape = tapeFor(problem)
  const before = iterationsBefore(start)
  const lines = namedLines(view, tape)
  const rows = new Set([0, iteration, recorded])
  for (let k = 1; k < recorded; k *= 10) rows.add(k)
  return (
    <div className="scrollTable" role="region" aria-label={training.table({ view: training.views[view] })} tabIndex={0}>
      <table className="values runTable" translate="no">
        <thead>
          <tr>
            <th scope="col" translate="yes">
              {training.iterationHead}
            </th>
            {lines.map((line) => (
              <th key={line.id} scope="col">
                {line.id === 'gradient' ? (
                  <HeadName name={training.gradientName}>{training.gradientSymbol}</HeadName>
                ) : (
                  <HeadName name={lineName(view, line, tape, language)!}>
                    <SymbolView quantities={tape.quantities} id={line.id} />
                  </HeadName>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows]
            .sort((a, b) => a - b)
            .map((k) => ({ k, row: recordIteration(run.problemAt(k), sample ?? undefined) }))
            .map(({ k, row }) => (
              <tr key={k} className={k === iteration ? 'currentRow' : undefined}>
                <th scope="row">{writeCount(k + before)}</th>
                {lines.map((line) => (
                  <td key={line.id} data-value={line.read(row)}>
                    {writeLine(writer, view, line, row)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
