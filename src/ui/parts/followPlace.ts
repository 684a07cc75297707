import { followPress, isFinger } from './press'

/** What a press does that means a place and drags nothing. */
export interface PlacePress {
  /** Takes the place under the pointer. */
  go(event: MouseEvent): void
  /** Was not meant: back to what was before. */
  back(): void
}

/**
 * Follows a press that means the place under it: a mouse's at once and wherever it goes, a finger's only where it is
 * lifted, because until then it may be about to scroll or zoom the page.
 */
export function followPlace(down: PointerEvent, surface: Element, { go, back }: PlacePress): void {
  const isTap = isFinger(down)
  const isPress = followPress(down, surface, {
    move(event) {
      if (!isTap) go(event)
    },
    lift(event) {
      if (isTap && event) go(event)
    },
    cancel() {
      if (!isTap) back()
    },
  })
  if (isPress && !isTap) go(down)
}
