import { useEffect, useState } from 'react'
import { writeNumber, writeParameter } from '../formulas/numbers'
import { narrationOf } from '../i18n/narration'
import { stepOf, tapeOf } from '../state/selectors'
import { useApp } from './AppContext'

/** Someone who steps faster than this hears only where they stop, in milliseconds. */
const SPOKEN_AFTER = 350

/** The one polite line for screen readers: it says each step, and while playing only the last one of each group. */
export function StatusLine() {
  const tape = useApp(tapeOf)
  const step = useApp(stepOf)
  const index = useApp((state) => state.step)
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  const playing = useApp((state) => state.playing)
  const [text, setText] = useState('')

  const isLastOfGroup = tape.steps[index]?.group !== step?.group
  useEffect(() => {
    if (!step || (playing && !isLastOfGroup)) return
    const write = (value: number, kind: 'given' | 'computed'): string =>
      kind === 'given' ? writeParameter(value, decimals) : writeNumber(value, decimals)
    const timer = setTimeout(() => setText(narrationOf(language).spokenOf({ tape, step, write })), SPOKEN_AFTER)
    return () => clearTimeout(timer)
  }, [tape, step, language, decimals, playing, isLastOfGroup])

  return (
    <p className="visuallyHidden" role="status" data-testid="status">
      {text}
    </p>
  )
}
