import { memo, useRef, useState } from 'react'
import { csvHead, csvRows, csvSize } from '../../../formats/runCsv'
import { iterationsBefore } from '../../../session/moment'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
import { collect } from './collect'
import { Fold } from '../../parts/Fold'
import { LastingButton } from '../../parts/LastingButton'
import { Progress } from '../../parts/Progress'
import { useSaidOnce } from '../../parts/useSaidOnce'
import { saveFile } from '../../../browser/saveFile'

const EVERY = [1, 10, 100, 1000]

/** The run as comma-separated values, for a spreadsheet or a script. */
export const SaveRun = memo(function SaveRun() {
  const { files } = useMessages()
  return (
    <Fold title={files.title}>
      <SaveForm />
    </Fold>
  )
})

function SaveForm() {
  const { store } = useParts()
  const { files } = useMessages()
  const start = useApp((state) => state.start)
  const { problem } = start
  const length = useApp((state) => state.recorded)
  const isRunning = useApp((state) => state.training !== null)
  const [every, setEvery] = useState(1)
  /** The share that is written; null while nothing is being saved. */
  const [written, setWritten] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<'saved' | 'cancelled' | 'tooLarge' | null>(null)
  const cancelled = useRef(false)
  const rows = Math.ceil(length / every) + 1
  const span = { length, every, origin: iterationsBefore(start) }

  const save = async (): Promise<void> => {
    cancelled.current = false
    setOutcome(null)
    setWritten(0)
    let done = 0
    const counted = function* (): Generator<string, void> {
      yield csvHead(problem)
      for (const piece of csvRows(problem, span)) {
        done += piece.length
        yield piece
      }
    }
    const whole = csvSize(problem, span)
    try {
      const pieces = await collect(counted(), {
        now: () => performance.now(),
        rest: () => new Promise((resolve) => setTimeout(resolve)),
        onProgress: () => setWritten(Math.min(done / whole, 1)),
        isCancelled: () => cancelled.current,
      })
      if (pieces) saveFile(store, 'backflow-run.csv', 'text/csv', pieces)
      setOutcome(pieces ? 'saved' : 'cancelled')
    } catch (error) {
      // What the browser throws when its memory is full.
      if (!(error instanceof RangeError || error instanceof DOMException)) throw error
      setOutcome('tooLarge')
    } finally {
      setWritten(null)
    }
  }

  return (
    <div className="saveRun">
      <Choice
        label={files.every}
        value={String(every)}
        options={EVERY.map((one) => ({ id: String(one), text: files.everyOf({ every: one }) }))}
        onChange={(text) => setEvery(Number(text))}
      />
      <p className="hint">{files.size({ rows, size: writeSize(csvSize(problem, span)) })}</p>
      {written === null ? (
        <LastingButton className="textButton" isDisabled={isRunning} onPress={() => void save()}>
          {files.saveCsv}
        </LastingButton>
      ) : (
        <div className="underWay">
          <Progress
            label={files.saving}
            from={0}
            to={1}
            at={written}
            text={files.savingValue({ percent: Math.floor(written * 100) })}
          />
          <button
            type="button"
            className="textButton"
            onClick={() => {
              cancelled.current = true
            }}
          >
            {files.cancel}
          </button>
        </div>
      )}
      <p className="hint" role="status" aria-live={useSaidOnce(outcome)}>
        {outcome && files[outcome]}
      </p>
    </div>
  )
}

/** Bytes in the unit that fits: "2.4 MB". */
function writeSize(bytes: number): string {
  const units = ['kB', 'MB', 'GB']
  let size = bytes / 1000
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit++
  }
  return `${size < 10 ? Math.ceil(size * 10) / 10 : Math.round(size)} ${units[unit]}`
}
