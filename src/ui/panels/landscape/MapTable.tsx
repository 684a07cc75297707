import { errorSurface, type Moved, type Tape } from '../../../engine'
import { spokenText } from '../../../notation/spokenText'
import { knownNumber, writeKnown } from '../../../notation/writeKnown'
import { useMessages } from '../../context/AppContext'
import { Fold } from '../../parts/Fold'
import { MathText } from '../../parts/MathText'
import { HeadName } from '../../parts/HeadName'
import { writeTick } from '../../charts/ticks'
import '../../parts/scrollTable.css'

/** One of the two numbers of a map: its name, its place in the problem, and the number in the middle. */
export interface MapAxis {
  /** On the page. */
  readonly called: string
  readonly moved: Moved
  readonly centre: number
}

interface Props {
  readonly tape: Tape
  readonly across: MapAxis
  readonly up: MapAxis
  readonly reach: number
}

const PLACES = 5

/** The text twin of the map: E at five by five places of it, as they lie. */
export function MapTable(props: Props) {
  const { landscape } = useMessages()
  return (
    <Fold title={landscape.mapTable}>
      <Rows {...props} />
    </Fold>
  )
}

function Rows({ tape, across, up, reach }: Props) {
  const { landscape } = useMessages()
  const places = (centre: number): readonly number[] =>
    Array.from({ length: PLACES }, (_, i) => centre + reach * ((2 * i) / (PLACES - 1) - 1))
  const columns = places(across.centre)
  const rows = places(up.centre)
  const errors = errorSurface(tape.problem, across.moved, up.moved, columns, rows)
  return (
    <div className="scrollTable" role="region" aria-label={landscape.mapTable} tabIndex={0}>
      <table className="values" translate="no">
        <thead>
          <tr>
            <th scope="col">
              <Corner across={across.called} up={up.called} />
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {writeTick(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .map((row, j) => (
              <tr key={row}>
                <th scope="row">{writeTick(row)}</th>
                {columns.map((column, i) => (
                  <td key={column} data-value={knownNumber(errors[j * PLACES + i]!)}>
                    {writeKnown(errors[j * PLACES + i]!, 4)}
                  </td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </div>
  )
}

interface CornerProps {
  readonly across: string
  readonly up: string
}

/** Which number goes which way. */
function Corner({ across, up }: CornerProps) {
  const { landscape } = useMessages()
  return (
    <HeadName name={landscape.cornerHeard({ across: spokenText(across), up: spokenText(up) })}>
      <MathText isUnheard>{landscape.corner({ across, up })}</MathText>
    </HeadName>
  )
}
