import { Button } from 'react-aria-components'
import { ARTICLE_FIGURES, ARTICLE_PARTS, type ArticleFigure } from '../config/articleFigures'
import { articleExample, UPDATE_ORDERS, type Problem, type QuantityId, type UpdateOrder } from '../engine'
import { compareDigits } from '../formulas/compareDigits'
import { problemAt, tapeFor } from '../state/iterations'
import { useMessages, useParts } from './AppContext'
import { MathText } from './MathText'
import { SymbolView } from './SymbolView'
import { useLight } from './useLight'
import './article.css'

/** The article's example under each update order; the same objects each time, so that their runs are kept. */
const ARTICLE: Readonly<Record<UpdateOrder, Problem>> = {
  simultaneous: articleExample,
  'output-first': { ...articleExample, updateOrder: 'output-first' },
}

/** Every number that the article prints beside the same number here, and why two of them differ. */
export function ArticlePanel() {
  const { article, rules } = useMessages()
  const { store, trainer } = useParts()
  const light = useLight()
  const goTo = (problem: Problem, written: QuantityId): void => {
    store.getState().open(problem)
    store.getState().goTo(tapeFor(problem).steps.findIndex(({ writes }) => writes === written) + 1)
  }
  return (
    <div className="articlePanel" {...light}>
      <p className="hint">{article.intro}</p>
      <table className="values articleTable">
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
        {ARTICLE_PARTS.map((part) => (
          <tbody key={part}>
            <tr className="groupRow">
              <th scope="colgroup" colSpan={4}>
                {article.parts[part]}
              </th>
            </tr>
            {ARTICLE_FIGURES[part].map((figure) => (
              <FigureRow key={`${figure.quantity} ${figure.iteration}`} figure={figure} />
            ))}
          </tbody>
        ))}
      </table>
      <Note title={article.typoTitle} sentences={article.typo}>
        <Button className="textButton" onPress={() => goTo(articleExample, 'out.o1')}>
          <MathText>{article.typoSetUp}</MathText>
        </Button>
      </Note>
      <Note title={article.totalsTitle} sentences={article.totals}>
        {UPDATE_ORDERS.map((order) => (
          <Button key={order} className="textButton" onPress={() => goTo(ARTICLE[order], 'next.error')}>
            {article.setUpFirst({ order: rules.updateOrders[order] })}
          </Button>
        ))}
        {UPDATE_ORDERS.map((order) => (
          <Button
            key={order}
            className="textButton"
            onPress={() => {
              store.getState().open(ARTICLE[order])
              trainer.train({ iterations: 10_000 })
            }}
          >
            {article.setUpLast({ order: rules.updateOrders[order] })}
          </Button>
        ))}
      </Note>
      <Note title={article.looseEndsTitle} sentences={article.looseEnds} />
    </div>
  )
}

function FigureRow({ figure: { quantity, iteration, printed } }: { readonly figure: ArticleFigure }) {
  const { article } = useMessages()
  return (
    <tr data-quantity={quantity}>
      <th scope="row">
        <SymbolView quantities={tapeFor(articleExample).quantities} id={quantity} />
        {iteration > 0 && <span className="when">{article.afterUpdates({ count: iteration })}</span>}
      </th>
      <td>{printed}</td>
      {UPDATE_ORDERS.map((order) => {
        const value = tapeFor(problemAt(ARTICLE[order], iteration)).values[quantity]!
        const { same, different } = compareDigits(value, printed)
        return (
          <td key={order} data-value={value}>
            {same}
            {different && (
              <mark>
                <span className="visuallyHidden">{article.differs}</span>
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
  readonly children?: React.ReactNode
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
