import { useMemo, useState } from 'react'
import { activationAt, answersOver, samplesOf, topologyOf, type Problem } from '../../../engine'
import { spokenText } from '../../../notation/spokenText'
import { sampleAt } from '../../../session/moment'
import { useApp, useMessages } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
import { MathText } from '../../parts/MathText'
import { RunCounts } from '../../parts/RunCounts'
import { AnswerTable } from './AnswerTable'
import { placesIn } from './bounds'
import { CurveChart } from './CurveChart'
import { CurvePieces } from './CurvePieces'
import { ErrorStrip } from './ErrorStrip'
import { isMoving } from './problemSeen'
import { useBounds } from './useBounds'

const FINE = 241
const COARSE = 81

/** What an output of a network with one input answers along it: as one curve, and as the pieces that make it. */
export function CurveView({ problem }: { readonly problem: Problem }) {
  const { plane: words } = useMessages()
  const shown = useApp(sampleAt)
  const moves = useApp(isMoving)
  const [chosen, setChosen] = useState<string | null>(null)
  const { layers } = topologyOf(problem.shape, problem.biasRule)
  const outputs = layers.at(-1)!
  const index = Math.max(
    0,
    outputs.findIndex(({ id }) => id === chosen),
  )
  const output = outputs[index]!
  const samples = samplesOf(problem)
  const last = activationAt(problem, output.layer)
  const [[from, to]] = useBounds(problem, 0, 0)
  const count = moves ? COARSE : FINE
  const curve = useMemo(() => {
    const places = placesIn([from, to], count)
    const over = (node: number): Float64Array => answersOver(problem, node, { input: 0, values: places })
    return {
      places,
      answers: over(1 + problem.shape.slice(1, -1).reduce((sum, size) => sum + size, index)),
      outs: problem.shape.length === 3 ? Array.from({ length: problem.shape[1]! }, (_, i) => over(1 + i)) : [],
    }
  }, [problem, index, from, to, count])
  return (
    <>
      {outputs.length > 1 && (
        <div className="planeAxes">
          <Choice
            label={words.planes}
            value={output.id}
            options={outputs.map(({ id }) => ({ id, text: spokenText(id) }))}
            onChange={setChosen}
          />
        </div>
      )}
      <CurveChart
        problem={problem}
        node={output}
        places={curve.places}
        answers={curve.answers}
        samples={samples}
        shown={shown}
      />
      {curve.outs.length > 0 && (
        <>
          <CurvePieces
            problem={problem}
            output={output}
            places={curve.places}
            outs={curve.outs}
            answers={curve.answers}
            here={samples[shown]?.inputs[0] ?? 0}
          />
          <p className="hint">
            <MathText>
              {last.name === 'identity'
                ? words.pieces({ count: curve.outs.length })
                : last.name === 'softmax'
                  ? words.piecesOfShare({ count: curve.outs.length, node: output.id })
                  : words.piecesOfNet({ count: curve.outs.length, node: output.id, activation: last.letter })}
            </MathText>
          </p>
        </>
      )}
      <ErrorStrip />
      <RunCounts canBeSlow />
      <AnswerTable problem={problem} node={output} />
    </>
  )
}
