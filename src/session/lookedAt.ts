import type { QuantityId } from '../engine'
import type { AppState } from './appState'

const NOTHING: readonly QuantityId[] = []

/** What the card of a lesson is about: lit in every view for as long as the card is there, whatever is pointed at beside it. */
export function lookedAt({ lesson }: Pick<AppState, 'lesson'>): readonly QuantityId[] {
  return lesson?.lesson.cards[lesson.card]?.look ?? NOTHING
}

/** Whether a quantity is lit: pointed at, or what a card is about. */
export function isLit(state: Pick<AppState, 'lit' | 'lesson'>, id: QuantityId): boolean {
  return state.lit === id || lookedAt(state).includes(id)
}
