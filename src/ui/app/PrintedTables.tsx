import { ValueTables } from '../panels/values/ValuesPanel'
import './print.css'

/** All numbers for paper, and the sheet of styles by which the page is printed. */
export function PrintedTables() {
  return <ValueTables />
}
