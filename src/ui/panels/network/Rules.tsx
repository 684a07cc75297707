import { BIAS_RULES, LOSSES, UPDATE_ORDERS } from '../../../engine'
import { shownProblem } from '../../../session/moment'
import { useApp, useMessages } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
import { Segments } from '../../parts/Segments'
import type { Reshape } from './useReshape'

/** The rules by which the network learns: how biases behave, what E is, and when weights change. */
export function Rules({ reshape }: { readonly reshape: Reshape }) {
  const { network } = useMessages()
  const { biasRule, updateOrder, loss = 'half-square' } = useApp(shownProblem)
  return (
    <>
      <div className="networkRule">
        <span className="networkLabel">{network.biases}</span>
        <Segments
          label={network.biases}
          value={biasRule}
          options={BIAS_RULES.map((value) => ({ value, text: network.biasRules[value] }))}
          onChange={reshape.setBiasRule}
        />
      </div>
      <div className="networkRule">
        <Choice
          label={network.loss}
          value={loss}
          options={LOSSES.map((id) => ({ id, text: network.losses[id] }))}
          onChange={(id) => {
            const chosen = LOSSES.find((one) => one === id)
            if (chosen) reshape.setLoss(chosen)
          }}
        />
      </div>
      <div className="networkRule">
        <span className="networkLabel">{network.update}</span>
        <Segments
          label={network.update}
          value={updateOrder}
          options={UPDATE_ORDERS.map((value) => ({ value, text: network.updateOrders[value] }))}
          onChange={reshape.setUpdateOrder}
        />
      </div>
    </>
  )
}
