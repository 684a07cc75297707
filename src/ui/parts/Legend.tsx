import { useMessages } from '../context/AppContext'
import { useMedia } from './useMedia'
import './legend.css'

/** What the drawing means by its lines, numbers and colours; where the system chooses the colours, by none of the page's own. */
export function Legend() {
  const { legend } = useMessages()
  const isUncoloured = useMedia('(forced-colors: active)')
  return (
    <dl className="legend">
      <Sign of="width" means={legend.width} />
      <Sign of="dashed" means={legend.dashed} />
      <Sign of="struck" means={legend.struck} />
      <Sign of="forward" means={isUncoloured ? legend.forwardUncoloured : legend.forward} />
      <Sign of="backward" means={isUncoloured ? legend.backwardUncoloured : legend.backward} />
      {!isUncoloured && (
        <>
          <Sign of="update" means={legend.update} />
          <Sign of="error" means={legend.error} />
        </>
      )}
    </dl>
  )
}

interface SignProps {
  readonly of: 'width' | 'dashed' | 'struck' | 'forward' | 'backward' | 'update' | 'error'
  readonly means: string
}

function Sign({ of, means }: SignProps) {
  return (
    <>
      <dt aria-hidden="true">{of === 'struck' ? <s translate="no">0.40</s> : <i className={`sample ${of}`} />}</dt>
      <dd>{means}</dd>
    </>
  )
}
