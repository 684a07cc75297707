/** Sheets that were asked for and did not come. */
const LOST = new Set<HTMLLinkElement>()

/** Keeps in mind which sheets do not come. Gives back how to stop. */
export function watchSheets(): () => void {
  addEventListener('error', keepLost, { capture: true })
  return () => removeEventListener('error', keepLost, { capture: true })
}

function keepLost({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') LOST.add(target)
}

/** Asks again for the sheets that did not come: a script that is fetched anew does not bring its sheet a second time. */
export async function fetchLostSheets(): Promise<void> {
  await Promise.all([...LOST].map(fetchAgain))
}

/** In its old place, so that what comes after it still wins. */
function fetchAgain(lost: HTMLLinkElement): Promise<unknown> {
  LOST.delete(lost)
  const again = lost.cloneNode() as HTMLLinkElement
  const comes = new Promise((resolve, reject) => {
    again.addEventListener('load', resolve)
    again.addEventListener('error', () => reject(new Error(`No sheet: ${again.href}`)))
  })
  lost.replaceWith(again)
  return comes
}
