import type { NodeId, ParameterId, QuantityId, TargetId } from '../engine'

/** A piece of text set in one style; a symbol such as w₅ is two of them. */
export interface TextPart {
  readonly text: string
  readonly italic?: boolean
  readonly sub?: boolean
  readonly sup?: boolean
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface TextMark extends Point {
  readonly id: string
  readonly parts: readonly TextPart[]
  readonly className: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** From 0 to 1; a number that is just arriving fades in. */
  readonly opacity?: number
  /** The quantity whose number or name this is, and what else lights it. */
  readonly quantity?: QuantityId
  readonly also?: readonly QuantityId[]
  /** The number in full where the text shows it. */
  readonly value?: number
  /** The room that the text is pressed into; without it the text takes what it needs. */
  readonly width?: number
}

export interface RectMark extends Box {
  readonly id: string
  readonly radius: number
  readonly className: string
}

export interface PathMark {
  readonly id: string
  readonly d: string
  readonly className: string
  /** In units of the drawing; the style sheet decides where it is absent. */
  readonly width?: number
  readonly quantity?: QuantityId
  /** What else lights it. */
  readonly also?: readonly QuantityId[]
}

/** Where the keyboard can stop: a node, a weight, a bias, a target with its error box, the total error, η. */
export type StopId = NodeId | ParameterId | TargetId | 'eta' | 'E'

/** What belongs together and can be reached by pointer and keyboard. Its marks are placed relative to its corner. */
export interface Card extends Point {
  readonly id: StopId
  readonly className: string
  /** What a screen reader says. */
  readonly label: string
  /** Whether the step happens here. */
  readonly current: boolean
  /** The quantity that can be edited here, if any. */
  readonly edits: QuantityId | null
  readonly rects: readonly RectMark[]
  readonly paths: readonly PathMark[]
  readonly texts: readonly TextMark[]
}

/** A number on its way, or one that has arrived and waits; placed by its centre. */
export interface Traveller extends Point {
  readonly id: string
  readonly className: string
  readonly text: string
  /** The quantity whose number it is; null where two are being multiplied, or where it is only a sign. */
  readonly quantity: QuantityId | null
  /** What its text comes to; null where that is no number. */
  readonly value: number | null
  readonly width: number
  readonly height: number
  readonly radius: number
  /** The width that a text is pressed into which would not fit. */
  readonly textWidth?: number
  /** Where it measures its number: how much of its width is filled, from its left end. */
  readonly bar?: number
  readonly opacity: number
}

/** All that stands, in the order in which it is drawn. It stays the same while numbers are on their way. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly headings: readonly TextMark[]
  readonly links: readonly PathMark[]
  readonly cards: readonly Card[]
}

/** What lies over a scene, in the order in which it is drawn. */
export interface Overlay {
  /** Over the links, but below the cards. */
  readonly flows: readonly PathMark[]
  readonly paths: readonly PathMark[]
  readonly texts: readonly TextMark[]
  readonly travellers: readonly Traveller[]
}
