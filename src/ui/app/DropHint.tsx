import { useMessages } from '../context/AppContext'
import { useFileDrop } from './useFileDrop'
import './dropHint.css'

/** Says where to let go while a file is held over the page. */
export function DropHint() {
  const { drop } = useMessages()
  return useFileDrop() && <p className="dropHint">{drop}</p>
}
