import { samplesOf, type NetworkNode, type Problem } from '../../../engine'
import { writeNumber, writeParameter } from '../../../notation/numbers'
import { useMessages } from '../../context/AppContext'
import { Fold } from '../../parts/Fold'
import { MathText } from '../../parts/MathText'
import { answerOf } from './answerOf'

interface Props {
  readonly problem: Problem
  /** Whose answers the picture shows; a hidden neuron has no targets. */
  readonly node: NetworkNode
}

/** What the picture says, in numbers, for those who can't see it. */
export function AnswerTable({ problem, node }: Props) {
  const { plane: words } = useMessages()
  return (
    <Fold title={words.table}>
      <Rows problem={problem} node={node} />
    </Fold>
  )
}

function Rows({ problem, node }: Props) {
  const { plane: words } = useMessages()
  const hasTarget = node.kind === 'output'
  return (
    <table className="values">
      <thead>
        <tr>
          <th scope="col">{words.sampleHead}</th>
          {problem.inputs.map((_, i) => (
            <th key={i} scope="col">
              <MathText>{`i${i + 1}`}</MathText>
            </th>
          ))}
          {hasTarget && <th scope="col">{words.targetHead}</th>}
          <th scope="col">{words.answerHead}</th>
        </tr>
      </thead>
      <tbody>
        {samplesOf(problem).map(({ inputs, targets }, i) => {
          const answer = answerOf(node, { ...problem, inputs })
          return (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              {[...inputs, ...(hasTarget ? [targets[node.index]!] : [])].map((value, k) => (
                <td key={k} translate="no">
                  {writeParameter(value, 6)}
                </td>
              ))}
              <td translate="no" data-value={answer}>
                {writeNumber(answer, 6)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
