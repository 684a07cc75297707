import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import { BIAS_RULES, UPDATE_ORDERS, type BiasRule, type UpdateOrder } from '../engine'
import { shownProblem } from '../state/appStore'
import { useApp, useMessages, useParts } from './AppContext'
import { MathText } from './MathText'

/** The two switches: how biases behave, and when weights change. */
export function RulesPanel() {
  const { store } = useParts()
  const { rules } = useMessages()
  const { biasRule, updateOrder } = useApp(shownProblem)
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
    </div>
  )
}

function Choice({ value, title, hint }: { readonly value: string; readonly title: string; readonly hint: string }) {
  return (
    <Radio className="choice" value={value}>
      <span className="choiceTitle">{title}</span>
      <Text slot="description" className="choiceHint">
        <MathText>{hint}</MathText>
      </Text>
    </Radio>
  )
}
