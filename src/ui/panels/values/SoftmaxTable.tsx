import { name, type NetworkNode } from '../../../engine'
import { formulaOf } from '../../../notation/formulaOf'
import { formulaText } from '../../../notation/formulaText'
import { symbolText } from '../../../notation/symbolText'
import { sightNow, tapeOf } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { HeadSymbol } from '../../parts/HeadSymbol'
import { MathText } from '../../parts/MathText'
import { NumberCell } from './ValueRow'

/** How each share depends on each net input, and what each δ comes to, since it adds up a whole column of that. */
export function SoftmaxTable({ outputs }: { readonly outputs: readonly NetworkNode[] }) {
  const { values } = useMessages()
  const quantities = useApp((state) => tapeOf(state).quantities)
  return (
    <div>
      <table className="values">
        <caption>
          <MathText>{values.shares}</MathText>
        </caption>
        <thead>
          <tr>
            <th scope="col">{values.name}</th>
            {outputs.map((by) => (
              <th key={by.id} scope="col">
                <HeadSymbol quantities={quantities} id={name.net(by)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outputs.map((node) => (
            <tr key={node.id}>
              <th scope="row">
                <HeadSymbol quantities={quantities} id={name.out(node)} />
              </th>
              {outputs.map((by) => (
                <NumberCell key={by.id} id={node === by ? name.slope(node) : name.otherSlope(node, by)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="addedUp">
        {outputs.map((node) => (
          <Delta key={node.id} node={node} />
        ))}
      </ul>
    </div>
  )
}

/** δ as the sum over all outputs that it is, and as what it becomes: in symbols until its step has been played. */
function Delta({ node }: { readonly node: NetworkNode }) {
  const sight = useApp(sightNow)
  const decimals = useApp((state) => state.decimals)
  const id = name.delta(node)
  const step = sight.tape.steps[sight.tape.places.get(id) ?? -1]
  if (!step) return null
  const { rule, numbers, result } = formulaOf(sight, step, decimals)
  const isThere = sight.shows(id) !== null
  return (
    <li>
      <MathText>
        {isThere ? `${symbolText(step.what)} ${formulaText([numbers, result])}` : formulaText([rule])}
      </MathText>
    </li>
  )
}
