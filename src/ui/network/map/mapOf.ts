import { freeOf, wayToMiddle, type ClientBox } from '../follow'

/** A box in parts of the drawing's width and height. */
export interface MapBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The drawing from afar: how wide it is for its height, its cards, what of it is seen, and how far it goes on beyond that, in CSS pixels. */
export interface DrawingMap {
  readonly shape: number
  readonly cards: readonly (MapBox & { readonly isFocus: boolean })[]
  readonly seen: MapBox
  readonly cut: ClientBox
}

/** Maps a drawing that stands in things that scroll, from the innermost; null where nothing of it is cut off. */
export function mapOf(svg: SVGSVGElement, scrollers: readonly Element[]): DrawingMap | null {
  const whole = svg.getBoundingClientRect()
  const seen = scrollers.map((one) => freeOf(one, {})).reduce(common, whole)
  if (whole.height === 0 || isAround(seen, whole)) return null
  const bodies = [...svg.querySelectorAll('.card > .body')]
  return {
    shape: whole.width / whole.height,
    cards: bodies.map((body) => ({
      ...partOf(body.getBoundingClientRect(), whole),
      isFocus: body.closest('.card.focus') !== null,
    })),
    seen: partOf(seen, whole),
    cut: {
      left: seen.left - whole.left,
      top: seen.top - whole.top,
      right: whole.right - seen.right,
      bottom: whole.bottom - seen.bottom,
    },
  }
}

/** Brings this point of the drawing, in parts of its width and height, to the middle of what is seen, as far as that goes. */
export function showPoint(svg: SVGSVGElement, scrollers: readonly Element[], x: number, y: number): void {
  for (const scroller of scrollers) {
    const { left, top, width, height } = svg.getBoundingClientRect()
    const [across, down] = [left + x * width, top + y * height]
    const way = wayToMiddle({ left: across, right: across, top: down, bottom: down }, freeOf(scroller, {}))
    scroller.scrollLeft += way.x
    scroller.scrollTop += way.y
  }
}

function common(one: ClientBox, other: ClientBox): ClientBox {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}

/** Whether all of a box is inside, but for less than a pixel. */
function isAround(outer: ClientBox, { left, top, right, bottom }: ClientBox): boolean {
  return left > outer.left - 1 && top > outer.top - 1 && right < outer.right + 1 && bottom < outer.bottom + 1
}

function partOf(box: ClientBox, whole: DOMRect): MapBox {
  return {
    x: (box.left - whole.left) / whole.width,
    y: (box.top - whole.top) / whole.height,
    width: (box.right - box.left) / whole.width,
    height: (box.bottom - box.top) / whole.height,
  }
}
