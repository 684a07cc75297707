import { useApp } from '../context/AppContext'

/** What stands between two sentences: nothing in Chinese, whose full stop has its own room. */
export function SentenceGap() {
  const language = useApp((state) => state.language)
  return language === 'zh' ? null : ' '
}
