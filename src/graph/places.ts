import type { BiasId, NodeId, WeightId } from '../engine'
import type { Box, Point, Scene, StopId } from './marks'
import type { Reading } from './reading'
import type { View } from './view'

/** Sizes of the parts, in units of the drawing. */
export interface PartSizes {
  /** Sizes of type, as graph.css sets them: numbers on cards and plates, and that of the total error. */
  readonly number: number
  readonly totalNumber: number
  readonly neuron: { readonly width: number; readonly height: number }
  /** How high a lane of a neuron is: a line of names and a line of numbers. */
  readonly lane: number
  readonly input: number
  /** A plate has one line where weights are many: it then shows only what is newest. */
  readonly plate: {
    readonly width: number
    readonly line: number
    readonly lines: 1 | 2
    /** How high two lines are, in lines. */
    readonly twoLines: number
  }
  readonly error: { readonly width: number; readonly height: number }
  readonly total: { readonly width: number; readonly height: number }
  readonly bias: number
  readonly traveller: { readonly width: number; readonly height: number }
  /** Upright: what comes back to a neuron waits below it, so many side by side, and from row to row so far apart. */
  readonly docks?: { readonly inRow: number; readonly pitch: number }
}

export interface EdgePlace {
  readonly from: Point
  readonly to: Point
  /** Where the plate sits on the edge, from 0 at the sender to 1 at the receiver. */
  readonly plateAt: number
}

export interface BiasPlace {
  /** The centre of the node that always sends 1. */
  readonly node: Point
  /** The centre of the plate's first line. */
  readonly plate: Point
  /** The way to each neuron that it feeds, from that node: straight, or round a neuron that stands between. */
  readonly ways: readonly (readonly Point[])[]
}

/** Where everything stands. It depends on the names and on the room, never on the numbers. */
export interface Layout {
  readonly orientation: 'wide' | 'upright'
  readonly width: number
  readonly height: number
  readonly sizes: PartSizes
  readonly nodes: ReadonlyMap<NodeId, Box>
  readonly edges: ReadonlyMap<WeightId, EdgePlace>
  readonly biases: ReadonlyMap<BiasId, BiasPlace>
  /** Error boxes by their output node. */
  readonly errors: ReadonlyMap<NodeId, Box>
  readonly total: Box
  /** The centre of η's plate. */
  readonly rate: Point
  /** One per layer, and one for the error. */
  readonly headings: readonly Point[]
  /** What is drawn small, so that the rest can be read: a name and a number, or a point. Absent where all is at full size. */
  readonly small?: ReadonlySet<StopId>
  /** Where Σ e^net stands, and E of all samples. */
  readonly sum?: Box
  readonly all?: Box
  /** Draws what only networks of other kinds have. */
  readonly dress?: (scene: Scene, reading: Reading, view: View) => Scene
  /** Draws that small. */
  readonly fold?: (scene: Scene, reading: Reading, view: View) => Scene
}

/** The room that the page gives, in CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  /** It is the window of a page that scrolls: other parts of the page take some of its height. */
  readonly isWindow?: boolean
}
