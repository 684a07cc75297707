import type { Refusal } from '../../../formats/refusal'
import { writeCount } from '../../writeCount'
import { refusalEn } from './refusal'

/** A refused link in words: which part of it is wrong, why, and what is shown instead. */
export function linkRefusalEn(refusal: Refusal): string {
  const said = complaint(refusal)
  return refusal.why === 'beyond' ? said : `This link can’t be opened: ${said} Here is the article’s example instead.`
}

function complaint({ part, text, why, error, most = 0 }: Refusal): string {
  const says = text === '' ? `its part “${part}” says nothing` : `its part “${part}” says “${text}”`
  switch (why) {
    case 'missing':
      return `it has no part “${part}”, which it needs.`
    case 'doubled':
      return `its part “${part}” stands there twice.`
    case 'unknown':
      return part === '' ? 'one of its parts has no name.' : `it has a part “${part}”, which this page does not know.`
    case 'unreadable':
      return `${says}, which can’t be read.`
    case 'version':
      return `${says}, so it comes from another version of this page.`
    case 'count':
      return part === 'act'
        ? `${says}, which is not one activation for each layer.`
        : `${says}, which is not as many numbers as this network has.`
    case 'range':
      return `${says}, ${limitOf(part)}`
    case 'endless':
      return `${says}, but before that iteration the numbers of this network grow too large, or too near 0, to be written.`
    case 'work':
      return `${says}, but a run of this network and its samples goes to iteration ${writeCount(most)} at the most: more would take too long.`
    case 'tooLong':
      return 'it is longer than any network needs.'
    case 'choice':
      return `${says}, which is none of the choices there are.`
    case 'step':
      return `${says}, but this iteration has no such step.`
    case 'beyond':
      return `This link asks for the step “${text}”, but the iteration ends before it: this is the last step there is.`
    case 'clash':
      return error ? `${says}. ${refusalEn(error)}` : `${says}, which does not go with the rest of the network.`
    case 'together':
      return `its parts “bug” and “secret” name two programs, but only one can run.`
  }
}

/** What a part may be at the most, where that is one number or two. */
function limitOf(part: string): string {
  switch (part) {
    case 'n':
      return 'but a network here has two to six layers of one to eight neurons.'
    case 'k':
      return `but a run goes to iteration ${writeCount(10_000_000)} at the most.`
    default:
      return 'which is out of range.'
  }
}
