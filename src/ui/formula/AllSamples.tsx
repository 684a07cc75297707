import { samplesOf, valueIn, type Seen, type Step, type Tape } from '../../engine'
import { lateWordsOf, narrationOf } from '../../i18n/words'
import { overSamples, sampleTerms, type SampleTerm } from '../../notation/overSamples'
import { spokenText } from '../../notation/spokenText'
import { writeFormula } from '../../notation/writeFormula'
import { writeShort } from '../../notation/numbers'
import { showSample } from '../../session/networkActs'
import { sightNow } from '../../session/selectors'
import type { Stage } from '../../session/underway'
import { useApp, useParts } from '../context/AppContext'
import { TapeEnd } from '../parts/TapeEnd'
import { useWriter } from '../parts/useWriter'
import { FormulaLines } from './FormulaLines'
import { useGoTo } from './useGoTo'
import './allSamples.css'
import { useLit } from '../parts/useLit'

/** Of more samples than these, the largest terms have rows, and the one of the sample that is shown. */
const MOST_ROWS = 5
const LARGEST = 3

interface Props {
  readonly step: Step
  /** What may be seen of its numbers. */
  readonly seen: Seen
  readonly stage: Stage
}

/** A sum over all samples: its rule with one sign for all terms, a row for each of them, and what they come to. */
export function AllSamples({ step, seen, stage }: Props) {
  const language = useApp((state) => state.language)
  const lit = useLit()
  const goTo = useGoTo()
  const writer = useWriter()
  const { rows } = lateWordsOf(language, 'kinds')
  const terms = sampleTerms(seen, step)
  const shown = rowsOf(terms, seen.tape.sample)
  const rest = terms.filter((term) => !shown.includes(term))
  const most = Math.max(...terms.map(({ value }) => Math.abs(value ?? 0)))
  const { problem } = seen.tape
  const sum = terms.reduce((total, { value }) => total + (value ?? 0), 0)
  const isThere = stage === 'there' && seen.shows(step.writes) !== null
  // What says exactly nothing is not what is only small.
  const written = (value: number | null): string =>
    value === null || !isThere ? '' : value === 0 ? '0' : writer.value(value, 'computed')
  return (
    <div className="ofSamples">
      <FormulaLines
        write={(element) => writeFormula(element, overSamples(seen, step))}
        stage={stage}
        // Of many samples nobody listens to every number: the rows can be gone through.
        spoken={isThere ? spokenText(narrationOf(language).spokenOf({ seen, step, write: writer.value })) : ''}
        hasAllDigits={false}
        lit={lit}
        onPick={goTo}
      />
      <table className="sampleRows">
        <caption className="visuallyHidden">
          {spokenText(rows.caption({ name: narrationOf(language).quantityName(step.what) }))}
        </caption>
        <tbody>
          {shown.map((term) => (
            <SampleRow key={term.sample} term={term} seen={seen} most={most} text={written(term.value)} />
          ))}
          {rest.length > 0 && (
            <tr className="more">
              <th scope="row" colSpan={3}>
                {rows.more({ count: rest.length })}
              </th>
              <td translate="no">{written(rest.reduce((total, { value }) => total + (value ?? 0), 0))}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} translate="no">
              Σ
            </th>
            <td className="bar">{isThere && <Bar value={sum} most={Math.max(most, Math.abs(sum))} />}</td>
            <td translate="no" {...(problem.batch === 'mean' ? {} : { 'data-quantity': step.writes })}>
              {written(sum)}
            </td>
          </tr>
          {problem.batch === 'mean' && (
            <tr>
              <th scope="row" colSpan={3} translate="no">
                {`÷ ${terms.length}`}
              </th>
              <td translate="no" data-quantity={step.writes}>
                {isThere ? writer.value(valueIn(seen, step.writes), 'computed') : ''}
              </td>
            </tr>
          )}
        </tfoot>
      </table>
    </div>
  )
}

/** All of few terms; of many the largest and that of the sample that is shown, in their order. */
function rowsOf(terms: readonly SampleTerm[], sample: number): readonly SampleTerm[] {
  if (terms.length <= MOST_ROWS) return terms
  const sizes = [...terms].sort((one, other) => Math.abs(other.value ?? 0) - Math.abs(one.value ?? 0))
  const largest = sizes.slice(0, LARGEST)
  return terms.filter((term) => term.sample === sample || largest.includes(term))
}

/** So many numbers of a sample stand on one line wherever there is room for a formula. */
const SHORT = 4
/** Of more inputs or targets than these, the first stand in a row. */
const MOST_NUMBERS = 3
const FIRST_NUMBERS = 2

interface RowProps {
  readonly term: SampleTerm
  readonly seen: Seen
  readonly most: number
  readonly text: string
}

function SampleRow({ term: { sample, id, value }, seen: { tape }, most, text }: RowProps) {
  const { store } = useParts()
  const language = useApp((state) => state.language)
  const { rows } = lateWordsOf(language, 'kinds')
  const { inputs, targets } = samplesOf(tape.problem)[sample]!
  const [asked, wanted] = [listed(inputs), listed(targets)]
  const isShown = sample === tape.sample
  return (
    <tr className={isShown ? 'shown' : ''}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={rows.sample({ sample: sample + 1, isShown })}
          onClick={() => showSample(store, sample)}
        >
          <span translate="no">{sample + 1}</span>
        </button>
      </th>
      <td
        className={asked.length + wanted.length <= SHORT ? 'short' : undefined}
        translate="no"
      >{`${asked.join(', ')} → ${wanted.join(', ')}`}</td>
      <td className="bar">{text !== '' && <Bar value={value ?? 0} most={most} />}</td>
      <td
        className={value === 0 ? 'exact' : undefined}
        translate="no"
        data-quantity={id}
        data-value={text === '' ? undefined : (value ?? undefined)}
      >
        {text}
      </td>
    </tr>
  )
}

/** Of many only the first: the drawing and the table of samples have them all, and a row is to stay one. */
function listed(numbers: readonly number[]): readonly string[] {
  if (numbers.length <= MOST_NUMBERS) return numbers.map(writeShort)
  return [...numbers.slice(0, FIRST_NUMBERS).map(writeShort), '…']
}

/** From the middle to the right where it is positive, to the left where it is negative. */
function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  const width = most > 0 ? (Math.abs(value) / most) * 50 : 0
  return <span aria-hidden="true" style={{ width: `${width}%`, left: `${value < 0 ? 50 - width : 50}%` }} />
}

/** Why the iteration ends before its end, once all that there is has been played. */
export function EndOfTape({ tape }: { readonly tape: Tape }) {
  const isAtEnd = useApp((state) => sightNow(state).played === tape.steps.length)
  return isAtEnd ? <TapeEnd tape={tape} /> : null
}
