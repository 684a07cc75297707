import { BIAS_RULES, name, UPDATE_ORDERS } from '../../../engine'
import { narrationOf } from '../../../i18n/words'
import { shownProblem } from '../../../session/moment'
import { tapeOf } from '../../../session/selectors'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { useEditor } from '../../context/EditorContext'
import { RadioChoices } from '../../parts/RadioChoices'
import { SymbolView } from '../../parts/SymbolView'
import { useLight } from '../../parts/useLight'
import { useWriter } from '../../parts/useWriter'
import './rules.css'

/** The two switches, how biases behave and when weights change, and the way to the learning rate. */
export function RulesPanel() {
  const { store } = useParts()
  const { rules } = useMessages()
  const biasRule = useApp((state) => shownProblem(state).biasRule)
  const updateOrder = useApp((state) => shownProblem(state).updateOrder)
  return (
    <div className="rulesPanel">
      <RadioChoices
        label={rules.biasRule}
        value={biasRule}
        options={BIAS_RULES}
        titles={rules.biasRules}
        hints={rules.biasRuleHints}
        onChange={(rule) => store.getState().editRules({ biasRule: rule })}
      />
      <RadioChoices
        label={rules.updateOrder}
        value={updateOrder}
        options={UPDATE_ORDERS}
        titles={rules.updateOrders}
        hints={rules.updateOrderHints}
        onChange={(order) => store.getState().editRules({ updateOrder: order })}
      />
      <LearningRate />
    </div>
  )
}

function LearningRate() {
  const { open } = useEditor()
  const { rules, editor } = useMessages()
  const quantities = useApp((state) => tapeOf(state).quantities)
  const value = useApp((state) => shownProblem(state).learningRate)
  const language = useApp((state) => state.language)
  const writer = useWriter()
  const light = useLight()
  const rate = name.rate
  return (
    <div {...light}>
      <h3 className="groupLabel">{rules.learningRate}</h3>
      <button
        type="button"
        className="textButton"
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
      <p className="hint">{rules.learningRateHint}</p>
    </div>
  )
}
