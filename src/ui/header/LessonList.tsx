import { LESSONS } from '../../content/lessons'
import { openShipped } from '../../teaching/openShipped'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import { OpenFile } from '../parts/OpenFile'
import '../parts/linkButton.css'
import './lessonList.css'

interface Props {
  onDone(): void
}

/** The lessons that ship, in the order of a course, and the way to others. */
export function LessonList({ onDone }: Props) {
  const { store } = useParts()
  const words = useLateWords('lessons')
  const language = useApp((state) => state.language)
  return (
    <section className="lessonList" aria-label={words.lessons}>
      <div className="lessonListHead">
        <h3>{words.lessons}</h3>
        <OpenFile className="linkButton" onChosen={onDone}>
          {words.open}
        </OpenFile>
      </div>
      <ul>
        {LESSONS.map(({ id, minutes, title }) => (
          <li key={id}>
            <button
              type="button"
              className="textButton"
              onClick={() => {
                onDone()
                void openShipped(store, id)
              }}
            >
              <MathText>{title[language]}</MathText>
              <span className="hint">{words.minutes({ minutes })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
