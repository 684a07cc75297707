import { focusStage } from '../parts/focusStage'

/** Where the same key leads on, in this order: through a lesson, before a class, through the iteration. */
const ONWARD = ['[data-act="card"]', '.strip', '.transport [data-act="next"]']

/** Gives the focus to what leads on from here, so that Enter after Enter goes through an iteration or a lesson. */
export function focusOnward(): void {
  const found = ONWARD.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one?.offsetParent)
  if (found) found.focus({ preventScroll: true })
  else focusStage()
}
