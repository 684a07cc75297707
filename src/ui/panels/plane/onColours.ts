import { onColourScheme } from '../../../browser/surroundings'

/** Calls back when the colours of the page may be others: by its theme, or by what the system asks for. Gives back how to stop. */
export function onColours(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const stops = [
    onColourScheme(listener),
    onColourScheme(listener, '(prefers-contrast: more)'),
    onColourScheme(listener, '(forced-colors: active)'),
  ]
  return () => {
    observer.disconnect()
    for (const stop of stops) stop()
  }
}
