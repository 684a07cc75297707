import { Fragment, type MouseEvent } from 'react'
import type { ArticleFigure } from '../../../../content/articleFigures'
import type { Tape } from '../../../../engine'
import { compareDigits } from '../../../../notation/compareDigits'
import { writeNumber, writeParameter } from '../../../../notation/numbers'
import { isParameter } from '../../../../notation/origin'
import { spokenParts } from '../../../../notation/spokenSymbol'
import { textRuns } from '../../../../notation/textSymbols'
import { UNSEEN } from '../../../../notation/writer'
import { useApp, useLateWords, useMessages } from '../../../context/AppContext'
import { MathText } from '../../../parts/MathText'
import { SymbolView } from '../../../parts/SymbolView'
import { useSymbolName } from '../../../parts/useSymbolName'
import type { RowSeen } from './companion'
import { MarkSign } from './MarkSign'

/** As many as the article prints. */
const DECIMALS = 9

interface Props {
  readonly seen: RowSeen
  readonly tape: Tape
  /** Whether it is the row of the present step or, where that has none, `isPassed`, the last one before. */
  readonly isHere: boolean
  readonly isPassed: boolean
  /** Whether it asks if the article's network may be opened. */
  readonly isAsking: boolean
  readonly isStop: boolean
  onPress(): void
}

/** A number of the article, the same number here, and the step that one goes to by it. */
export function CompanionRow({ seen, tape, isHere, isPassed, isAsking, isStop, onPress }: Props) {
  const article = useLateWords('compare').article
  const says = useRowSays(tape)
  const { row, place, phase, numbers, mark } = seen
  const { figures, factor, updates, isProduct = false } = row
  const isLit = useApp(({ lit }) => figures.some(({ quantity }) => quantity === lit))
  const afterUpdates = updates > 0 ? article.afterUpdates({ count: updates }) : null
  const remark = seen.isMoved ? article.moved : isProduct ? article.product : afterUpdates
  const isPresent = isHere && !isPassed
  const classes = ['companionRow', phase && `in-${phase}`, isHere && 'here', isLit && 'lit', !numbers && 'ahead']
  // A double click is one press: it must not agree to what its first half has only asked.
  const onClick = ({ detail }: MouseEvent): void => {
    if (detail < 2) onPress()
  }
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      data-row={seen.key}
      data-quantity={figures[0].quantity}
      aria-current={isPresent ? 'step' : undefined}
      aria-label={isAsking ? article.openRow({ row: says(seen) }) : says(seen)}
      tabIndex={isStop ? 0 : -1}
      onClick={onClick}
    >
      <span className="sign">{mark && <MarkSign mark={mark} />}</span>
      <span className="what">
        <span className="symbols">
          {factor ? (
            <MathText isUnheard>{factor.symbol}</MathText>
          ) : (
            figures.map(({ quantity }, i) => (
              <Fragment key={quantity}>
                {i > 0 && <span>, </span>}
                <SymbolView quantities={tape.quantities} id={quantity} />
              </Fragment>
            ))
          )}
        </span>
        {isAsking ? (
          <span className="question">{article.open}</span>
        ) : (
          remark !== null && <span className="remark">{remark}</span>
        )}
      </span>
      <span className="figures">
        {figures.map((figure, i) => (
          <Fragment key={figure.quantity}>
            {i > 0 && <span>, </span>}
            <Figure figure={figure} tape={tape} number={numbers?.[i] ?? null} />
          </Fragment>
        ))}
      </span>
      <span className="stepPlace" translate={isPresent || updates > 1 ? undefined : 'no'}>
        {isPresent ? article.youAreHere : updates > 1 ? article.run : place.step}
      </span>
    </button>
  )
}

interface FigureProps {
  readonly figure: ArticleFigure
  readonly tape: Tape
  readonly number: number | null
}

/** What is printed, and below it what is computed where that is another number; beside a picture that alone, as what it is. */
function Figure({ figure, tape, number }: FigureProps) {
  const article = useLateWords('compare').article
  const { printed } = figure
  if (number === null) return <span translate="no">{printed ?? UNSEEN}</span>
  if (printed === null)
    return (
      <span className="ours">
        <span>{article.numberHere}</span>{' '}
        <span translate="no" data-value={number}>
          {written(figure, tape, number)}
        </span>
      </span>
    )
  const compared = compareDigits(number, printed, DECIMALS)
  if (compared.here === '')
    return (
      <span translate="no" data-value={number}>
        {printed}
      </span>
    )
  const { same, here, further } = compared
  return (
    <span className="both">
      <span translate="no">
        {same}
        <mark>{compared.printed}</mark>
      </span>
      <span className="ours">
        <span>{article.numberHere}</span>{' '}
        <span translate="no" data-value={number}>
          {same}
          <mark>{here}</mark>
          {further}
        </span>
      </span>
    </span>
  )
}

function written({ quantity }: ArticleFigure, { quantities }: Tape, number: number): string {
  return isParameter(quantities.get(quantity)!) ? writeParameter(number, DECIMALS) : writeNumber(number, DECIMALS)
}

/** What is heard of a row. */
function useRowSays(tape: Tape): (seen: RowSeen) => string {
  const article = useLateWords('compare').article
  const { heard } = useMessages()
  const nameOf = useSymbolName(tape.quantities)
  return ({ row: { figures, factor, updates, isProduct = false }, numbers, mark, place, isMoved }) => {
    const [symbol] = factor ? textRuns(factor.symbol) : []
    return article.row({
      names:
        symbol === undefined || typeof symbol === 'string'
          ? figures.map(({ quantity }) => nameOf(quantity))
          : [spokenParts(symbol, heard.math)],
      updates,
      isProduct,
      printed: figures[0].printed === null ? null : figures.map(({ printed }) => printed).join(', '),
      number: numbers && numbers.map((number, i) => written(figures[i]!, tape, number)).join(', '),
      agrees: mark === 'same',
      isMoved,
      step: place.step,
    })
  }
}
