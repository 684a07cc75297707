import { name } from '../../../engine'
import { narrationOf } from '../../../i18n/words'
import { shownProblem } from '../../../session/moment'
import { tapeOf } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { useEditor } from '../../context/EditorContext'
import { SymbolView } from '../../parts/SymbolView'
import { useLight } from '../../parts/useLight'
import { useWriter } from '../../parts/useWriter'

/** The learning rate, which opens its field right there. */
export function LearningRate() {
  const { open } = useEditor()
  const { network, editor } = useMessages()
  const quantities = useApp((state) => tapeOf(state).quantities)
  const value = useApp((state) => shownProblem(state).learningRate)
  const language = useApp((state) => state.language)
  const writer = useWriter()
  const light = useLight()
  const rate = name.rate
  return (
    <div className="networkRule" {...light}>
      <span className="networkLabel">{network.learningRate}</span>
      <button
        type="button"
        className="smallButton"
        data-quantity={rate}
        onClick={({ currentTarget }) => open(rate, currentTarget)}
      >
        <span className="visuallyHidden">
          {`${editor.edit({ name: narrationOf(language).quantityName(quantities.get(rate)!) })}: `}
        </span>
        <span translate="no">
          <SymbolView quantities={quantities} id={rate} /> ={' '}
          <span data-value={value}>{writer.value(value, 'given')}</span>
        </span>
      </button>
    </div>
  )
}
