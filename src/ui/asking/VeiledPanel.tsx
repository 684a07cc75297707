import { giveUp } from '../../asking/acts'
import { useLateWords, useParts } from '../context/AppContext'

/** Stands where a panel would give the answer away. */
export function VeiledPanel() {
  const { store } = useParts()
  const words = useLateWords('questions')
  return (
    <div className="veiledPanel" data-testid="veiled">
      <p>{words.veiled}</p>
      <button type="button" className="textButton" onClick={() => giveUp(store)}>
        {words.unveil}
      </button>
    </div>
  )
}
