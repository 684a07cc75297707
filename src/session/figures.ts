import type { Figure } from '../comparing/figure'
import type { AppState } from './appState'
import { tapeFor } from './tapes'

/** The printed figures that a person holds against this network: those of quantities that it has. */
export function figuresOf({ start, figures }: Pick<AppState, 'start' | 'figures'>): readonly Figure[] {
  const { quantities } = tapeFor(start.problem)
  return figures.map((figure) => asNamedIn({ start }, figure)).filter(({ quantity }) => quantities.has(quantity))
}

/** A figure as it is meant with the names that weights have now: undo of another naming brings both back. */
export function asNamedIn({ start }: Pick<AppState, 'start'>, figure: Figure): Figure {
  const { renamed, ...others } = figure
  return renamed === undefined || (start.problem.names ?? 'receiver') === 'receiver'
    ? others
    : { ...others, quantity: renamed }
}
