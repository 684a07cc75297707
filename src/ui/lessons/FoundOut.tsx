import { labOf } from '../../session/bugLab'
import { useApp, useLateWords, useMessages } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { SentenceGap } from '../parts/SentenceGap'
import { useSaidOnce } from '../parts/useSaidOnce'

/** What the bug lab has found out about the program that runs, before a class, where the lab itself is not seen. */
export function FoundOut() {
  const words = useLateWords('lessons')
  const { bugLab } = useMessages()
  const measured = useApp((state) => labOf(state).measured)
  const found = useApp((state) => labOf(state).found)
  const named = (isWanted: boolean): readonly string[] =>
    measured.filter(({ isFlagged }) => isFlagged === isWanted).map(({ weight }) => weight)
  return (
    <p className="lessonAfter" role="status" aria-live={useSaidOnce(found ?? measured)}>
      {measured.length > 0 && <MathText>{words.flagged({ flagged: named(true), others: named(false) })}</MathText>}
      {found && (
        <>
          <SentenceGap />
          <MathText>{words.found(bugLab.bugs[found])}</MathText>
        </>
      )}
    </p>
  )
}
