import type { LessonTitle } from '../../content/lessons'
import { isPresenting } from '../../session/showing'
import { openShipped } from '../../teaching/openShipped'
import { tallyOf } from '../../teaching/tally'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { letGoFirst } from '../parts/letGoFirst'
import { MathText } from '../parts/MathText'
import { SentenceGap } from '../parts/SentenceGap'
import { lessonAfter } from './closing'

/** What is said once all cards lie behind: how it went, and what to try where no other lesson follows. */
export function ClosingText() {
  const { store } = useParts()
  const words = useLateWords('lessons')
  const after = useApp(({ lesson }) => lessonAfter(lesson!.shippedAs))
  const isPresented = useApp(isPresenting)
  return (
    <p className="lessonText" data-testid="closing">
      {words.closing(tallyOf(store.getState()))}
      {!after && <> {words.tryOwn}</>}
      {isPresented && (
        <>
          <SentenceGap />
          {words.leavesNext}
        </>
      )}
    </p>
  )
}

/** Opens the lesson that comes next in the course. */
export function NextLesson() {
  const { store } = useParts()
  const words = useLateWords('lessons')
  const language = useApp((state) => state.language)
  const after = useApp(({ lesson }) => lessonAfter(lesson!.shippedAs))
  const open = ({ id }: LessonTitle): void => {
    letGoFirst()
    void openShipped(store, id)
  }
  return (
    after && (
      <button type="button" className="button" data-act="nextLesson" onClick={() => open(after)}>
        <MathText>{words.tryNext({ title: after.title[language] })}</MathText>
      </button>
    )
  )
}
