import type { Figure } from '../comparing/figure'
import type { AppState } from './appState'
import { tapeFor } from './tapes'

/** The printed figures that a person holds against this network: those of quantities that it has. */
export function figuresOf({ start, figures }: Pick<AppState, 'start' | 'figures'>): readonly Figure[] {
  const { quantities } = tapeFor(start.problem)
  return figures.filter(({ quantity }) => quantities.has(quantity))
}
