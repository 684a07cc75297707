import { errorCurve, type Moved, type ParameterId, type Tape } from '../../../engine'
import { knownNumber } from '../../../notation/writeKnown'
import { UNSEEN } from '../../../notation/writer'
import { useMessages } from '../../context/AppContext'
import { Fold } from '../../parts/Fold'
import { HeadSymbol } from '../../parts/HeadSymbol'
import { useWriter } from '../../parts/useWriter'
import { writeTick } from '../../charts/ticks'

interface Props {
  readonly tape: Tape
  readonly moved: Moved
  readonly value: number
  readonly reach: number
  readonly id: ParameterId
}

const PLACES = 9

/** The text twin of the slope's curve: E at places evenly to both sides of the point. */
export function CurveTable(props: Props) {
  const { slope } = useMessages()
  return (
    <Fold title={slope.table}>
      <Rows {...props} />
    </Fold>
  )
}

function Rows({ tape, moved, value, reach, id }: Props) {
  const writer = useWriter()
  const values = Array.from({ length: PLACES }, (_, i) => value + reach * ((2 * i) / (PLACES - 1) - 1))
  const errors = errorCurve(tape.problem, moved, values)
  return (
    <table className="values" translate="no">
      <thead>
        <tr>
          <th scope="col">
            <HeadSymbol quantities={tape.quantities} id={id} />
          </th>
          <th scope="col">E</th>
        </tr>
      </thead>
      <tbody>
        {values
          .map((at, i) => [at, errors[i]!] as const)
          .map(([at, error]) => (
            <tr key={at} className={at === value ? 'currentRow' : undefined}>
              <th scope="row">{writeTick(at)}</th>
              <td data-value={knownNumber(error)}>
                {Number.isFinite(error) ? writer.value(error, 'computed') : UNSEEN}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
