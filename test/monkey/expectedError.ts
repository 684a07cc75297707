import { articleExample, recordIteration, train } from '../../src/engine'
import { decodeLink } from '../../src/formats/link'

/** The E that a page with this address has to show, computed here: after the check it is the new one. */
export function expectedError(hash: string): number {
  const decoded = decodeLink(hash)
  // What can't be opened leaves the article's example there.
  if (decoded.kind !== 'link') return recordIteration(articleExample).values['error']
  const { problem, iteration, written } = decoded.link
  const { steps, values } = recordIteration(train(problem, { iterations: iteration }).problem)
  const played = steps.findIndex(({ writes }) => writes === written) + 1
  const isChecked = steps.slice(0, played).some(({ writes }) => writes === 'next.error')
  return values[isChecked ? 'next.error' : 'error']
}
