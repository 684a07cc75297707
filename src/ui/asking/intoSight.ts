/** Scrolls to the card that this part of it stands in, as far as it is out of sight: below it the player may lie over the page. */
export function bringIntoSight(part: Element): void {
  part.closest('.question')?.scrollIntoView({ block: 'nearest' })
}
