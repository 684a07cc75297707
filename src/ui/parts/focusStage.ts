/** Gives the focus to the network, where the page's keys play: to the place that Tab would come to. */
export function focusStage(): void {
  document.querySelector<SVGElement>('.network [tabindex="0"]')?.focus({ preventScroll: true })
}
