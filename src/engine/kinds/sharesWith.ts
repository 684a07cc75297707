/** A share is kept to twelve decimals: 1 − 0.9 is 0.1 to who reads it. */
const PARTS = 1e12

/**
 * Shares of 1 of which one is to be another number: the next one makes up for it, as far as it can, then the one after it; after
 * the last comes the first.
 *
 * So whoever types them one after the other comes to any shares there are. A number that is no share is left as it is.
 */
export function sharesWith(shares: readonly number[], at: number, wanted: number): readonly number[] {
  const changed = shares.map((share, i) => (i === at ? wanted : share))
  if (!(wanted >= 0 && wanted <= 1)) return changed
  let missing = 1 - changed.reduce((sum, share) => sum + share, 0)
  for (let on = 1; on < changed.length; on++) {
    const next = (at + on) % changed.length
    const share = Math.max(Math.round((changed[next]! + missing) * PARTS) / PARTS, 0)
    missing -= share - changed[next]!
    changed[next] = share
  }
  return changed
}
