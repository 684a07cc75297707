import { useMemo, useSyncExternalStore } from 'react'
import { colourIn, type Ground } from './paint'

/** The colours of the page as they are now: paper for the lowest answer, the blue of the forward pass for the highest. */
export function useGround(): Ground {
  const colours = useSyncExternalStore(watchTheme, read, read)
  return useMemo(() => {
    const [low = null, high = null] = colours.split(' ').map(colourIn)
    return { low: low ?? [255, 255, 255], high: high ?? [0, 95, 163] }
  }, [colours])
}

function read(): string {
  const style = getComputedStyle(document.documentElement)
  return ['--surface', '--forward'].map((name) => style.getPropertyValue(name).trim()).join(' ')
}

function watchTheme(hear: () => void): () => void {
  const observer = new MutationObserver(hear)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
