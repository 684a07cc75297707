import { useId } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { BIAS_RULES, name, UPDATE_ORDERS, type BiasRule, type UpdateOrder } from '../../../engine'
import { narrationOf } from '../../../i18n/narration'
import { shownProblem } from '../../../session/moment'
import { tapeOf } from '../../../session/selectors'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { useEditor } from '../../context/EditorContext'
import { MathText } from '../../parts/MathText'
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
      <RadioGroup value={biasRule} onChange={(value) => store.getState().editRules({ biasRule: value as BiasRule })}>
        <Label className="groupLabel">{rules.biasRule}</Label>
        {BIAS_RULES.map((rule) => (
          <Choice key={rule} value={rule} title={rules.biasRules[rule]} hint={rules.biasRuleHints[rule]} />
        ))}
      </RadioGroup>
      <RadioGroup
        value={updateOrder}
        onChange={(value) => store.getState().editRules({ updateOrder: value as UpdateOrder })}
      >
        <Label className="groupLabel">{rules.updateOrder}</Label>
        {UPDATE_ORDERS.map((order) => (
          <Choice key={order} value={order} title={rules.updateOrders[order]} hint={rules.updateOrderHints[order]} />
        ))}
      </RadioGroup>
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
      <Button className="textButton" data-quantity={rate} onPress={(event) => open(rate, event.target)}>
        <span className="visuallyHidden">
          {editor.edit({ name: narrationOf(language).quantityName(quantities.get(rate)!) })}
          {': '}
        </span>
        <SymbolView quantities={quantities} id={rate} /> ={' '}
        <span data-value={value}>{writer.value(value, 'given')}</span>
      </Button>
      <p className="hint">{rules.learningRateHint}</p>
    </div>
  )
}

/** Named by its title alone, and each described by its own line: the slot for descriptions is one for the whole group. */
function Choice({ value, title, hint }: { readonly value: string; readonly title: string; readonly hint: string }) {
  const hintId = useId()
  return (
    <Radio className="choice" value={value} aria-label={title} aria-describedby={hintId}>
      <span className="choiceTitle">{title}</span>
      <span className="choiceHint" id={hintId}>
        <MathText>{hint}</MathText>
      </span>
    </Radio>
  )
}
