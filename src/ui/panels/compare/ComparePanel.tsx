import { useMemo, useState } from 'react'
import { isSameNumber, type Figure } from '../../../comparing/figure'
import { fitsLink } from '../../../formats/linkedFigures'
import { asNamedIn, figuresOf } from '../../../session/figures'
import { useApp, useLateWords, useParts } from '../../context/AppContext'
import { Choice } from '../../parts/Choice'
import { MathText } from '../../parts/MathText'
import { AddFigures } from './AddFigures'
import { ArticlePanel } from './article/ArticlePanel'
import { FigureTable } from './FigureTable'
import { asksFirst, figuresOfSource, listsFor, type ListId } from './lists'
import '../../parts/visuallyHidden.css'
import '../../parts/linkButton.css'
import './compare.css'

/** Printed figures of a source beside the numbers here: the article's, those of a published example, or a person's own. */
export function ComparePanel() {
  const { store } = useParts()
  const words = useLateWords('compare')
  const start = useApp((state) => state.start)
  const all = useApp((state) => state.figures)
  const { source: chosen, hidden } = useApp(({ looks }) => looks.compare)
  const [isAdding, setAdding] = useState(false)
  const own = useMemo(() => figuresOf({ start, figures: all }), [start, all])
  const lists = listsFor(start, own)
  const list = lists.find((id) => id === chosen) ?? lists[0]
  const figures = list === 'own' ? own : list === 'article' ? [] : figuresOfSource(list)
  // What was said of another list does not hold for this one.
  const isHidden = (chosen === null || chosen === list ? hidden : null) ?? asksFirst(list)
  const nameOfList = (id: ListId): string => (id === 'article' || id === 'own' ? words.lists[id] : words.sources[id])

  return (
    <div className="comparePanel">
      <div className="compareHead">
        <Choice
          label={words.source}
          value={list}
          options={lists.map((id) => ({ id, text: nameOfList(id) }))}
          onChange={(source) => store.getState().look('compare', { source, only: null, hidden: null, guess: null })}
        />
        <button type="button" className="smallButton" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {words.add.open}
        </button>
      </div>
      {isAdding && <AddFigures onDone={() => setAdding(false)} />}
      {list === 'article' ? (
        <ArticlePanel />
      ) : (
        <>
          <FigureTable
            key={list}
            source={nameOfList(list)}
            figures={figures}
            isHidden={isHidden}
            onCheck={() => store.getState().look('compare', { source: list, hidden: false })}
            onRemove={list === 'own' ? remove : null}
          />
          {list === 'own' ? (
            <p className="foot">
              {!fitsLink(own) && <span>{words.add.tooLong} </span>}
              <button type="button" className="linkButton" onClick={() => store.getState().setFigures([])}>
                {words.add.removeAll}
              </button>
            </p>
          ) : (
            <p className="foot">
              <strong>{words.readItSo}</strong> <MathText>{words.notes[list]}</MathText>
            </p>
          )}
          {!isHidden && (
            <button
              type="button"
              className="linkButton"
              onClick={() => store.getState().look('compare', { source: list, hidden: true, guess: null })}
            >
              {words.quiz.hide}
            </button>
          )}
        </>
      )}
    </div>
  )

  function remove(figure: Figure): void {
    const state = store.getState()
    state.setFigures(state.figures.filter((one) => !isSameNumber(asNamedIn(state, one), figure)))
  }
}
