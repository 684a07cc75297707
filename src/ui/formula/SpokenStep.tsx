import type { Seen, Step } from '../../engine'
import { writeMoves } from '../../notation/formulaOf'
import { moveLine } from '../../notation/moveLine'
import { spokenFormula } from '../../notation/spokenFormula'
import { useApp, useMessages } from '../context/AppContext'

// What is written of an update besides comes with what is heard: both come when the page is idle.
writeMoves(moveLine)

/** A step's formula as it is read out: what every voice gets in place of signs. */
export function SpokenStep({ seen, step }: { readonly seen: Seen; readonly step: Step }) {
  const { formulaWords } = useMessages()
  const decimals = useApp((state) => state.decimals)
  // A text of its own element can be changed, whatever a translator has made of it.
  return <span>{spokenFormula({ seen, step, decimals, words: formulaWords })}</span>
}
