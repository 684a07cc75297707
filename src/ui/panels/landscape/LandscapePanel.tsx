import { TapeEnd } from '../../parts/TapeEnd'
import { memo, useMemo } from 'react'
import {
  gradientUsed,
  isTrueSlope,
  loweredError,
  valueIn,
  type Parameter,
  type ParameterId,
  type Problem,
  type Seen,
  type Tape,
} from '../../../engine'
import { byName } from '../../../notation/byName'
import { spokenText } from '../../../notation/spokenText'
import { learnedTape } from '../../../session/learnedTape'
import { sampleTapes } from '../../../session/runViews'
import type { Looks } from '../../../session/looks'
import { placeOf } from '../../../session/parameters'
import { wholeOf } from '../../../session/sight'
import { ghostOf, recordedOf } from '../../../session/leftRun'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { LandscapeMap } from './LandscapeMap'
import { centreFor } from '../../charts/centreFor'
import { downhillOf } from './landscapePlot'
import { MapTable, type MapAxis } from './MapTable'
import { Choice } from '../../parts/Choice'
import { MathText } from '../../parts/MathText'
import { HeadSymbol } from '../../parts/HeadSymbol'
import { useLight } from '../../parts/useLight'
import { useWriter } from '../../parts/useWriter'
import '../../charts/chart.css'
import '../../charts/chartPanel.css'
import '../../parts/valueTable.css'
import './landscape.css'

const REACHES = [0.5, 2, 4, 8]

/** E over two weights as a map: where we are, which way is downhill, and the way that the run has taken. */
export function LandscapePanel() {
  const tape = useApp(learnedTape)
  // What would be measured lies behind the end.
  return tape.endsBefore ? <TapeEnd tape={tape} /> : <Landscape tape={tape} />
}

function Landscape({ tape }: { readonly tape: Tape }) {
  const { landscape: messages } = useMessages()
  const whole = wholeOf(tape)
  const start = useApp((state) => state.start)
  const recorded = useApp((state) => state.recorded)
  const noGhost = useApp((state) => state.ghostDismissed)
  const ghost = ghostOf({ start, ghostDismissed: noGhost })
  const writer = useWriter()
  const light = useLight()
  const { across: chosenAcross, up: chosenUp, reach } = useApp((state) => state.looks.landscape)
  const { topology, problem } = tape
  const parameters = useMemo((): readonly Parameter[] => byName([...topology.edges, ...topology.biases]), [topology])
  const across = parameters.find(({ id }) => id === chosenAcross) ?? parameters[0]!
  const up =
    parameters.find(({ id }) => id === chosenUp && id !== across.id) ?? parameters.find((one) => one !== across)!
  const way = wayOf(start.problem, recorded)
  const ghostWay = ghost ? wayOf(ghost.from.problem, recordedOf(ghost)) : []
  const axisOf = ({ id, called }: Parameter): MapAxis => ({
    called,
    moved: placeOf(problem, id)!,
    centre: centreFor(valueIn(whole, id), reach),
  })
  const gradients = [across, up]
    .filter((one) => topology.trained.includes(one))
    .map((one) => gradientUsed(problem, one))
  const arrow = arrowAt(whole, across, up, gradients.length)

  return (
    <div className="slopePanel" {...light}>
      <MapChoices parameters={parameters} across={across.id} up={up.id} reach={reach} />
      <figure className="chart landscape">
        <LandscapeMap tape={tape} across={across} up={up} reach={reach} way={way} ghostWay={ghostWay} />
        <figcaption>
          <p>
            <span>
              <MathText>{messages.hint}</MathText>
            </span>{' '}
            <span>
              <MathText>{messages[arrow]}</MathText>
            </span>
          </p>
          {(way.length > 1 || ghostWay.length > 1) && (
            <p>
              {way.length > 1 && <span>{`${messages.way} `}</span>}
              {ghostWay.length > 1 && <span>{`${messages.ghostWay} `}</span>}
              <span>{messages.held}</span>
            </p>
          )}
        </figcaption>
      </figure>
      <table className="values">
        <caption>{messages.table}</caption>
        <tbody>
          {[across.id, up.id, ...gradients, loweredError(problem)].map((id) => (
            <tr key={id} data-quantity={id}>
              <th scope="row">
                <HeadSymbol quantities={tape.quantities} id={id} />
              </th>
              <td translate="no" data-value={whole.shows(id) ?? undefined}>
                {writer.quantity(whole, id)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MapTable tape={tape} across={axisOf(across)} up={axisOf(up)} reach={reach} />
    </div>
  )
}

interface MapChoicesProps {
  readonly parameters: readonly Parameter[]
  readonly across: ParameterId
  readonly up: ParameterId
  readonly reach: number
}

/** Which two numbers the map is drawn over, and how far; while a weight is dragged it stays as it is. */
const MapChoices = memo(function MapChoices({ parameters, across, up, reach }: MapChoicesProps) {
  const { store } = useParts()
  const { landscape: messages } = useMessages()
  const look = (change: Partial<Looks['landscape']>): void => store.getState().look('landscape', change)
  const others = (than: ParameterId): readonly { id: string; text: string }[] =>
    parameters.filter(({ id }) => id !== than).map(({ id, called }) => ({ id, text: spokenText(called) }))
  const choose = (axis: 'across' | 'up') => (text: string) => {
    const chosen = parameters.find(({ id }) => id === text)
    if (chosen) look({ across, up, [axis]: chosen.id })
  }
  return (
    <div className="slopeChoices">
      <Choice label={messages.across} value={across} options={others(up)} onChange={choose('across')} />
      <Choice label={messages.up} value={up} options={others(across)} onChange={choose('up')} />
      <Choice
        label={messages.reach}
        value={String(reach)}
        options={REACHES.map((one) => ({ id: String(one), text: `±${one}` }))}
        onChange={(text) => look({ reach: Number(text) })}
      />
    </div>
  )
})

/** Tapes along a run; none where nothing has been run. */
function wayOf(start: Problem, length: number): readonly Tape[] {
  return length > 0 ? sampleTapes(start, length, true).map(({ tape }) => tape) : []
}

/** What there is to say of the arrow here, by the name of its message. */
function arrowAt(
  { tape, shows }: Seen,
  across: Parameter,
  up: Parameter,
  trained: number,
): 'flat' | 'fixed' | 'arrow' | 'outputFirst' | 'wrongProgram' {
  if (!downhillOf(shows(gradientUsed(tape.problem, across)) ?? 0, shows(gradientUsed(tape.problem, up)) ?? 0))
    return 'flat'
  if (trained < 2) return 'fixed'
  if (tape.problem.program !== undefined) return 'wrongProgram'
  return [across, up].every((one) => isTrueSlope(tape, one)) ? 'arrow' : 'outputFirst'
}
