import { reload } from './location'

/** How long the page is given to write its place down before it is loaded anew, in milliseconds. */
const PATIENCE = 5000

let writePlace = (): Promise<unknown> => Promise.resolve()

/** Says what has to be there before the page's place can stand in its address. */
export function beforeLoadingAnew(prepare: () => Promise<unknown>): void {
  writePlace = prepare
}

/** Loads the page anew, at the place that it shows now, or, where that can't be written down, at the one its address names. */
export async function loadAnew(): Promise<void> {
  await Promise.race([writePlace(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  // Now, so that the address names the place: once the browser says it, the way is chosen.
  dispatchEvent(new Event('pagehide'))
  reload()
}
