import { sampleAnswers, samplesOf, type NetworkNode, type Problem } from '../../../engine'
import { writeNumber, writeParameter } from '../../../notation/numbers'
import { useMessages } from '../../context/AppContext'
import { Fold } from '../../parts/Fold'
import { MathText } from '../../parts/MathText'

interface Props {
  readonly problem: Problem
  /** An output, or another node: then the first output is told. */
  readonly node: NetworkNode
}

/** What the picture says, in numbers, for those who can't see it. */
export function AnswerTable({ problem, node }: Props) {
  const { plane: words } = useMessages()
  return (
    <Fold title={words.table}>
      <Rows problem={problem} output={node.kind === 'output' ? node.index : 0} />
    </Fold>
  )
}

function Rows({ problem, output }: { readonly problem: Problem; readonly output: number }) {
  const { plane: words } = useMessages()
  const found = sampleAnswers(problem)
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
          <th scope="col">{words.targetHead}</th>
          <th scope="col">{words.answerHead}</th>
        </tr>
      </thead>
      <tbody>
        {samplesOf(problem).map(({ inputs, targets }, i) => (
          <tr key={i}>
            <th scope="row">{i + 1}</th>
            {[...inputs, targets[output]!].map((value, k) => (
              <td key={k} translate="no">
                {writeParameter(value, 6)}
              </td>
            ))}
            <td translate="no" data-value={found[i]!.answers[output]}>
              {writeNumber(found[i]!.answers[output]!, 6)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
