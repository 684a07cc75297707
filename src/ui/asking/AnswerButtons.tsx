import { showAnswer } from '../../asking/acts'
import { useLateWords, useParts } from '../context/AppContext'
import { LastingButton } from '../parts/LastingButton'

interface Props {
  readonly isReady: boolean
  onLock(): void
}

/** Takes the answer for good, or goes on without one. */
export function AnswerButtons({ isReady, onLock }: Props) {
  const { store, player } = useParts()
  const words = useLateWords('questions')
  return (
    <>
      <LastingButton className="button primary" data-act="lock" isDisabled={!isReady} onPress={onLock}>
        {words.lock}
      </LastingButton>
      <button type="button" className="button" data-act="skip" onClick={() => showAnswer(store, player.goOn)}>
        {words.skip}
      </button>
    </>
  )
}
