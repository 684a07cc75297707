import { edgesFrom, inputGradient, name, type NetworkNode } from '../../../engine'
import { sightNow, tapeOf } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { Fold } from '../../parts/Fold'
import { MathText } from '../../parts/MathText'
import { useWriter } from '../../parts/useWriter'
import { UnknownCell, ValueTable } from './ValueRow'

/** How fast E changes with each input, for whoever asks: no step writes it, since nothing is learned by it. */
export function InputGradients() {
  const { values } = useMessages()
  const [inputs = []] = useApp((state) => tapeOf(state).topology.layers)
  return (
    <Fold title={values.inputGradients}>
      <ValueTable caption={values.inputGradientsOf} heads={[values.name, values.value]}>
        {inputs.map((input) => (
          <tr key={input.id}>
            <th scope="row">
              <MathText>{`∂E/∂${input.id}`}</MathText>
            </th>
            <InputGradient input={input} />
          </tr>
        ))}
      </ValueTable>
    </Fold>
  )
}

/** Known once every δ that it is made of is. */
function InputGradient({ input }: { readonly input: NetworkNode }) {
  const value = useApp((state) => {
    const { tape, shows } = sightNow(state)
    const isKnown = edgesFrom(tape.topology, input).every(({ to }) => shows(name.delta(to)) !== null)
    return isKnown ? inputGradient(tape, input) : null
  })
  const writer = useWriter()
  if (value === null) return <UnknownCell />
  return (
    <td className="number" translate="no" data-value={value}>
      {writer.value(value, 'computed')}
    </td>
  )
}
