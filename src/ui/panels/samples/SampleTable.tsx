import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import {
  endsInSoftmax,
  errorOfAll,
  learnsTogether,
  sampleAnswers,
  samplesOf,
  targetsWith,
  type Problem,
  type Sample,
} from '../../../engine'
import { answerRange } from '../../../session/answerRange'
import { MOST_ROWS } from '../../../formats/sampleTable'
import { newGesture, type Gesture } from '../../../session/gesture'
import { sampleAt, shownProblem } from '../../../session/moment'
import { showSample } from '../../../session/networkActs'
import { tapeOf } from '../../../session/selectors'
import { spliced } from '../../../session/reshape/spliced'
import { writeNumber } from '../../../notation/numbers'
import { knownNumber, writeKnown } from '../../../notation/writeKnown'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { HeadSymbol } from '../../parts/HeadSymbol'
import { MathText } from '../../parts/MathText'
import { RowActions } from './RowActions'
import { SampleRow, type SampleNumber } from './SampleRow'
import { walkTable } from './tableKeys'
import type { ChangeSamples } from './useSamples'
import { verdictOn } from './verdict'
import { writeWhole } from './writeWhole'
import { WrongSample, type Wrong } from './WrongSample'
import '../../parts/scrollTable.css'
import './sampleTable.css'

interface Props {
  readonly change: ChangeSamples
  onAdd(): void
  /** A table has been pasted into one of the fields. */
  onPasted(text: string): void
}

/** What is wrong with the table, or with one field of it. */
interface WrongPlace {
  readonly wrong: Wrong
  readonly of: Problem
  readonly row: number | null
  readonly column: number | null
}

const DIGITS = 4
/** Of a number that is typed: −0.4567. */
const MOST_DIGITS = 7
/** Of 0.55. */
const USUAL_DIGITS = 4
/** A minus is wider than a digit: in some fonts by half. */
const FOR_MINUS = 1
/** With more columns than these the fields are narrower. */
const WIDE_COLUMNS = 4
/** With more than these it is wider than the column beside the drawing. */
const MOST_COLUMNS = 6

