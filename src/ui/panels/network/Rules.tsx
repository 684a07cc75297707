import { BIAS_RULES, LOSSES, NAMINGS, UPDATE_ORDERS, type Naming } from '../../../engine'
import { shownProblem } from '../../../session/moment'
import { namingExample } from '../../../session/reshape/namingExample'
import { rename } from '../../../session/reshape/rename'
import { nodeIndex } from '../../../notation/symbolOf'
import { spokenText } from '../../../notation/spokenText'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
import { Segments } from '../../parts/Segments'
import type { Reshape } from './useReshape'

/** The rules by which the network learns: how biases behave, what E is, and when weights change. */
export function Rules({ reshape }: { readonly reshape: Reshape }) {
  const { network } = useMessages()
  const { biasRule, updateOrder, loss = 'half-square' } = useApp(shownProblem)
  return (
    <>
      <div className="networkRule" data-rule="biasRule">
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
      <div className="networkRule" data-rule="updateOrder">
        <span className="networkLabel">{network.update}</span>
        <Segments
          label={network.update}
          value={updateOrder}
          options={UPDATE_ORDERS.map((value) => ({ value, text: network.updateOrders[value] }))}
          onChange={reshape.setUpdateOrder}
        />
      </div>
      <Names />
    </>
  )
}

/** How weights are called, each way with an example of this network. */
function Names() {
  const { store } = useParts()
  const { network } = useMessages()
  const problem = useApp(shownProblem)
  const { name, byReceiver, bySender, byEnds } = namingExample(problem)
  const ends = ({ from, to }: typeof byReceiver): { name: string; from: string; to: string } => ({
    name,
    from: nodeIndex(from.id),
    to: nodeIndex(to.id),
  })
  const texts: Readonly<Record<Naming, string>> = {
    receiver: network.namesBy.receiver(ends(byReceiver)),
    sender: network.namesBy.sender(ends(bySender)),
    // Text of a menu: the page can write no index there, and a reader would spell its sign.
    ends: network.namesBy.ends({ name: spokenText(byEnds) }),
  }
  return (
    <div className="networkRule">
      <Choice
        label={network.names}
        value={problem.names ?? 'receiver'}
        options={NAMINGS.map((id) => ({ id, text: texts[id] }))}
        onChange={(id) => {
          const chosen = NAMINGS.find((one) => one === id)
          if (chosen) rename(store, chosen)
        }}
      />
    </div>
  )
}
