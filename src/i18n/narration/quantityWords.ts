import { valueIn, type QuantityId, type Seen } from '../../engine'
import type { Told } from './narration'

/** What a language says about one quantity. */
export interface QuantityWords {
  /** As it is called inside a sentence. */
  readonly name: string
  /** What it is, in a few words. */
  readonly meaning: string
  /** A short question or claim about the step that writes it. */
  title(seen: Seen): string
  /** Where its number comes from, read out. */
  origin(numbers: Numbers): string
}

/** The numbers of the network shown, written as they are read out. */
export interface Numbers extends Told {
  computed(id: QuantityId): string
  given(id: QuantityId): string
}

/** The number that the step writes, and those that it may come from. */
export function numbersOf(told: Told): Numbers & { readonly result: string } {
  const { seen, step, write } = told
  const { kind } = step.what
  const computed = (id: QuantityId): string => write(valueIn(seen, id), 'computed')
  const given = (id: QuantityId): string => write(valueIn(seen, id), 'given')
  return {
    ...told,
    computed,
    given,
    result: kind === 'weight' || kind === 'bias' ? given(step.writes) : computed(step.writes),
  }
}
