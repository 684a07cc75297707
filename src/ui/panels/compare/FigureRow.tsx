import { useId } from 'react'
import { MOST_ITERATIONS, type QuantityId, type Tape } from '../../../engine'
import { originOf } from '../../../notation/origin'
import { UNSEEN } from '../../../notation/writer'
import { useApp, useLateWords, useMessages } from '../../context/AppContext'
import { Icon } from '../../parts/icons'
import { translateOf } from '../../parts/translateOf'
import { isDifference } from '../../../comparing/compare'
import { knownWith } from '../../../comparing/figure'
import { FigureNames } from './FigureNames'
import { nameOf, writeComputed, writeDifference, writePrinted } from './figureText'
import { Reason } from './Reason'
import type { Row } from './useCompared'
import { VerdictSign } from './VerdictSign'

interface Props {
  readonly row: Row
  readonly id: string
  readonly quantities: Tape['quantities']
  /** What the source calls the numbers that it prints. */
  readonly names: ReadonlyMap<QuantityId, string>
  /** How many steps have been played once its number is there; 0 for what is given. */
  readonly step: number
  /** The last iteration of the longest run, where its own comes after that; or else null. */
  readonly endsBefore: number | null
  readonly isHere: boolean
  readonly isStop: boolean
  /** Whether marks are held back: then a number is there only once it has been played, and the row can be guessed. */
  readonly isHidden: boolean
  readonly isSeen: boolean
  readonly isGuess: boolean
  onGo(): void
  onGuess(): void
  /** Null where it can't be removed. */
  readonly onRemove: (() => void) | null
}

/** A figure: its mark, its name there and here, as printed, as computed, and its step. What it may come from stands below. */
export function FigureRow(props: Props) {
  const { row, id, quantities, names, step, endsBefore, isHere, isStop, isHidden, isSeen } = props
  const { isGuess, onGo, onGuess, onRemove } = props
  const words = useLateWords('compare')
  const { training } = useMessages()
  const endId = useId()
  const { figure } = row
  const isLit = useApp(({ lit }) => lit === figure.quantity)
  const name = nameOf(figure, quantities)
  const verdict = row.tape && !isHidden ? row.verdict : null
  const differs = verdict !== null && isDifference(verdict)
  const off = row.tape && differs ? writeDifference(row.printed.value, row.number, words.otherSign) : null
  const origin = row.tape && originOf(row.tape, knownWith(figure, row.tape))
  const place = off ?? (isHere ? words.youAreHere : String(step))
  const columns = onRemove ? 7 : 6
  const classes = ['figureRow', origin && `in-${origin}`, differs && 'differs', isHere && 'here', isLit && 'lit']
  return (
    <>
      <tr className={classes.filter(Boolean).join(' ')} data-quantity={figure.quantity} onClick={onGo}>
        <td className="mark">
          {isHidden ? (
            <input
              type="radio"
              name="firstWrong"
              aria-label={words.quiz.choose({ name })}
              checked={isGuess}
              onClick={(event) => event.stopPropagation()}
              onChange={onGuess}
            />
          ) : (
            verdict && (
              <>
                <VerdictSign verdict={verdict} />
                <span className="visuallyHidden">{words.verdicts[verdict]}</span>
              </>
            )
          )}
        </td>
        <FigureNames figure={figure} quantities={quantities} />
        <td className={verdict === 'cut' ? 'printed cut' : 'printed'}>
          <span translate="no">{writePrinted(figure)}</span>
        </td>
        <td className="computed">
          {row.tape ? (
            isSeen ? (
              <span translate="no" data-value={row.number}>
                {writeComputed(row.number, figure)}
              </span>
            ) : (
              UNSEEN
            )
          ) : (
            words.unreached
          )}
        </td>
        <td className="go">
          <button
            type="button"
            className={off === null ? 'stepButton' : 'stepButton off'}
            data-row={id}
            aria-current={isHere ? 'step' : undefined}
            aria-disabled={endsBefore === null ? undefined : true}
            aria-describedby={endsBefore === null ? undefined : endId}
            aria-label={row.tape ? words.goesTo({ step, off }) : words.runsTo({ iteration: figure.iteration })}
            tabIndex={isStop ? 0 : -1}
            translate={translateOf(place)}
            onClick={(event) => {
              event.stopPropagation()
              onGo()
            }}
          >
            {place}
          </button>
        </td>
        {onRemove && (
          <td className="remove">
            <button
              type="button"
              className="smallButton"
              aria-label={words.add.remove({ name })}
              onClick={(event) => {
                event.stopPropagation()
                onRemove()
              }}
            >
              <Icon name="close" />
            </button>
          </td>
        )}
      </tr>
      {endsBefore !== null && (
        <tr className="reason">
          <td colSpan={columns} id={endId}>
            {training.runEnds({ iteration: endsBefore, isLarge: endsBefore < MOST_ITERATIONS })}
          </td>
        </tr>
      )}
      {verdict !== null && row.tape && verdict === 'different' && (
        <Reason {...{ row, quantities, names, step, onGo, columns }} isOwn={onRemove !== null} />
      )}
    </>
  )
}
