import type { ComponentProps, CSSProperties } from 'react'
import { type NetworkNode, type Sample, type SampleAnswer } from '../../../engine'
import { writeNumber } from '../../../notation/numbers'
import { spokenText } from '../../../notation/spokenText'
import { knownNumber, writeKnown } from '../../../notation/writeKnown'
import type { Gesture } from '../../../session/gesture'
import { shareIn } from '../../../session/answerRange'
import { useMessages } from '../../context/AppContext'
import { hasModifier } from '../../parts/hasModifier'
import { SampleField } from './SampleField'
import type { Wrong } from './WrongSample'

/** Another number for a place in a sample. */
export interface SampleNumber {
  readonly list: keyof Sample
  readonly at: number
  readonly value: number
}

interface Props {
  readonly row: number
  readonly sample: Sample
  readonly found: SampleAnswer
  /** The largest E of all rows: the longest bar. */
  readonly most: number
  readonly range: readonly [number, number]
  readonly inputs: readonly NetworkNode[]
  readonly outputs: readonly NetworkNode[]
  /** How many digits and signs the longest number of each column has. */
  readonly digits: readonly number[]
  readonly isShown: boolean
  readonly isOpen: boolean
  readonly isOnly: boolean
  /** What is said of a field of this row: where it is said, and of which column. */
  readonly problem: { readonly id: string; readonly column: number } | null
  onPress(): void
  onRemove(): void
  onPut(number: SampleNumber, gesture: Gesture): Wrong | null
  onProblem(wrong: Wrong | null, column: number): void
}

/** Digits of an answer and of E where a whole table has to be read. */
const DIGITS = 4

/** A sample: what it asks, what it wants, what the network answers, and how wrong that is. */
export function SampleRow(props: Props) {
  const { row, sample, found, most, range, inputs, outputs, digits, isShown, isOpen, isOnly, problem } = props
  const { samples: words } = useMessages()
  const number = row + 1
  const put =
    (list: SampleNumber['list'], at: number) =>
    (value: number, gesture: Gesture): Wrong | null =>
      props.onPut({ list, at, value }, gesture)
  const problemOf = (column: number): Pick<ComponentProps<typeof SampleField>, 'problemId' | 'onProblem'> => ({
    problemId: problem?.column === column ? problem.id : undefined,
    onProblem: (wrong) => props.onProblem(wrong, column),
  })
  const label = (id: string): string => words.field({ name: spokenText(id), sample: number })
  return (
    <tr className={isShown ? 'sampleRow shown' : 'sampleRow'} data-sample={row}>
      <th scope="row">
        <button
          type="button"
          className="sampleNumber"
          aria-pressed={isShown}
          aria-expanded={isShown ? isOpen : undefined}
          aria-label={isShown ? words.rowShown({ sample: number }) : words.row({ sample: number })}
          data-head={row}
          onClick={props.onPress}
          onKeyDown={(event) => {
            if (event.key !== 'Delete' || hasModifier(event) || isOnly) return
            event.preventDefault()
            props.onRemove()
          }}
        >
          {isShown ? <EyeSign /> : <span translate="no">{number}</span>}
        </button>
      </th>
      {inputs.map((node, i) => (
        <td key={node.id}>
          <SampleField
            value={sample.inputs[i]!}
            label={label(node.id)}
            row={row}
            column={i}
            digits={digits[i]!}
            isTarget={false}
            onPut={put('inputs', i)}
            {...problemOf(i)}
          />
        </td>
      ))}
      {outputs.map((node, i) => (
        <td key={node.id}>
          <SampleField
            value={sample.targets[i]!}
            label={label(outputs.length === 1 ? words.target : words.targetOf({ output: node.id }))}
            row={row}
            column={inputs.length + i}
            digits={digits[inputs.length + i]!}
            isTarget
            onPut={put('targets', i)}
            {...problemOf(inputs.length + i)}
          />
        </td>
      ))}
      {found.answers.map((answer, i) => (
        <td key={i} className="sampleAnswer" translate="no" data-value={answer}>
          {writeNumber(answer, DIGITS)}
          <span className="swatch" style={share(shareIn(range, answer))} />
        </td>
      ))}
      <td className="sampleError" translate="no" data-value={knownNumber(found.error)}>
        {writeKnown(found.error, DIGITS)}
        <span className="errorBar" style={share(most > 0 ? Math.min(found.error / most, 1) : 0)} />
      </td>
      <td className="sampleRemove">
        {!isOnly && (
          <button
            type="button"
            className="bareButton"
            aria-label={words.removeRow({ sample: number })}
            onClick={props.onRemove}
          >
            ×
          </button>
        )}
      </td>
    </tr>
  )
}

/** What a style sheet makes a colour or a length of. React's types don't know properties of one's own. */
function share(of: number): CSSProperties {
  return { '--share': `${Math.round(of * 100)}%` } as CSSProperties
}

/** The row that is on the drawing. */
function EyeSign() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 5.500C6.800 5.500 3.100 9.500 1.500 12c1.600 2.500 5.300 6.500 10.500 6.500s8.900-4 10.500-6.500C20.900 9.500 17.200 5.500 12 5.500zm0 2a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9zm0 2.200a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600z" />
    </svg>
  )
}
