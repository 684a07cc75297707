import { useEffect, useState } from 'react'
import { writeNumber, writeParameter } from '../../notation/numbers'
import { narrationOf } from '../../i18n/words'
import { iterationShown, sightNow } from '../../session/selectors'
import { useApp, useMessages } from '../context/AppContext'

/** Someone who steps faster than this hears only where they stop, in milliseconds. */
const SPOKEN_AFTER = 350

/**
 * The one polite line for screen readers: it says each step, and while playing only the last one of each group.
 *
 * Where an iteration starts it says so, but nothing before anybody has acted.
 */
export function StatusLine() {
  const sight = useApp(sightNow)
  const { tape, step } = sight
  const index = useApp((state) => state.step)
  const iteration = useApp(iterationShown)
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  const playing = useApp((state) => state.playing)
  const { transport, formula } = useMessages()
  const [text, setText] = useState('')

  const isLastOfGroup = tape.steps[index]?.group !== step?.group
  useEffect(() => {
    if (step && playing && !isLastOfGroup) return
    const write = (value: number, kind: 'given' | 'computed'): string =>
      kind === 'given' ? writeParameter(value, decimals) : writeNumber(value, decimals)
    const start = iteration === 0 ? transport.tapeStart : formula.startOfIteration({ iteration })
    const say = (spoken: string): string => {
      if (step) return narrationOf(language).spokenOf({ seen: sight, step, write })
      return spoken === '' && iteration === 0 ? '' : start
    }
    const timer = setTimeout(() => setText(say), SPOKEN_AFTER)
    return () => clearTimeout(timer)
  }, [sight, step, iteration, language, decimals, playing, isLastOfGroup, transport, formula])

  return (
    <p className="visuallyHidden" role="status" data-testid="status">
      {text}
    </p>
  )
}
