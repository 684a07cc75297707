import { practises } from '../../asking/practises'
import { useApp, useLateWords, useParts } from '../context/AppContext'

/** Whether a wrong answer keeps the number hidden and adds help. */
export function Practise() {
  const { store } = useParts()
  const words = useLateWords('questions')
  const isPractice = useApp(practises)
  return (
    <label className="practise" title={words.practiseMeans}>
      <input
        type="checkbox"
        checked={isPractice}
        onChange={(event) => store.getState().look('asking', { practises: event.currentTarget.checked })}
      />
      <span>{words.practise}</span>
      {/* Where nothing can be pointed at. */}
      <small className="hint touchOnly" aria-hidden="true">
        {words.practiseMeans}
      </small>
    </label>
  )
}
