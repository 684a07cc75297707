import type { Seen, Step } from '../../engine'
import { spokenFormula } from '../../notation/spokenFormula'
import { useApp, useMessages } from '../context/AppContext'

/** A step's formula as it is read out: what every voice gets in place of signs. */
export function SpokenStep({ seen, step }: { readonly seen: Seen; readonly step: Step }) {
  const { formulaWords } = useMessages()
  const decimals = useApp((state) => state.decimals)
  // A text of its own element can be changed, whatever a translator has made of it.
  return <span>{spokenFormula({ seen, step, decimals, words: formulaWords })}</span>
}
