import { useMemo, useRef, type FocusEvent } from 'react'
import { useApp, useLateWords } from '../../../context/AppContext'
import { MathText } from '../../../parts/MathText'
import { useLight } from '../../../parts/useLight'
import { useSaidOnce } from '../../../parts/useSaidOnce'
import { unlikeArticle } from './articleNetwork'
import { companionAt, type Mark } from './companion'
import { CompanionRow } from './CompanionRow'
import { Errata } from './Errata'
import { useFollowing } from '../followHere'
import { MarkSign } from './MarkSign'
import { useOneStop } from '../useOneStop'
import { useWalk } from './useWalk'
import '../../../parts/visuallyHidden.css'
import './article.css'

const MARKS: readonly Mark[] = ['same', 'differs', 'picture']

/** The article in its own order, beside the same numbers here: a row leads to its step, and the present step to its row. */
export function ArticlePanel() {
  const { article, lists } = useLateWords('compare')
  const start = useApp((state) => state.start)
  const iteration = useApp((state) => state.iteration)
  const step = useApp((state) => state.step)
  const companion = useMemo(() => companionAt({ start, iteration, step }), [start, iteration, step])
  const { order, tape, sections, here, isPassed } = companion
  const list = useRef<HTMLDivElement>(null)
  const walk = useWalk(order)
  const { focused, handlers } = useOneStop()
  const light = useLight()
  const stop = focused ?? here ?? sections[0]?.rows[0]?.key
  useFollowing(list, here)

  const elsewhere = (): string => {
    const unlike = unlikeArticle(start.problem)
    if (!unlike) return start.problem.program === undefined ? article.introElsewhere : article.introWrong
    const parts = unlike.flatMap(({ what, names }) => (names.length > 0 ? names : [article.numbers[what]]))
    return article.introUnlike({ parts })
  }
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) walk.forget()
  }
  return (
    <div className="companion" ref={list} onBlur={onBlur}>
      <div className="companionKey">
        <p>{article.about}</p>
        <p>{order ? article.intro : <MathText>{elsewhere()}</MathText>}</p>
        <ul>
          {MARKS.map((mark) => (
            <li key={mark}>
              <MarkSign mark={mark} /> <span>{article.marks[mark]}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className="visuallyHidden" role="status" aria-live={useSaidOnce(walk.asked)}>
        {walk.asked !== null && article.open}
      </p>
      <div {...light}>
        <div role="toolbar" aria-orientation="vertical" aria-label={lists.article} {...handlers}>
          {sections.map(({ id, rows }) => (
            <section key={id} className="companionSection">
              <h3>
                <MathText>{article.sections[id]}</MathText>
              </h3>
              <ol>
                {rows.map((seen) => (
                  <li key={seen.key}>
                    <CompanionRow
                      seen={seen}
                      tape={tape}
                      isHere={seen.key === here}
                      isPassed={isPassed}
                      isAsking={seen.key === walk.asked}
                      isStop={seen.key === stop}
                      onPress={() => walk.go(seen)}
                    />
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
      </div>
      <Errata companion={companion} walk={walk} />
    </div>
  )
}
