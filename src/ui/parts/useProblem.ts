import { useId, useState } from 'react'
import { useSaidOnce } from './useSaidOnce'

/** What is wrong with a text in a field, and when to say so. */
export interface Problem {
  /** The sentence to show and say now; null while there is nothing to say. */
  readonly said: string | null
  /** For `aria-live` where it is said. */
  readonly loudness: 'off' | undefined
  /** The id of the element that says it, so that the field can point there. */
  readonly id: string
  /** To be told when the text is typed on, and when it is left or sent. */
  typed(): void
  left(): void
}

/** A problem that is said once the text can't become right any more, or was left as it is: unfinished is no mistake. */
export function useProblem(sentence: string | null, isBegun: boolean): Problem {
  const id = useId()
  const [isLeft, setLeft] = useState(false)
  const said = isBegun && !isLeft ? null : sentence
  return {
    said,
    loudness: useSaidOnce(said),
    id,
    typed: () => setLeft(false),
    left: () => setLeft(true),
  }
}
