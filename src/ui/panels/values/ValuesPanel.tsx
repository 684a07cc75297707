import { VALUE_VIEWS } from '../../../session/looks'
import { stepOf, tapeOf } from '../../../session/selectors'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { Segments } from '../../parts/Segments'
import { hasManyNeurons, nodeAtWork } from './nodeAtWork'
import { NudgeStrip } from './NudgeStrip'
import { ValueTables } from './ValueTables'

/** What is printed is the panel's, and comes with it. */
export { ValueTables }

/** All numbers of the iteration as tables, or those that are trained as sliders. */
export function ValuesPanel() {
  const { store } = useParts()
  const { values } = useMessages()
  const { view } = useApp((state) => state.looks.values)
  return (
    <div className="valuesPanel">
      <Segments
        label={values.view}
        value={view}
        options={VALUE_VIEWS.map((one) => ({ value: one, text: values.views[one] }))}
        onChange={(one) => store.getState().look('values', { view: one })}
      />
      {view === 'table' ? <NearTables /> : <NudgeStrip />}
    </div>
  )
}

/** The tables; of a large network, if one likes, only with the weights of the neuron at work. */
function NearTables() {
  const { store } = useParts()
  const { values } = useMessages()
  const topology = useApp((state) => tapeOf(state).topology)
  const { near = true } = useApp((state) => state.looks.values)
  const node = useApp((state) => nodeAtWork(topology, stepOf(state)))
  if (!hasManyNeurons(topology)) return <ValueTables />
  return (
    <>
      <Segments
        label={values.near}
        value={near ? 'near' : 'all'}
        options={[
          { value: 'near', text: values.atNode({ node: node.id }) },
          { value: 'all', text: values.all({ count: topology.edges.length + topology.biases.length }) },
        ]}
        onChange={(one) => store.getState().look('values', { near: one === 'near' })}
      />
      <ValueTables near={near ? node : null} />
    </>
  )
}
