import { tapeOf } from '../../session/selectors'
import { useApp } from '../context/AppContext'
import { ValueTables } from '../panels/values/ValuesPanel'
import { closenessOnPaper } from './paperRoom'
import './print.css'

/** All numbers for paper, and the sheet of styles by which the page is printed. */
export function PrintedTables() {
  const closeness = useApp((state) => closenessOnPaper(tapeOf(state).topology))
  return (
    <div data-closeness={closeness}>
      <ValueTables />
    </div>
  )
}
