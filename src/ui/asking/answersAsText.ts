import { judgementOf } from '../../asking/judged'
import type { Questions } from '../../i18n/asking/questions'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import { shownProblem } from '../../session/moment'
import { tapeFor } from '../../session/tapes'

/** The answers of this sitting as a table for a text or a spreadsheet: a line each, with tabs between its columns. */
export function answersAsText({ answers, decimals }: AppState, { table }: Questions): string {
  const { value } = writerFor(decimals)
  const lines = answers.map((given) => {
    const { ask, answer } = given
    const tape = tapeFor(shownProblem(given))
    const here = ask.kind === 'number' ? value(tape.values[ask.of]!, 'computed') : ''
    const { verdict } = judgementOf({ answers }, given)
    return [ask.kind === 'choice' ? ask.named : ask.of, answer ?? '', here, verdict]
  })
  return [[table.step, table.yours, table.here, table.verdict], ...lines].map((line) => line.join('\t')).join('\n')
}
