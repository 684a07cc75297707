import type { Player } from '../../playback/player'
import type { AppStore } from '../../session/appStore'

/** Where keys have a meaning of their own, so that the page's keys keep out of the way. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="slider"], [role="spinbutton"], [role="tab"], [role="radio"], [role="switch"]'
/** Keys that walk and open the network; others, such as a clicker's PageDown, work from there too. */
const GRAPH_KEYS: ReadonlySet<string> = new Set([
  ' ',
  'Enter',
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
])
/** What Space presses by itself. */
const PRESSED_BY_SPACE = 'button, a[href], summary, [role="button"]'

interface Means {
  readonly store: AppStore
  readonly player: Player
  readonly showHelp: () => void
}

/**
 * The keys of the whole page: they play, step and undo, wherever the focus is, unless it needs them itself.
 *
 * They stand outside React and work before it is there. Gives back how to stop.
 */
export function listenToKeys(means: Means): () => void {
  const { store } = means
  const onKey = (event: KeyboardEvent): void => {
    // 229 is what some browsers say while an input method composes.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return
    const target = event.target instanceof Element ? event.target : null
    if (event.ctrlKey || event.metaKey) {
      if (target?.closest('input, textarea, [contenteditable]')) return
      const redo = (event.key.toLowerCase() === 'z' && event.shiftKey) || event.key.toLowerCase() === 'y'
      if (redo) store.getState().redo()
      else if (event.key.toLowerCase() === 'z') store.getState().undo()
      else return
      event.preventDefault()
      return
    }
    if (!store.getState().singleKeys || target?.closest(OWN_KEYS)) return
    if (event.key === ' ' && target?.closest(PRESSED_BY_SPACE)) return
    if (GRAPH_KEYS.has(event.key) && target?.closest('[data-stop]')) return
    const act = ACTIONS[event.key]
    if (!act) return
    event.preventDefault()
    // A key held down steps on and on; held Space would flicker between playing and pausing.
    if (event.repeat && event.key === ' ') return
    act(means, event.shiftKey)
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}

const ACTIONS: Readonly<Record<string, (means: Means, shift: boolean) => void>> = {
  ' ': ({ player }) => player.toggle(),
  ArrowRight: ({ player }, shift) => player.next(shift ? 'phase' : undefined),
  PageDown: ({ player }) => player.next(),
  ArrowLeft: ({ player }, shift) => player.back(shift ? 'phase' : undefined),
  PageUp: ({ player }) => player.back(),
  Home: ({ player }) => player.first(),
  End: ({ player }) => player.last(),
  '?': ({ showHelp }) => showHelp(),
}
