import type { Edge } from '../../engine'
import { along } from '../geometry'
import type { Layout } from '../places'
import { BLANK, obstaclesIn, plateAt } from './obstacles'

/** From where to where something may reach that stands over the first line of a plate. */
export interface PlateRoom {
  readonly from: number
  readonly to: number
}

const AIR = 2

const KNOWN = new WeakMap<Layout, Map<string, PlateRoom>>()

/** The room over a plate's first line that covers nothing else: at least the plate itself. */
export function plateRoom(layout: Layout, { id }: Edge): PlateRoom {
  const rooms = KNOWN.get(layout) ?? new Map<string, PlateRoom>()
  KNOWN.set(layout, rooms)
  const room = rooms.get(id) ?? measured(layout, id)
  rooms.set(id, room)
  return room
}

function measured(layout: Layout, id: Edge['id']): PlateRoom {
  const place = layout.edges.get(id)!
  const { line } = layout.sizes.plate
  const plate = plateAt(along(place, place.plateAt), 'weight', layout)
  const right = plate.x + plate.width
  const beside = obstaclesIn(layout).filter(
    (other) => other.id !== id && other.y < plate.y + line && other.y + other.height > plate.y,
  )
  const leftOf = beside.filter((other) => other.x + other.width / 2 < plate.x + plate.width / 2)
  const rightOf = beside.filter((other) => other.x + other.width / 2 >= plate.x + plate.width / 2)
  return {
    from: Math.min(plate.x, Math.max(0, ...leftOf.map((other) => other.x + other.width + AIR))),
    to: Math.max(right, Math.min(layout.width, ...rightOf.map((other) => other.x - AIR))),
  }
}

/** How wide a pair may be that stands above or below the plate of a weight: wide as the gap, upright as the drawing. */
export function widthBy(layout: Layout, { id }: Edge): number {
  const { from, to } = layout.edges.get(id)!
  return layout.orientation === 'wide' ? to.x - from.x + 2 * BLANK : layout.width
}
