import type { Tape } from '../../engine'
import { lateWordsOf } from '../../i18n/words'
import { useApp } from '../context/AppContext'
import { MathText } from './MathText'
import { useSaidOnce } from './useSaidOnce'

/** Why a tape ends before a number that can't be written. Only networks of other kinds have such tapes, whose words are there. */
export function TapeEnd({ tape }: { readonly tape: Tape }) {
  const language = useApp((state) => state.language)
  const loudness = useSaidOnce(tape)
  if (!tape.endsBefore) return null
  return (
    <p className="endOfTape" role="status" aria-live={loudness}>
      <MathText>{lateWordsOf(language, 'kinds').endsBefore(tape.endsBefore, tape)}</MathText>
    </p>
  )
}
