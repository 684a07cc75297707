import type { Cause } from '../../../comparing/causes'
import type { QuantityId, Tape } from '../../../engine'
import type { CompareTexts } from '../../../i18n/pieces'
import { useLateWords, useParts } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { writeShort } from '../../../notation/numbers'
import { symbolText } from '../../../notation/symbolText'
import { nameOf, writeAsPrinted, writeWorking } from './figureText'
import { switchTo } from './switchTo'
import type { Row } from './useCompared'

interface Props {
  readonly row: Extract<Row, { readonly tape: Tape }>
  readonly quantities: Tape['quantities']
  /** What the source calls the numbers that it prints. */
  readonly names: ReadonlyMap<QuantityId, string>
  readonly step: number
  /** How many columns the table has. */
  readonly columns: number
  readonly isOwn: boolean
  onGo(): void
}

/** Below a different figure: whether it is the first one, what it may come from, and a way to its step. */
export function Reason({ row, quantities, names, step, columns, isOwn, onGo }: Props) {
  const { store } = useParts()
  const words = useLateWords('compare')
  const { cause, figure, isFirst, number } = row
  const change = cause && switchTo(store, { cause, figure, isOwn })
  const said = cause && causeText(cause, row.tape, words, (id) => names.get(id) ?? symbolText(quantities.get(id)!))
  return (
    <tr className="reason">
      <td colSpan={columns}>
        {isFirst && (
          <>
            <strong>
              <MathText>{words.first({ should: writeAsPrinted(number, figure) })}</MathText>
            </strong>{' '}
          </>
        )}
        {(said !== null || !isFirst) && (
          <>
            <MathText>{said ?? words.causes.none}</MathText>{' '}
          </>
        )}
        {change && (
          <>
            <button type="button" className="linkButton" onClick={change}>
              {cause?.kind === 'name' ? words.causes.switchNames : words.causes.switch}
            </button>{' '}
          </>
        )}
        {step > 0 && (
          <button
            type="button"
            className="linkButton"
            aria-label={`${nameOf(figure, quantities)}: ${words.seeStep({ step })}`}
            onClick={onGo}
          >
            {words.seeStep({ step })}
          </button>
        )}
      </td>
    </tr>
  )
}

function causeText(cause: Cause, tape: Tape, { causes }: CompareTexts, nameFor: (id: QuantityId) => string): string {
  switch (cause.kind) {
    case 'half':
      return causes.half
    case 'name':
      return causes.name({ weight: cause.weight })
    case 'order':
      return causes.order[cause.order]
    case 'rate':
      return causes.rate({ rate: writeShort(cause.rate) })
    case 'update':
      return cause.isEarlier ? causes.earlier(cause) : causes.later(cause)
    case 'sign':
      return causes.sign
    case 'point':
      return cause.isLarger ? causes.larger(cause) : causes.smaller(cause)
    case 'inputs':
      return causes.inputs({ working: writeWorking(cause, tape), names: cause.changed.map(nameFor) })
  }
}
