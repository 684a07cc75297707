/** Whether this browser lets a page fill the screen. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled
}

export function fillsScreen(): boolean {
  return Boolean(document.fullscreenElement)
}

/** Fills the screen, or leaves it. A browser that would not is left as it is. */
export function setFullScreen(wanted: boolean): void {
  if (wanted === fillsScreen()) return
  const change = wanted ? document.documentElement.requestFullscreen() : document.exitFullscreen()
  change.catch(() => {})
}

/** Calls back when the page fills the screen, or no longer does; gives back how to stop. */
export function onFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
