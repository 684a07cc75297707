import { updateTogether } from '../../session/updateTogether'
import { useMessages, useParts } from '../context/AppContext'

/** Says for as long as it is so that the output layer is updated first, and leads back to the true gradient. */
export function OrderStrip() {
  const { store } = useParts()
  const { order } = useMessages()
  return (
    <section className="notice" aria-label={order.label}>
      <p>{order.strip}</p>
      <button type="button" className="textButton" onClick={() => updateTogether(store)}>
        {order.back}
      </button>
    </section>
  )
}
