import { edgesFrom, name, trainsBiases, type Edge, type NetworkNode } from '../engine'
import { LEAST_FOR_NAME } from './cards/neuronCards'
import { endOf, type Chain } from './chain'
import type { Lights } from './chainLights'
import { discPlaces, RADIUS } from './discPlaces'
import { along, centre, hasOwnBiases, type Ends } from './geometry'
import { wayToError } from './links'
import type { Box, PathMark, Point, TextMark } from './marks'
import type { EdgePlace, Layout } from './places'
import type { Reading } from './reading'

/** The number of a link, on a disc. */
export interface Disc {
  readonly circle: PathMark
  readonly text: TextMark
}

/** From the middle of a disc to the baseline of its number. */
const DROP = 4.5
/** How far a disc keeps from where a level edge ends and a steep one does: on one from above a pair of factors rests farther up. */
const FROM_END = 10
const DOWN_A_SLOPE = { usual: 54, fromAbove: 30 }
const CLOSE_UP = 11
/** Where rows are close: between the plates of the level edge and of the one that it crosses, as a share of the way. */
const BETWEEN_PLATES = 0.27
/** From here on a neuron's lower arrow is longer than a disc. */
const LEAST_FOR_ARROW = 166
/** Upright: above a receiver, where contributions don't wait as they do below a sender; down a flat way no further aside than names begin. */
const ABOVE = { usual: 17, least: 9.5 }
const ASIDE = 48
/** Between an output and its error; upright, where a bias may stand between them, below that. */
const TO_ERROR = { usual: 0.5, belowBias: 0.93 }

/**
 * The numbers of the chain's links, each on its link: on a hidden neuron's way back one on each path that is shown. These stand
 * for the sum over all paths, as the factor does.
 */
export function discsOf({ links, strands }: Chain, reading: Reading, layout: Layout): readonly Disc[] {
  const { topology } = reading.tape
  const step = reading.atWork.at(-1)!
  const { what } = step
  const node = endOf(step)
  // The formula of several steps has no factors of one to number.
  if (!node || reading.playing.length > 1) return []
  const paths = edgesFrom(topology, node)
  const isUpright = layout.orientation === 'upright'
  const toError = TO_ERROR[isUpright && hasOwnBiases(topology) ? 'belowBias' : 'usual']
  const placeOn = discPlaces(layout, trainsBiases(reading.tape.problem.biasRule))
  const atEnd = (edge: Edge, side: 'from' | 'to'): Point => {
    const place = layout.edges.get(edge.id)!
    const t = shareOfWay(place, side, layout)
    return layout.small ? along(place, side === 'from' ? t : 1 - t) : placeOn(place, side === 'from' ? t : 1 - t)
  }
  const isAtReceiver = isUpright || layout.small !== undefined
  return links.flatMap(({ number, factors: [factor] }) => {
    const disc = (at: Point): Disc => discAt(`${number}.0`, String(number), at, { quantity: factor! }, layout)
    switch (number) {
      case null:
        return []
      case 1:
        return paths.length === 0
          ? [disc(along(wayToError(layout, node), toError))]
          : paths.flatMap((edge, i) =>
              strands.includes(edge)
                ? [
                    discAt(
                      `1.${i}`,
                      '1',
                      atEnd(edge, isAtReceiver ? 'to' : 'from'),
                      { quantity: name.errorByOut(node), also: [name.via(edge)] },
                      layout,
                    ),
                  ]
                : [],
            )
      case 2:
        return [disc(what.kind === 'via' ? atEnd(what.edge, 'to') : onLane(layout, node))]
      case 3:
        return 'edge' in what ? [disc(atEnd(what.edge, 'to'))] : []
    }
  })
}

/** The room of a disc whose number stands here. */
export function discUnder({ x, y }: Point, orientation: Layout['orientation']): Box {
  const radius = RADIUS[orientation]
  return { x: x - radius, y: y - DROP - radius, width: 2 * radius, height: 2 * radius }
}

function discAt(id: string, text: string, { x, y }: Point, lights: Lights, { orientation }: Layout): Disc {
  const radius = RADIUS[orientation]
  return {
    circle: {
      id: `disc.${id}`,
      d: `M${x - radius},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0`,
      className: 'disc',
      ...lights,
    },
    text: { id: `disc.${id}`, x, y: y + DROP, parts: [{ text }], className: 'disc', anchor: 'middle', ...lights },
  }
}

/**
 * On the lower lane's arrow, before it goes through the slope; where the slope's number stands there, or the arrow is shorter
 * than a disc, at the lane's edge above it.
 */
function onLane({ nodes, sizes: { lane } }: Layout, node: NetworkNode): Point {
  const box = nodes.get(node.id)!
  const { x } = centre(box)
  const foot = box.y + box.height
  if (box.height - 2 * lane < LEAST_FOR_NAME) return { x, y: foot - lane - 0.5 }
  return box.width < LEAST_FOR_ARROW ? { x, y: foot - lane - 2 } : { x: x + 11.5, y: foot - lane / 2 + 8.5 }
}

/** How far from one end of an edge a disc is clear of its plate. */
function shareOfWay(place: EdgePlace, side: 'from' | 'to', { orientation, sizes, small }: Layout): number {
  const { from, to, plateAt } = place
  if (orientation === 'upright') {
    const most = Math.max(ABOVE.least / (to.y - from.y), ASIDE / Math.abs(to.x - from.x))
    return Math.min(ABOVE.usual / (to.y - from.y), most)
  }
  // In a close-up plates stand one above the other, and only the ends are free.
  if (small) return CLOSE_UP / Math.hypot(to.x - from.x, to.y - from.y)
  const slope = DOWN_A_SLOPE[side === 'to' && to.y > from.y ? 'fromAbove' : 'usual']
  return shareFromEnd(place, side === 'from' ? plateAt : 1 - plateAt, sizes.plate.width, slope)
}

function shareFromEnd({ from, to }: Ends, toPlate: number, plateWidth: number, slope: number): number {
  const across = Math.abs(to.x - from.x) || 1
  const down = Math.abs(to.y - from.y)
  if (down < 1) return FROM_END / across
  // Beside the plate or clear above it, whichever comes first on the way to it.
  const clear = Math.min((plateWidth / 2 + RADIUS.wide + 2) / across, (slope - 2) / down)
  return Math.min(slope / down, BETWEEN_PLATES, Math.max(toPlate - clear, FROM_END / across))
}
