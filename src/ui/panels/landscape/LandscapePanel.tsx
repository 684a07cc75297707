import { useMemo } from 'react'
import { name, type Bias, type Edge, type Problem, type Tape } from '../../../engine'
import { recordedOf } from '../../../session/iterations'
import { sampleTapes } from '../../../session/runViews'
import { placeOf } from '../../../session/parameters'
import { ghostOf, tapeOf } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { LandscapeMap } from './LandscapeMap'
import { centreFor } from '../../charts/centreFor'
import { downhillOf } from './landscapePlot'
import { MapTable, type MapAxis } from './MapTable'
import { Choice } from '../../parts/Choice'
import { MathText } from '../../parts/MathText'
import { SymbolView } from '../../parts/SymbolView'
import { isTrueSlope } from '../../charts/trueSlope'
import { useLight } from '../../parts/useLight'
import { useWriter } from '../../parts/useWriter'
import { useKept } from '../../context/useKept'
import '../../charts/chart.css'

const REACHES = [0.5, 2, 4, 8]

/** E over two weights as a map: where we are, which way is downhill, and the way that the run has taken. */
export function LandscapePanel() {
  const { landscape: messages } = useMessages()
  const tape = useApp(tapeOf)
  const start = useApp((state) => state.problem)
  const recorded = useApp((state) => state.recorded)
  const noGhost = useApp((state) => state.ghostDismissed)
  const ghost = ghostOf({ problem: start, ghostDismissed: noGhost })
  const writer = useWriter()
  const light = useLight()
  const [chosen, setChosen] = useKept<readonly [string, string]>('landscape of', ['w5', 'w7'])
  const [reach, setReach] = useKept('landscape range', 4)
  const { topology, problem } = tape
  const parameters = useMemo((): readonly (Edge | Bias)[] => [...topology.edges, ...topology.biases], [topology])
  const across = parameters.find(({ id }) => id === chosen[0]) ?? parameters[0]!
  const up =
    parameters.find(({ id }) => id === chosen[1] && id !== across.id) ?? parameters.find((one) => one !== across)!
  const way = wayOf(start, recorded)
  const ghostWay = ghost ? wayOf(ghost.from, recordedOf(ghost)) : []
  const axisOf = (id: string): MapAxis => ({
    id,
    moved: placeOf(problem, id)!,
    centre: centreFor(tape.values[id]!, reach),
  })
  const trained = problem.biasRule === 'fixed' ? topology.edges : parameters
  const gradients = [across, up].filter((one) => trained.includes(one)).map(name.gradient)
  const arrow = arrowAt(tape, across, up, gradients.length)

  // While a weight is dragged the menus stay as they are.
  const choices = useMemo(
    () => (
      <div className="slopeChoices">
        <Choice
          label={messages.across}
          value={across.id}
          options={parameters.filter((one) => one !== up).map(({ id }) => ({ id, text: id }))}
          onChange={(id) => setChosen([id, up.id])}
        />
        <Choice
          label={messages.up}
          value={up.id}
          options={parameters.filter((one) => one !== across).map(({ id }) => ({ id, text: id }))}
          onChange={(id) => setChosen([across.id, id])}
        />
        <Choice
          label={messages.reach}
          value={String(reach)}
          options={REACHES.map((one) => ({ id: String(one), text: `±${one}` }))}
          onChange={(text) => setReach(Number(text))}
        />
      </div>
    ),
    [messages, parameters, across, up, reach, setChosen, setReach],
  )

  return (
    <div className="slopePanel" {...light}>
      {choices}
      <figure className="chart landscape">
        <LandscapeMap tape={tape} across={across} up={up} reach={reach} way={way} ghostWay={ghostWay} />
        <figcaption>
          <p>
            <MathText>{messages.hint}</MathText> <MathText>{messages[arrow]}</MathText>
          </p>
          {(way.length > 1 || ghostWay.length > 1) && (
            <p>
              {way.length > 1 && messages.way} {ghostWay.length > 1 && messages.ghostWay} {messages.held}
            </p>
          )}
        </figcaption>
      </figure>
      <table className="values">
        <caption>{messages.table}</caption>
        <tbody>
          {[across.id, up.id, ...gradients, name.total()].map((id) => (
            <tr key={id} data-quantity={id}>
              <th scope="row">
                <SymbolView quantities={tape.quantities} id={id} />
              </th>
              <td data-value={tape.values[id]}>{writer.quantity(tape, id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MapTable tape={tape} across={axisOf(across.id)} up={axisOf(up.id)} reach={reach} />
    </div>
  )
}

/** Tapes along a run; none where nothing has been run. */
function wayOf(start: Problem, length: number): readonly Tape[] {
  return length > 0 ? sampleTapes(start, length, true).map(({ tape }) => tape) : []
}

/** What there is to say of the arrow here, by the name of its message. */
function arrowAt(
  tape: Tape,
  across: Edge | Bias,
  up: Edge | Bias,
  trained: number,
): 'flat' | 'fixed' | 'arrow' | 'outputFirst' {
  if (!downhillOf(tape.values[name.gradient(across)] ?? 0, tape.values[name.gradient(up)] ?? 0)) return 'flat'
  if (trained < 2) return 'fixed'
  return [across, up].every((one) => isTrueSlope(tape, one)) ? 'arrow' : 'outputFirst'
}
