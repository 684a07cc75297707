import type { Sample } from '../../../engine'
import { writeParameter } from '../../../notation/numbers'
import { useMessages } from '../../context/AppContext'

/** As many rows as it takes to see whether the columns are the right ones. */
const ROWS = 3

interface Props {
  readonly samples: readonly Sample[]
  readonly head: readonly string[] | null
}

/** The first rows of a table that has been read, with the heads that it brought along. */
export function Preview({ samples, head }: Props) {
  const { samples: words } = useMessages()
  const more = samples.length - ROWS
  return (
    <>
      <table className="samplePreview" translate="no">
        <caption className="visuallyHidden">{words.preview}</caption>
        {head && (
          <thead>
            <tr>
              {head.map((title, i) => (
                <th key={i} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {samples.slice(0, ROWS).map(({ inputs, targets }, row) => (
            <tr key={row}>
              {[...inputs, ...targets].map((value, i) => (
                <td key={i} className={i >= inputs.length ? 'target' : undefined}>
                  {writeParameter(value, 'all')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="hint">{words.more({ count: more })}</p>}
    </>
  )
}
