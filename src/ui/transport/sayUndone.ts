import { messagesOf, narrationOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { writeParameter } from '../../notation/numbers'
import type { AppState } from '../../session/appState'
import { shownProblem } from '../../session/moment'
import { editedBetween } from '../../session/parameters'
import { givenNumber, tapeOf } from '../../session/selectors'

/** What undo or redo has just brought back; null where it was neither. */
export function sayUndone(state: AppState, before: AppState): string | null {
  const said = messagesOf(state.language).heard
  if (isUndone(state, before)) return whatIsBack(state, before, said.undone)
  return isUndone(before, state) ? whatIsBack(state, before, said.redone) : null
}

/** The one before is what could be redone now, and redo takes the same way back. */
function isUndone({ past, future, start }: AppState, before: AppState): boolean {
  return before.past.at(-1)?.start === start && before.past.length > past.length && future.length > before.future.length
}

type Words = ReturnType<typeof messagesOf>['heard']['undone']

function whatIsBack(state: AppState, before: AppState, words: Words): string {
  const [was, now] = [shownProblem(before), shownProblem(state)]
  if (was.shape.join() !== now.shape.join()) return words.layers({ sizes: now.shape })
  const [id, ...others] = editedBetween(was, now)
  const quantity = id && others.length === 0 ? tapeOf(state).quantities.get(id) : undefined
  if (!quantity) return words.other
  const value = writeParameter(givenNumber(state, quantity.id) ?? 0, state.decimals)
  return spokenText(words.number({ name: narrationOf(state.language).quantityName(quantity), value }))
}
