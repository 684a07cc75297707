import type { Tape } from '../../../engine'
import { useLateWords } from '../../context/AppContext'
import { LastingButton } from '../../parts/LastingButton'
import { useSaidOnce } from '../../parts/useSaidOnce'
import { nameOf } from './figureText'
import type { Row } from './useCompared'

interface Props {
  readonly rows: readonly Row[]
  /** The row that was guessed. */
  readonly guess: Row | null
  readonly quantities: Tape['quantities']
  readonly isHidden: boolean
  onCheck(): void
}

/** Asks for the first wrong figure while the marks are held back; says how the guess was once they are not. */
export function Guess({ rows, guess, quantities, isHidden, onCheck }: Props) {
  const { quiz } = useLateWords('compare')
  const first = rows.find((row) => row.tape && row.isFirst) ?? null
  const said = isHidden || !guess ? null : outcome(guess, first)
  return (
    <div className="guess">
      {isHidden && <p>{quiz.ask}</p>}
      {isHidden && (
        <LastingButton className="textButton" isDisabled={guess === null} onPress={onCheck}>
          {quiz.check}
        </LastingButton>
      )}
      <p role="status" aria-live={useSaidOnce(said)}>
        {said}
      </p>
    </div>
  )

  function outcome(guessed: Row, wanted: Row | null): string {
    const name = nameOf(guessed.figure, quantities)
    if (wanted === null) return quiz.allRight({ guess: name })
    return guessed === wanted
      ? quiz.right({ name })
      : quiz.wrong({ guess: name, name: nameOf(wanted.figure, quantities) })
  }
}
