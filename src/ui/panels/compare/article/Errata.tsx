import type { UpdateOrder } from '../../../../engine'
import { useLateWords } from '../../../context/AppContext'
import { Fold } from '../../../parts/Fold'
import { MathText } from '../../../parts/MathText'
import { useSaidOnce } from '../../../parts/useSaidOnce'
import type { Companion, RowSeen } from './companion'
import type { Walk } from './useWalk'

interface Props {
  readonly companion: Companion
  readonly walk: Walk
}

/** Where the article is wrong, each with a way to see it. */
export function Errata({ companion, walk }: Props) {
  const article = useLateWords('compare').article
  const { order } = companion
  const error = rowsOf(companion, 'error').at(-1)
  const totals = rowsOf(companion, 'totals')
  const other: UpdateOrder = order === 'output-first' ? 'simultaneous' : 'output-first'
  const checked = order && isTold(order, totals) ? article.checked[order] : null
  const updates = Math.max(...totals.map(({ row }) => row.updates))
  return (
    <section className="companionSection">
      <h3>{article.errata}</h3>
      <ol className="errata">
        <li>
          <p>
            <strong>
              <MathText>{article.typo.title}</MathText>
            </strong>{' '}
            <MathText>{article.typo.text}</MathText>
          </p>
          {error && (
            <button type="button" className="checkIt" onClick={() => walk.go({ ...error, key: 'typo' })}>
              {walk.asked === 'typo' ? article.open : article.check}
            </button>
          )}
        </li>
        <li>
          <p>
            <strong>{article.totals.title}</strong> <MathText>{article.totals.text}</MathText>
          </p>
          <button type="button" className="checkIt" onClick={() => walk.check('totals', other, updates)}>
            {walk.asked === 'totals' ? article.open : order === 'output-first' ? article.checkBack : article.check}
          </button>
          <p className="outcome" role="status" aria-live={useSaidOnce(checked)}>
            {checked}
          </p>
        </li>
      </ol>
      <Fold title={article.more}>
        <ul className="looseEnds">
          {article.looseEnds.map((sentence) => (
            <li key={sentence}>
              <MathText>{sentence}</MathText>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  )
}

function rowsOf({ sections }: Companion, wanted: string): readonly RowSeen[] {
  return sections.find(({ id }) => id === wanted)?.rows ?? []
}

/** Whether all that the sentence about an order says is there to be seen. */
function isTold(order: UpdateOrder, totals: readonly RowSeen[]): boolean {
  return totals.every(({ mark }) => mark === (order === 'output-first' ? 'same' : 'differs'))
}
