import { centre, along, plateBox, plateSize, type Ends } from './geometry'
import type { Box, Point } from './marks'
import type { Layout } from './places'

/** How big the number of a link is. */
export const RADIUS = { wide: 9, upright: 8 }
/** How far apart two places are that are tried on a way, as a share of it, and how near to its ends they come. */
const STEP = 0.01
const LEAST = 0.04

/**
 * Finds places for discs, one after the other: on a way as near to the wanted share of it as can be without covering a
 * neuron, a plate with all its lines, or a disc that is there already; the wanted one where all of the way is covered.
 */
export function discPlaces(layout: Layout, trainsBiases: boolean): (way: Ends, wanted: number) => Point {
  const covered = [...layout.nodes.values(), ...platesOf(layout, trainsBiases)]
  const radius = RADIUS[layout.orientation]
  const taken: Point[] = []
  const isFree = (at: Point): boolean =>
    covered.every((box) => distanceTo(box, at) >= radius) &&
    taken.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= 2 * radius)
  return (way, wanted) => {
    const share = sharesFrom(wanted).find((t) => isFree(along(way, t))) ?? wanted
    const at = along(way, share)
    taken.push(at)
    return at
  }
}

/** The plates of weights and biases, and the ones that biases send. */
function platesOf({ edges, biases, sizes, orientation }: Layout, trainsBiases: boolean): readonly Box[] {
  const { line } = sizes.plate
  const full = plateSize(sizes)
  const size = { ...full, height: trainsBiases ? full.height : line }
  return [
    ...Array.from(edges.values(), (place) => plateBox(along(place, place.plateAt), sizes)),
    ...Array.from(biases.values()).flatMap(({ plate, node }) => [
      { ...size, x: plate.x - size.width / 2, y: plate.y - (orientation === 'wide' ? size.height : line) / 2 },
      { x: node.x - sizes.bias / 2, y: node.y - sizes.bias / 2, width: sizes.bias, height: sizes.bias },
    ]),
  ]
}

function sharesFrom(wanted: number): readonly number[] {
  const steps = Math.ceil(1 / STEP)
  const around = Array.from({ length: steps }, (_, i) => [wanted - (i + 1) * STEP, wanted + (i + 1) * STEP]).flat()
  return [wanted, ...around.filter((t) => t >= LEAST && t <= 1 - LEAST)]
}

function distanceTo(box: Box, at: Point): number {
  const middle = centre(box)
  return Math.hypot(
    Math.max(0, Math.abs(at.x - middle.x) - box.width / 2),
    Math.max(0, Math.abs(at.y - middle.y) - box.height / 2),
  )
}
