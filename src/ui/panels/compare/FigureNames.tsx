import type { Figure } from '../../../comparing/figure'
import type { Tape } from '../../../engine'
import { shownProblem } from '../../../session/moment'
import { useApp, useLateWords } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { SymbolView } from '../../parts/SymbolView'
import { useSymbolName } from '../../parts/useSymbolName'
import { signHere } from './figureText'
import { SourceName } from './SourceName'
import { whichSamples } from './whichSamples'

interface Props {
  readonly figure: Figure
  readonly quantities: Tape['quantities']
}

/** What a figure is called there and here; one without a name of its own is headed by that here. */
export function FigureNames({ figure, quantities }: Props) {
  const words = useLateWords('compare')
  const nameOf = useSymbolName(quantities)
  const { there, quantity, iteration } = figure
  const which = useApp((state) => whichSamples(figure, quantities, shownProblem(state), state.language))
  const here = (
    <>
      <span translate="no">{signHere(figure)}</span>
      {figure.of === 'slope' ? (
        <MathText>{`∂E/∂${quantity}`}</MathText>
      ) : (
        <SymbolView quantities={quantities} id={quantity} name={nameOf(quantity)} />
      )}
      {which !== null && <span className="remark">{which}</span>}
      {iteration > 0 && <span className="remark">{words.inIteration({ iteration })}</span>}
    </>
  )
  if (there === null)
    return (
      <th scope="row" colSpan={2}>
        {here}
      </th>
    )
  return (
    <>
      <th scope="row">
        <SourceName>{there}</SourceName>
      </th>
      <td className="hereName">{here}</td>
    </>
  )
}