/** All samples with what the network answers to each of them, and how wrong that is. */
export function SampleTable({ change, onAdd, onPasted }: Props) {
  const { store } = useParts()
  const { samples: words, editor } = useMessages()
  const problem = useApp(shownProblem)
  const shown = useApp(sampleAt)
  const tape = useApp(tapeOf)
  const [open, setOpen] = useState<number | null>(null)
  const [latest, setLatest] = useState<WrongPlace | null>(null)
  const problemId = useId()
  const table = useRef<HTMLTableElement>(null)
  const { topology, quantities } = tape
  const inputs = topology.layers[0]!
  const outputs = topology.layers.at(-1)!
  const samples = samplesOf(problem)
  const found = sampleAnswers(problem)
  const count = samples.length
  const error = errorOfAll(problem, found)
  const most = Math.max(...found.map((one) => one.error).filter(Number.isFinite), 0)
  const range = answerRange(problem)
  const verdict = verdictOn(problem, found)
  const isMean = problem.batch === 'mean' && learnsTogether(problem)
  const isShares = endsInSoftmax(problem)
  const columns = inputs.length + 2 * outputs.length + 3
  const digits = digitsOf(samples)

  // It was said of this network.
  const here = latest?.of === problem ? latest : null
  const setWrong = (wrong: Wrong | null, row: number | null = null, column: number | null = null): void =>
    setLatest(wrong && { wrong, of: problem, row, column })
  const put = (wanted: readonly Sample[], gesture: Gesture): Wrong | null => change({ samples: wanted }, gesture)
  const remove = (row: number): void => {
    setOpen(null)
    const refused = put(
      samples.filter((_, i) => i !== row),
      newGesture('keys', 'remove sample'),
    )
    setWrong(refused)
    if (samplesOf(shownProblem(store.getState())).length === count) return
    // What held the focus is gone: the row above it has it, or the first.
    table.current?.querySelector<HTMLElement>(`[data-head="${Math.max(row - 1, 0)}"]`)?.focus()
  }
  const duplicate = (row: number): void => {
    setOpen(null)
    setWrong(
      count < MOST_ROWS
        ? put(spliced(samples, row + 1, 0, samples[row]!), newGesture('keys', 'duplicate sample'))
        : { kind: 'full' },
    )
  }
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t;\n]|,.*,/.test(text.trim())) return
    event.preventDefault()
    onPasted(text)
  }
  const keys = { onPaste, onKeyDown: (event: KeyboardEvent<HTMLElement>) => walkTable(event, onAdd) }
  return (
    <>
      <div className={scrollClass(inputs.length + 2 * outputs.length)}>
        <table className="sampleTable" ref={table} {...keys}>
          <caption className="visuallyHidden">{words.caption({ count, error: writeKnown(error, DIGITS) })}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visuallyHidden">{words.sample}</span>
              </th>
              {inputs.map(({ id }) => (
                <th key={id} scope="col">
                  <HeadSymbol quantities={quantities} id={id} />
                </th>
              ))}
              {[words.target, words.answer].flatMap((title) =>
                outputs.map(({ id }) => (
                  <th key={title + id} scope="col">
                    <span>{title}</span>
                    {outputs.length > 1 && (
                      <span className="whose">
                        <MathText>{id}</MathText>
                      </span>
                    )}
                  </th>
                )),
              )}
              <th scope="col" className="sampleError">
                <i translate="no">E</i>
              </th>
              <th className="sampleRemove">
                <span className="visuallyHidden">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {samples.map((sample, row) => [
              <SampleRow
                key={row}
                row={row}
                sample={sample}
                found={found[row]!}
                most={most}
                range={range}
                inputs={inputs}
                outputs={outputs}
                digits={digits}
                isShown={row === shown}
                isOpen={row === open}
                isOnly={count === 1}
                onPress={() => {
                  setOpen(row === shown && open !== row ? row : null)
                  if (row !== shown) showSample(store, row)
                }}
                onRemove={() => remove(row)}
                onPut={(number, gesture) => put(spliced(samples, row, 1, withNumber(problem, sample, number)), gesture)}
                problem={here?.row === row && here.column !== null ? { id: problemId, column: here.column } : null}
                onProblem={(wrong, column) => setWrong(wrong, row, column)}
              />,
              row === open && row === shown && (
                <RowActions
                  key="actions"
                  columns={columns}
                  isOnly={count === 1}
                  onDuplicate={() => duplicate(row)}
                  onRemove={() => remove(row)}
                />
              ),
            ])}
          </tbody>
          {count > 1 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={columns - 2}>
                  <MathText>{(isMean ? words.mean : words.sum)({ count })}</MathText>
                </th>
                <td className="sampleError" translate="no" data-value={knownNumber(error)}>
                  {writeKnown(error, DIGITS)}
                </td>
                {/* Rows scroll behind the sum, their last cell as well. */}
                <td className="sampleRemove" aria-hidden="true" />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <WrongSample wrong={here?.wrong ?? null} id={problemId} />
      {isShares && <p className="hint">{editor.shares}</p>}
      {verdict && <p className="hint">{inWords(verdict, words)}</p>}
    </>
  )
}

function scrollClass(columns: number): string {
  if (columns <= WIDE_COLUMNS) return 'sampleScroll'
  return columns <= MOST_COLUMNS ? 'sampleScroll dense' : 'sampleScroll scrollTable dense isCrowded'
}

/** Of each column the longest number, 0 where it has room in any field; a very long one would push the others aside. */
function digitsOf(samples: readonly Sample[]): readonly number[] {
  const rows = samples.map(({ inputs, targets }) => [...inputs, ...targets].map(placesOf))
  const longest = rows[0]!.map((_, i) => Math.min(MOST_DIGITS, Math.max(...rows.map((row) => row[i]!))))
  return longest.map((count) => (count > USUAL_DIGITS ? count : 0))
}

function placesOf(value: number): number {
  return writeWhole(value).length + (value < 0 ? FOR_MINUS : 0)
}

function withNumber(problem: Problem, sample: Sample, { list, at, value }: SampleNumber): Sample {
  if (list === 'targets') return { ...sample, targets: targetsWith(problem, sample.targets, at, value) }
  return { ...sample, inputs: spliced(sample.inputs, at, 1, value) }
}

function inWords(
  verdict: NonNullable<ReturnType<typeof verdictOn>>,
  words: ReturnType<typeof useMessages>['samples'],
): string {
  switch (verdict.kind) {
    case 'same':
      return words.same({ near: writeNumber(verdict.near, 2, 2) })
    case 'right':
      return words.right(verdict)
    case 'wrong':
      return words.wrong(verdict)
  }
}
