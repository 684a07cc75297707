import type { Arrow } from './storeys'

/** A room on its storey, or an arrow that passes a storey by. */
export interface Place {
  readonly id: string
  readonly width: number
  /** Its centre, counted from the left. */
  readonly x: number
  readonly storey: number
}

/** A piece of an arrow from one storey down to the next. */
export interface Piece {
  readonly from: string
  readonly to: string
  readonly kind: Arrow['kind']
}

export interface Placing {
  readonly places: readonly Place[]
  readonly pieces: readonly Piece[]
  readonly width: number
}

const GAP = 18
const PASSAGE = 12
const SWEEPS = 24

/** Places rooms side by side, storey by storey, so that arrows cross seldom and run nearly straight. */
export function placed(
  storeys: ReadonlyMap<string, number>,
  arrows: readonly Arrow[],
  widthOf: (room: string) => number,
): Placing {
  const pieces = piecesOf(storeys, arrows)
  const passages = pieces.map(({ to }) => to).filter((to) => !storeys.has(to))
  const ids = [...storeys.keys(), ...new Set(passages)]
  const storeyOf = (id: string): number => storeys.get(id) ?? Number(id.split(' ').at(-1))
  const neighbours = new Map(ids.map((id) => [id, neighboursOf(id, pieces)]))
  const width = (id: string): number => (storeys.has(id) ? widthOf(id) : PASSAGE)

  const rows = ordered(rowsOf(ids, storeyOf), pieces, neighbours)
  const x = new Map<string, number>()
  for (const row of rows) spread(row, (_, i) => i * 100, width).forEach((at, i) => x.set(row[i]!, at))
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wish = (id: string): number => mean(neighbours.get(id)!.map((other) => x.get(other)!)) ?? x.get(id)!
      spread(row, wish, width).forEach((at, i) => x.set(row[i]!, at))
    }

  const left = Math.min(...ids.map((id) => x.get(id)! - width(id) / 2))
  const right = Math.max(...ids.map((id) => x.get(id)! + width(id) / 2))
  const places = ids.map((id) => ({ id, width: width(id), x: x.get(id)! - left, storey: storeyOf(id) }))
  return { places, pieces, width: right - left }
}

/** Arrows to the same room run together as soon as they can: a passage is named by where it leads and its storey. */
function piecesOf(storeys: ReadonlyMap<string, number>, arrows: readonly Arrow[]): readonly Piece[] {
  const pieces = new Map<string, Piece>()
  for (const { from, to, kind } of arrows) {
    let upper = from
    for (let storey = storeys.get(from)! - 1; storey >= storeys.get(to)!; storey--) {
      const lower = storey === storeys.get(to)! ? to : `${to} ${kind} ${storey}`
      pieces.set(`${upper} ${lower} ${kind}`, { from: upper, to: lower, kind })
      upper = lower
    }
  }
  return [...pieces.values()]
}

function neighboursOf(id: string, pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
}

function rowsOf(ids: readonly string[], storeyOf: (id: string) => number): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const id of ids) (rows[storeyOf(id)] ??= []).push(id)
  return rows
}

/** The best of many orders: each row by the middle of its neighbours, upwards and downwards by turns. */
function ordered(
  rows: readonly (readonly string[])[],
  pieces: readonly Piece[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  let best = rows
  let current = rows
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const place = placesIn(current)
    const next = sweep % 2 === 0 ? [...current] : current.toReversed()
    for (const [i, row] of next.entries()) {
      const key = new Map(
        row.map((id) => [id, mean(neighbours.get(id)!.map((other) => place.get(other)!)) ?? place.get(id)!]),
      )
      next[i] = row.toSorted((a, b) => key.get(a)! - key.get(b)!)
      placesIn([next[i]]).forEach((at, id) => place.set(id, at))
    }
    current = sweep % 2 === 0 ? next : next.toReversed()
    if (crossings(current, pieces) < crossings(best, pieces)) best = current
  }
  return best
}

/** Where each stands in its row: from 0 to 1, so that long rows and short ones can be compared. */
function placesIn(rows: readonly (readonly string[])[]): Map<string, number> {
  return new Map(rows.flatMap((row) => row.map((id, i) => [id, (i + 0.5) / row.length] as const)))
}

function crossings(rows: readonly (readonly string[])[], pieces: readonly Piece[]): number {
  const place = new Map(rows.flatMap((row, storey) => row.map((id, i) => [id, { storey, i }] as const)))
  const ends = pieces.map(({ from, to }) => ({ from: place.get(from)!, to: place.get(to)! }))
  return ends.reduce(
    (count, one, i) =>
      count +
      ends
        .slice(i + 1)
        .filter(
          (other) => other.from.storey === one.from.storey && (other.from.i - one.from.i) * (other.to.i - one.to.i) < 0,
        ).length,
    0,
  )
}

/** Centres as near to the wishes as the widths allow, in the order of the row: neighbours in each other's way move as one. */
function spread(
  row: readonly string[],
  wish: (id: string, i: number) => number,
  width: (id: string) => number,
): readonly number[] {
  const offsets = row.map(() => 0)
  row.slice(1).forEach((id, i) => {
    offsets[i + 1] = offsets[i]! + (width(row[i]!) + width(id)) / 2 + GAP
  })
  const blocks: { sum: number; size: number }[] = []
  row.forEach((id, i) => {
    let block = { sum: wish(id, i) - offsets[i]!, size: 1 }
    while (blocks.length > 0 && average(blocks.at(-1)!) > average(block)) {
      const before = blocks.pop()!
      block = { sum: before.sum + block.sum, size: before.size + block.size }
    }
    blocks.push(block)
  })
  const shifts = blocks.flatMap((block) => Array.from({ length: block.size }, () => average(block)))
  return offsets.map((offset, i) => offset + shifts[i]!)
}

function average({ sum, size }: { readonly sum: number; readonly size: number }): number {
  return sum / size
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
