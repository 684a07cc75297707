import { useState, type ReactNode } from 'react'
import { ARTICLE_FIGURES, ARTICLE_PARTS, type ArticleFigure, type ArticlePart } from '../../../content/articleFigures'
import {
  articleExample,
  UPDATE_ORDERS,
  valueIn,
  type Problem,
  type QuantityId,
  type UpdateOrder,
} from '../../../engine'
import { compareDigits, type ComparedDigits } from '../../../notation/compareDigits'
import { problemAt } from '../../../session/runs'
import { tapeFor } from '../../../session/tapes'
import { newStart, stepAfter } from '../../../session/moment'
import { wholeOf } from '../../../session/sight'
import { useLateWords, useMessages, useParts } from '../../context/AppContext'
import { Icon } from '../../parts/icons'
import { MathText } from '../../parts/MathText'
import { HeadSymbol } from '../../parts/HeadSymbol'
import { useLight } from '../../parts/useLight'
import '../../parts/fold.css'
import '../../parts/valueTable.css'
import './article.css'

/** The article's example under each update order; the same objects each time, so that their runs are kept. */
const ARTICLE: Readonly<Record<UpdateOrder, Problem>> = {
  simultaneous: articleExample,
  'output-first': { ...articleExample, updateOrder: 'output-first' },
}

/** The numbers that the article prints beside the same numbers here: first where they differ and why, then all of them. */
export function ArticlePanel() {
  const { rules } = useMessages()
  const article = useLateWords('article')
  const { store, trainer } = useParts()
  const light = useLight()
  const goTo = (problem: Problem, written: QuantityId): void => {
    store.getState().open(newStart(problem))
    store.getState().goTo(stepAfter(problem, written))
  }
  return (
    <div className="articlePanel" {...light}>
      <p className="hint">{article.intro}</p>
      <FigureTable title={article.differing}>
        <tbody>
          {ARTICLE_PARTS.flatMap((part) => ARTICLE_FIGURES[part])
            .filter(differs)
            .map((figure) => (
              <FigureRow key={keyOf(figure)} figure={figure} dated />
            ))}
        </tbody>
      </FigureTable>
      <Note title={article.typoTitle} sentences={article.typo}>
        <button type="button" className="textButton" onClick={() => goTo(articleExample, 'out.o1')}>
          <MathText>{article.typoSetUp}</MathText>
        </button>
      </Note>
      <Note title={article.totalsTitle} sentences={article.totals}>
        {UPDATE_ORDERS.map((order) => (
          <button type="button" key={order} className="textButton" onClick={() => goTo(ARTICLE[order], 'next.error')}>
            {article.setUpFirst({ order: rules.updateOrders[order] })}
          </button>
        ))}
        {UPDATE_ORDERS.map((order) => (
          <button
            type="button"
            key={order}
            className="textButton"
            onClick={() => {
              store.getState().open(newStart(ARTICLE[order]))
              trainer.train({ iterations: 10_000 })
            }}
          >
            {article.setUpLast({ order: rules.updateOrders[order] })}
          </button>
        ))}
      </Note>
      <FigureTable title={article.all}>
        {ARTICLE_PARTS.map((part) => (
          <FigurePart key={part} part={part} />
        ))}
      </FigureTable>
      <Note title={article.looseEndsTitle} sentences={article.looseEnds} />
    </div>
  )
}

interface TableProps {
  readonly title: string
  readonly children: ReactNode
}

function FigureTable({ title, children }: TableProps) {
  const { rules } = useMessages()
  const article = useLateWords('article')
  return (
    <table className="values articleTable">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{article.number}</th>
          <th scope="col">{article.printed}</th>
          {UPDATE_ORDERS.map((order) => (
            <th key={order} scope="col">
              {rules.updateOrders[order]}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

/** A part of the article, folded by its heading. What is given agrees in every digit, so it is closed at first. */
function FigurePart({ part }: { readonly part: ArticlePart }) {
  const article = useLateWords('article')
  const [isOpen, setOpen] = useState(part !== 'given')
  // A Disclosure would need an element around the rows, and a table allows none.
  return (
    <tbody>
      <tr className="groupRow">
        <th scope="rowgroup" colSpan={2 + UPDATE_ORDERS.length}>
          <button type="button" className="foldButton" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Icon name={isOpen ? 'up' : 'down'} />
            <span>{article.parts[part]}</span>
          </button>
        </th>
      </tr>
      {isOpen && ARTICLE_FIGURES[part].map((figure) => <FigureRow key={keyOf(figure)} figure={figure} />)}
    </tbody>
  )
}

interface Compared extends ComparedDigits {
  readonly value: number
}

interface RowProps {
  readonly figure: ArticleFigure
  /** Whether even a number of the first iteration says so; among the parts its heading does. */
  readonly dated?: boolean
}

function FigureRow({ figure, dated = false }: RowProps) {
  const article = useLateWords('article')
  const { quantity, iteration, printed } = figure
  const isDated = dated || iteration > 0
  const { quantities } = tapeFor(articleExample)
  return (
    <tr data-quantity={quantity}>
      <th scope="row">
        <HeadSymbol quantities={quantities} id={quantity} />
        {isDated && <span className="when">{article.afterUpdates({ count: iteration })}</span>}
      </th>
      <td translate="no">{printed}</td>
      {UPDATE_ORDERS.map((order) => {
        const { value, same, different } = compare(figure, order)
        return (
          <td key={order} translate="no" data-value={value}>
            {same}
            {different && (
              <mark>
                <span className="visuallyHidden" translate="yes">
                  {article.differs}
                </span>
                {different}
              </mark>
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface NoteProps {
  readonly title: string
  readonly sentences: readonly string[]
  readonly children?: ReactNode
}

function Note({ title, sentences, children }: NoteProps) {
  return (
    <section className="articleNote">
      <h3>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <MathText>{sentence}</MathText>
        </p>
      ))}
      {children && <div className="articleActions">{children}</div>}
    </section>
  )
}

function keyOf({ quantity, iteration }: ArticleFigure): string {
  return `${quantity} ${iteration}`
}

/** Whether some digit of it is another here under at least one update order. */
function differs(figure: ArticleFigure): boolean {
  return UPDATE_ORDERS.some((order) => compare(figure, order).different !== '')
}

function compare({ quantity, iteration, printed }: ArticleFigure, order: UpdateOrder): Compared {
  const value = valueIn(wholeOf(tapeFor(problemAt(ARTICLE[order], iteration))), quantity)
  return { value, ...compareDigits(value, printed) }
}
