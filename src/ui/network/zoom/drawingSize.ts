import { leastScale } from '../../../graph/closeUp/leastScale'

interface Sized {
  readonly frame: HTMLElement
  readonly svg: SVGSVGElement
  /** How much larger than it has to be; 1 is as large as its frame. */
  readonly zoom: number
  /** Whether its numbers may not be shrunk into the frame. */
  readonly isLarge: boolean
}

/** Gives the drawing its size: that of its frame, or more, where it is zoomed into or would be too small. */
export function sizeDrawing({ frame, svg, zoom, isLarge }: Sized): void {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
  // Nothing is laid out, or nothing is drawn yet.
  if (frame.clientWidth === 0 || width === 0) return
  const isContained = getComputedStyle(frame).contain !== 'none'
  const orientation = svg.dataset['orientation'] === 'upright' ? 'upright' : 'wide'
  const room = { width: frame.clientWidth, height: isContained ? frame.clientHeight : innerHeight }
  const fitting = isContained ? Math.min(room.width / width, room.height / height) : room.width / width
  const least = isLarge ? leastScale(room, orientation) : 0
  const scale = fitting < least * NEARLY ? least : fitting
  const isLarger = scale * zoom > fitting / NEARLY
  const lengthOf = (needed: number, given: number): string =>
    isLarger ? `${Math.max(needed * scale, given) * zoom}px` : ''
  set(svg, '--drawn-width', lengthOf(width, room.width))
  set(svg, '--drawn-height', isContained ? lengthOf(height, room.height) : '')
  frame.toggleAttribute('data-scrolls', isLarger)
}

/** Less than this cannot be seen, and scrolling by a pixel helps nobody. */
const NEARLY = 0.998

/** The sheet takes it from there, but for paper. */
function set({ style }: SVGSVGElement, property: string, length: string): void {
  if (style.getPropertyValue(property) !== length) style.setProperty(property, length)
}
