import { gradientUsed, type Edge, type Tape } from '../../../engine'
import { byName } from '../../../notation/byName'
import { exactly } from '../../../notation/exactZero'
import { writeNumber } from '../../../notation/numbers'
import { spokenText } from '../../../notation/spokenText'
import { UNSEEN } from '../../../notation/writer'
import { labOf, slopeOf, type Measured } from '../../../session/bugLab'
import { measure, measureAll } from '../../../session/bugLabActs'
import { learnedTape } from '../../../session/learnedTape'
import { isLit } from '../../../session/lookedAt'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { SymbolView } from '../../parts/SymbolView'
import { useLight } from '../../parts/useLight'
import { useSaidOnce } from '../../parts/useSaidOnce'
import { useSymbolName } from '../../parts/useSymbolName'
import { ratioOf, writeRatio } from './ratio'
import '../../parts/valueTable.css'
import '../../parts/visuallyHidden.css'

/** What the program claims of each weight, beside the slope that somebody has measured. */
export function NudgeTable() {
  const { store } = useParts()
  const { bugLab } = useMessages()
  const tape = useApp(learnedTape)
  const measured = useApp((state) => labOf(state).measured)
  const latest = useApp((state) => labOf(state).latest)
  const light = useLight()
  const { edges } = tape.topology
  const last = measured.find(({ weight }) => weight === latest)
  const lastEdge = edges.find(({ id }) => id === last?.weight)
  return (
    <div {...light}>
      <table className="values nudges">
        <caption>{bugLab.table}</caption>
        <thead>
          <tr>
            <th scope="col">{bugLab.weight}</th>
            <th scope="col">{bugLab.claimed}</th>
            <th scope="col">{bugLab.measured}</th>
            <th scope="col">{bugLab.ratio}</th>
            <th scope="col">
              <span className="visuallyHidden">{bugLab.nudge}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {byName(edges).map((edge) => (
            <Row
              key={edge.id}
              edge={edge}
              tape={tape}
              measured={measured.find(({ weight }) => weight === edge.id) ?? null}
            />
          ))}
        </tbody>
      </table>
      <button type="button" className="textButton nudgeAll" onClick={() => measureAll(store)}>
        {bugLab.nudgeAll}
      </button>
      <p className="hint" role="status" aria-live={useSaidOnce(measured.length > 0 && measured)}>
        <MathText>
          {last && lastEdge
            ? bugLab.nudged({
                weight: lastEdge.called,
                above: writeNumber(last.above, E_DECIMALS),
                below: writeNumber(last.below, E_DECIMALS),
                slope: writeNumber(slopeOf(last), 9),
              })
            : measured.length > 0
              ? bugLab.nudgedAll({
                  count: measured.length,
                  flagged: measured.filter(({ isFlagged }) => isFlagged).length,
                })
              : ''}
        </MathText>
      </p>
      <p className="hint">
        <MathText>{bugLab.nudgeHint}</MathText>
      </p>
    </div>
  )
}

interface RowProps {
  readonly edge: Edge
  readonly tape: Tape
  /** Null until somebody has nudged it. */
  readonly measured: Measured | null
}

function Row({ edge, tape, measured }: RowProps) {
  const { store } = useParts()
  const { bugLab } = useMessages()
  const hasLight = useApp((state) => isLit(state, edge.id))
  const nameOf = useSymbolName(tape.quantities)
  const claimed = tape.values[gradientUsed(tape.problem, edge)]!
  const slope = measured && slopeOf(measured)
  const isWrong = measured?.isFlagged ?? false
  return (
    <tr className={[hasLight && 'lit', isWrong && 'flagged'].filter(Boolean).join(' ')} data-quantity={edge.id}>
      <th scope="row">
        <span aria-hidden="true">
          <SymbolView quantities={tape.quantities} id={edge.id} />
        </span>
        <span className="visuallyHidden">{nameOf(edge.id)}</span>
      </th>
      <td translate="no" data-value={claimed}>
        {exactly(tape.problem, (value) => writeNumber(value, DECIMALS))(claimed, 'computed')}
      </td>
      {slope === null ? (
        <td className="unknown">
          <span aria-hidden="true">{UNSEEN}</span>
          <span className="visuallyHidden">{bugLab.notMeasured}</span>
        </td>
      ) : (
        <td translate="no" data-value={slope}>
          {writeNumber(slope, DECIMALS)}
        </td>
      )}
      <td className="verdict">{slope !== null && <Verdict ratio={ratioOf(claimed, slope)} isWrong={isWrong} />}</td>
      <td>
        <button
          type="button"
          className="smallButton"
          aria-label={bugLab.nudgeOne({ weight: spokenText(edge.called) })}
          onClick={() => measure(store, [edge.id])}
        >
          {bugLab.nudge}
        </button>
      </td>
    </tr>
  )
}

/** Claimed by measured, and a sign for whether they agree. */
function Verdict({ ratio, isWrong }: { readonly ratio: number | null; readonly isWrong: boolean }) {
  const { bugLab } = useMessages()
  return (
    <>
      {ratio === null ? (
        <>
          <span aria-hidden="true">{UNSEEN}</span>
          <span className="visuallyHidden">{bugLab.noRatio}</span>
        </>
      ) : (
        <span translate="no">{writeRatio(ratio)}</span>
      )}{' '}
      <span className="nudgeSign" aria-hidden="true">
        {isWrong ? '≠' : '='}
      </span>
      <span className="visuallyHidden">{isWrong ? bugLab.differs : bugLab.agrees}</span>
    </>
  )
}

/** Three columns of numbers have to fit. */
const DECIMALS = 6
/** E a ten-thousandth to either side is told apart by late decimals. */
const E_DECIMALS = 11
