/** The quantity that is shown where an event happened, if any. */
export function quantityAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-quantity]')?.getAttribute('data-quantity') ?? null) : null
}
