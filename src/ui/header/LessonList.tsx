import { LESSONS } from '../../content/lessons'
import { openShipped } from '../../teaching/openShipped'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { MathText } from '../parts/MathText'
import './lessonList.css'

interface Props {
  onDone(): void
}

/** The lessons that ship, in the order of a course. */
export function LessonList({ onDone }: Props) {
  const { store } = useParts()
  const words = useLateWords('lessons')
  const language = useApp((state) => state.language)
  return (
    <section className="lessonList" aria-label={words.lessons}>
      <h3>{words.lessons}</h3>
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
