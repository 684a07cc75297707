/** A house of rooms: what each may import in full, and of what it may import the types alone. */
export type Rooms = Readonly<Record<string, { readonly rooms: readonly string[]; readonly types?: readonly string[] }>>

export interface Arrow {
  readonly from: string
  readonly to: string
  readonly kind: 'values' | 'types'
}

/** All arrows of the table. */
export function arrowsOf(rooms: Rooms): readonly Arrow[] {
  return Object.entries(rooms).flatMap(([from, { rooms: values, types = [] }]) => [
    ...values.map((to) => ({ from, to, kind: 'values' as const })),
    ...types.map((to) => ({ from, to, kind: 'types' as const })),
  ])
}

/**
 * The arrows that say something new: without those to rooms that are reached by way of another room anyway.
 *
 * An import of values follows from imports of values alone, an import of types from any.
 */
export function tellingArrows(arrows: readonly Arrow[]): readonly Arrow[] {
  return arrows.filter((arrow) => {
    const ways = arrows.filter((other) => arrow.kind === 'types' || other.kind === 'values')
    const detours = ways.filter(({ from, to }) => from === arrow.from && to !== arrow.to)
    return !detours.some(({ to }) => reaches(ways, to, arrow.to))
  })
}

function reaches(arrows: readonly Arrow[], from: string, to: string): boolean {
  return arrows.some((arrow) => arrow.from === from && (arrow.to === to || reaches(arrows, arrow.to, to)))
}

/** The storey of each room: 0 for the ground, else one above the highest room that it stands on. */
export function storeysOf(rooms: Rooms): ReadonlyMap<string, number> {
  const arrows = arrowsOf(rooms)
  const storeys = new Map<string, number>()
  const storeyOf = (room: string): number => {
    const known = storeys.get(room)
    if (known !== undefined) return known
    const below = arrows.filter(({ from }) => from === room).map(({ to }) => storeyOf(to))
    const storey = below.length === 0 ? 0 : Math.max(...below) + 1
    storeys.set(room, storey)
    return storey
  }
  Object.keys(rooms).forEach(storeyOf)
  return storeys
}
