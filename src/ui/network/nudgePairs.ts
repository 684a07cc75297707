import type { Pair } from '../../graph/pairChip'
import { writeNumber } from '../../notation/numbers'
import type { BugLab } from '../../session/bugLab'

/** As on a plate that is not exactly what it says. */
const W_DECIMALS = 6
/** E a ten-thousandth to either side is told apart by late decimals. */
const E_DECIMALS = 11

/**
 * A weight that was nudged alone, above and below, with what E became: shown one after the other by the sheet, and then no
 * more. Nudged again it has another name, so that it is shown again.
 */
export function nudgePairs(
  { latest, measured, times }: Pick<BugLab, 'latest' | 'measured' | 'times'>,
  value: number,
): readonly Pair[] {
  const nudged = measured.find(({ weight }) => weight === latest)
  if (!nudged) return []
  const { weight, epsilon, above, below } = nudged
  return ([1, -1] as const).map((side) => ({
    id: `nudge.${side}.${times}`,
    of: weight,
    className: side > 0 ? 'nudged above' : 'nudged below',
    first: { label: side > 0 ? '+ε' : '−ε', number: writeNumber(value + side * epsilon, W_DECIMALS) },
    second: { label: 'E', number: writeNumber(side > 0 ? above : below, E_DECIMALS) },
  }))
}
