import type { Language } from '../content/languages'

/**
 * Brings the page as it was written at build in this language, if it stands there in another.
 *
 * What can't be had leaves the place empty: the page is then made when React has come.
 */
export async function fetchWrittenPage(language: Language, root: HTMLElement): Promise<void> {
  const { written } = root.dataset
  if (written === undefined || written === language) return
  root.replaceChildren()
  const address = root.dataset[language]
  if (!address) return
  try {
    const answer = await fetch(address)
    if (answer.ok) root.innerHTML = await answer.text()
  } catch {
    // Offline: nothing is lost but the first second.
  }
}
