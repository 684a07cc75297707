/** What stands in a row: where its middle would be best, and how far it reaches to either side. */
export interface Standing {
  readonly at: number
  readonly before: number
  readonly after: number
}

interface Bounds {
  readonly from: number
  readonly to: number
  readonly air: number
}

/**
 * Where the middles of a row come to stand so that none touches another, as near to where they would be best as can be.
 *
 * One of them has the first choice; the others make way, and their order stays. Who has no need to move stays.
 */
export function settle(row: readonly Standing[], first: number, { from, to, air }: Bounds): readonly number[] {
  const places = row.map(({ at }) => at)
  /** The least that what stands before one needs, and what stands after it. */
  const needed = (part: readonly Standing[]): number =>
    part.reduce((sum, { before, after }) => sum + before + after + air, 0)
  const least = (i: number): number => from + needed(row.slice(0, i)) + row[i]!.before
  const most = (i: number): number => to - needed(row.slice(i + 1)) - row[i]!.after
  places[first] = Math.max(Math.min(row[first]!.at, most(first)), least(first))
  for (let i = first - 1; i >= 0; i--) {
    const limit = places[i + 1]! - row[i + 1]!.before - air - row[i]!.after
    places[i] = Math.max(Math.min(row[i]!.at, limit), least(i))
  }
  for (let i = first + 1; i < row.length; i++) {
    const limit = places[i - 1]! + row[i - 1]!.after + air + row[i]!.before
    places[i] = Math.min(Math.max(row[i]!.at, limit), most(i))
  }
  return places
}

/** As much as a row needs at least. */
export function lengthOf(row: readonly Pick<Standing, 'before' | 'after'>[], air: number): number {
  return row.reduce((sum, { before, after }) => sum + before + after, (row.length - 1) * air)
}

/** The middles of so many that share a length evenly. */
export function evenly(count: number, from: number, to: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) * (to - from)) / count)
}
