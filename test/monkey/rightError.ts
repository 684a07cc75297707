import '../../src/engine/kinds/learn'
import '../../src/session/wrongPrograms'
import { articleExample, loweredError, recordIteration, train } from '../../src/engine'
import { decodeLink } from '../../src/formats/link'

/** E as a page shows it. */
export interface ShownError {
  /** In full; null where the page says that it is not known. */
  readonly value: number | null
  /** Which E it is: of this iteration, or a `next` one, after its check. */
  readonly of: string
  /** Whether the page compares it with before an edit: then it is known before it has been computed. */
  readonly isEdited: boolean
  /** Whether numbers are on their way: where they are held there by a pause, E may never arrive. */
  readonly isOnItsWay: boolean
  /** Whether a question hides all that its answer could be worked out from. */
  readonly isAsked: boolean
}

/** Whether a page with this address may show this E, computed here. */
export function isRightError(hash: string, { value, of, isEdited, isOnItsWay, isAsked }: ShownError): boolean {
  const { error, next, isWritten } = errorsAt(hash)
  if (value === null) return isAsked || isOnItsWay || (!isWritten && !isEdited)
  if (of.startsWith('next.')) return Object.is(value, next)
  // Until the new one has arrived, the one before stands there by its own name.
  return Object.is(value, error) && (next === null || isOnItsWay)
}

/** The E of an address, what its check has computed, null before it, and whether E has to be known there. */
export function errorsAt(hash: string): {
  readonly error: number
  readonly next: number | null
  readonly isWritten: boolean
} {
  const decoded = decodeLink(hash)
  // What can't be opened leaves the article's example there, at its start.
  if (decoded.kind !== 'link') {
    const { values } = recordIteration(articleExample)
    return { error: values['error'], next: null, isWritten: false }
  }
  const { problem, iteration, written, sample = null } = decoded.link
  const { problem: reached } = train(problem, { iterations: iteration })
  const { steps, values } = recordIteration(reached, sample ?? reached.turn ?? 0)
  const played = steps.findIndex(({ writes }) => writes === written) + 1
  const isPlayed = (id: string): boolean => steps.slice(0, played).some(({ writes }) => writes === id)
  const [total, next] = [loweredError(problem), loweredError(problem, 'next')]
  return {
    error: values[total]!,
    next: isPlayed(next) ? values[next]! : null,
    isWritten: iteration > 0 || isPlayed(total),
  }
}
