/** Gives the focus to what is said, where the page's keys play and nothing is ringed. */
export function focusStrip(): void {
  document.querySelector<HTMLElement>('.strip')?.focus({ preventScroll: true })
}
