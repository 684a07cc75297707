import { along, plateSize } from '../geometry'
import type { Box, Point } from '../marks'
import type { Layout } from '../places'

/** Something that stands in a drawing, with all the lines that it may have. */
export interface Obstacle extends Box {
  readonly id: string
}

/** At the sides of a wide neuron nothing is written. */
export const BLANK = 8

const KNOWN = new WeakMap<Layout, readonly Obstacle[]>()

/** All that a number on its way should not lie on. */
export function obstaclesIn(layout: Layout): readonly Obstacle[] {
  const known = KNOWN.get(layout)
  if (known) return known
  const { sizes, total, rate, small } = layout
  const blank = layout.orientation === 'wide' ? BLANK : 0
  const obstacles: Obstacle[] = [
    ...[...layout.nodes].map(([id, { x, y, width, height }]) =>
      width === sizes.input || small?.has(id)
        ? { id, x, y, width, height }
        : { id, x: x + blank, y, width: width - 2 * blank, height },
    ),
    ...[...layout.edges]
      .filter(([id]) => !small?.has(id))
      .map(([id, place]) => ({ id, ...plateAt(along(place, place.plateAt), 'weight', layout) })),
    ...[...layout.biases].flatMap(([id, { node, plate }]) => [
      { id, ...plateAt(plate, 'bias', layout) },
      {
        id: `${id}.one`,
        x: node.x - sizes.bias / 2,
        y: node.y - sizes.bias / 2,
        width: sizes.bias,
        height: sizes.bias,
      },
    ]),
    ...[...layout.errors].map(([id, box]) => ({ ...box, id: `error.${id}` })),
    { ...total, id: 'E' },
    {
      id: 'eta',
      x: rate.x - sizes.plate.width / 2,
      y: rate.y - sizes.plate.line / 2,
      width: sizes.plate.width,
      height: sizes.plate.line * 2,
    },
  ]
  KNOWN.set(layout, obstacles)
  return obstacles
}

/** Whether a capsule of this size, with its centre here, lies on a box. */
export function liesOn(at: Point, { width, height }: Pick<Box, 'width' | 'height'>, box: Box): boolean {
  return (
    Math.abs(at.x - box.x - box.width / 2) < (width + box.width) / 2 &&
    Math.abs(at.y - box.y - box.height / 2) < (height + box.height) / 2
  )
}

/** A plate with all its lines; between two neurons it grows both ways. */
export function plateAt(at: Point, kind: 'weight' | 'bias', { sizes, orientation }: Layout): Box {
  const { width, height } = plateSize(sizes)
  const above = kind === 'bias' && orientation === 'wide' ? height : sizes.plate.line
  return { x: at.x - width / 2, y: at.y - above / 2, width, height }
}
