import { WRITTEN_IN } from '../../content/writing'
import { useApp } from '../context/AppContext'

/** What stands between two sentences: nothing between signs, whose full stop has its own room. */
export function SentenceGap() {
  const language = useApp((state) => state.language)
  return WRITTEN_IN[language] === 'signs' ? null : ' '
}
