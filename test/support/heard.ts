/** Regions whose text is said when it changes, unless they are turned off. */
const LIVE = '[role="status"], [role="alert"], output, [aria-live]'

/** What a screen reader says of live regions from now on: the text of each that changed, and did not ask for silence. */
export function listen(): { readonly heard: () => readonly string[] } {
  const observer = new MutationObserver((records) => take(records))
  const regions = new Set<Element>()
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  function take(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(LIVE)
      if (around) regions.add(around)
    }
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        // One that comes with its text is said as well.
        if (node instanceof Element)
          for (const one of [node, ...node.querySelectorAll('*')]) if (one.matches(LIVE)) regions.add(one)
      }
    }
  }
  return {
    heard() {
      take(observer.takeRecords())
      const texts = [...regions]
        .filter((region) => region.isConnected && region.getAttribute('aria-live') !== 'off')
        .map(({ textContent }) => textContent)
        .filter((text) => text !== '')
      regions.clear()
      return texts
    },
  }
}
