import type { ProblemError } from '../../../engine'
import type { ReadProblem } from '../../../engine/typed/readNumber'
import { MOST_ROWS } from '../../../formats/sampleTable'
import { useMessages } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { useSaidOnce } from '../../parts/useSaidOnce'

/** Why samples may not be so, or why a number of one was not taken. */
export type Wrong =
  | ProblemError
  | { readonly kind: 'unreadable'; readonly problem: ReadProblem }
  | { readonly kind: 'left' | 'notTaken'; readonly text: string; readonly value: string }
  | { readonly kind: 'full' }

interface Props {
  readonly wrong: Wrong | null
  readonly id?: string
}

/** Says what is wrong with the samples, in the language of the page, whichever it was when it came. */
export function WrongSample({ wrong, id }: Props) {
  const { editor, refusal, samples } = useMessages()
  const loudness = useSaidOnce(wrong)
  return (
    wrong && (
      <p className="numberProblem" role="alert" aria-live={loudness} id={id}>
        <MathText>{inWords(wrong)}</MathText>
      </p>
    )
  )

  function inWords(found: Wrong): string {
    if (!('kind' in found)) return refusal(found)
    switch (found.kind) {
      case 'unreadable':
        return editor.problems[found.problem]
      case 'left':
      case 'notTaken':
        return editor[found.kind](found)
      case 'full':
        return samples.full({ most: MOST_ROWS })
    }
  }
}
