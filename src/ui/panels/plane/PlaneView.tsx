import { useMemo, useState } from 'react'
import { answersOver, samplesOf, topologyOf, type NetworkNode, type Problem } from '../../../engine'
import { spokenText } from '../../../notation/spokenText'
import { answerRange } from '../../../session/answerRange'
import { sampleAt } from '../../../session/moment'
import { useApp, useMessages } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
import { MathText } from '../../parts/MathText'
import { RunCounts } from '../../parts/RunCounts'
import { AnswerTable } from './AnswerTable'
import { placesIn } from './bounds'
import { cutsOf, stripsOf } from './cuts'
import { ErrorStrip } from './ErrorStrip'
import { PlaneChart } from './PlaneChart'
import { isMoving } from './problemSeen'
import { SmallPlanes } from './SmallPlanes'
import { useBounds } from './useBounds'

/** Points each way, at rest and while something moves. */
const FINE = 151
const COARSE = 38

interface Props {
  readonly problem: Problem
}

/** What a node answers over the plane of two inputs, the others standing as on the drawing. */
export function PlaneView({ problem }: Props) {
  const { plane: words } = useMessages()
  const sample = useApp(sampleAt)
  const moves = useApp(isMoving)
  const [chosen, setChosen] = useState<string | null>(null)
  const [axes, setAxes] = useState<readonly [number, number]>([0, 1])
  const { layers } = topologyOf(problem.shape, problem.biasRule)
  const inputs = layers[0]!
  const [across, up] = axes.every((input) => input < inputs.length) ? axes : ([0, 1] as const)
  const computing = layers.slice(1).flat()
  const node = computing.find(({ id }) => id === chosen) ?? layers.at(-1)![0]!
  const samples = samplesOf(problem)
  const seen = useSeen(problem, samples[sample] ?? samples[0]!)
  const [xs, ys] = useBounds(problem, across, up)
  const count = moves ? COARSE : FINE
  const [left, right] = xs
  const [bottom, top] = ys
  const place = placeOf(node, layers)
  const ground = useMemo(() => {
    const columns = placesIn([left, right], count)
    const rows = placesIn([bottom, top], count)
    const answers = answersOver(seen, place, { input: across, values: columns }, { input: up, values: rows })
    return { answers, columns, rows }
  }, [seen, place, across, up, left, right, bottom, top, count])
  const cuts = cutsOf(seen, across, up)
  const isPlain = layers.length === 3 && cuts.length === 2 && node.kind === 'output' && inputs.length === 2
  const isYesNo = answerRange(problem).join() === '0,1'
  const strips = isPlain && isYesNo ? stripsOf([cuts[0]!, cuts[1]!], ground.answers, ground.columns, ground.rows) : null
  return (
    <>
      {inputs.length > 2 && (
        <div className="planeAxes">
          <AxisChoice
            label={words.across}
            inputs={inputs}
            value={across}
            other={up}
            onChange={(one) => setAxes([one, up])}
          />
          <AxisChoice
            label={words.up}
            inputs={inputs}
            value={up}
            other={across}
            onChange={(one) => setAxes([across, one])}
          />
          <span className="hint">{words.held}</span>
        </div>
      )}
      <PlaneChart
        problem={problem}
        seen={seen}
        node={node}
        across={across}
        up={up}
        xs={xs}
        ys={ys}
        answers={ground.answers}
        cuts={cuts}
      />
      <div className="smallAndSaid">
        <SmallPlanes
          problem={problem}
          seen={seen}
          across={across}
          up={up}
          xs={xs}
          ys={ys}
          chosen={node.id}
          onChoose={setChosen}
        />
        {strips && (
          <p className="hint">
            <MathText>
              {words.cuts({ one: cuts[0]!.node.id, other: cuts[1]!.node.id, node: node.id, ...strips })}
            </MathText>
          </p>
        )}
      </div>
      <ErrorStrip />
      <RunCounts canBeSlow />
      <AnswerTable problem={problem} node={node} />
    </>
  )
}

/** The network with the inputs of the sample that is seen: the same as long as nothing of it changes. */
function useSeen(problem: Problem, { inputs, targets }: Pick<Problem, 'inputs' | 'targets'>): Problem {
  return useMemo(() => ({ ...problem, inputs, targets }), [problem, inputs, targets])
}

/** Where a node stands among all of them. */
function placeOf({ id }: NetworkNode, layers: readonly (readonly NetworkNode[])[]): number {
  return layers.flat().findIndex((node) => node.id === id)
}

interface AxisChoiceProps {
  readonly label: string
  readonly inputs: readonly NetworkNode[]
  readonly value: number
  /** What is on the other axis. */
  readonly other: number
  onChange(input: number): void
}

function AxisChoice({ label, inputs, value, other, onChange }: AxisChoiceProps) {
  return (
    <Choice
      label={label}
      value={String(value)}
      options={inputs.flatMap(({ id }, i) => (i === other ? [] : [{ id: String(i), text: spokenText(id) }]))}
      onChange={(text) => onChange(Number(text))}
    />
  )
}
