import type { Player } from '../../playback/player'
import type { AppStore } from '../../session/appStore'
import { hasModifier } from '../parts/hasModifier'
import { isComposing } from '../parts/isComposing'
import { keyLetter } from '../parts/keyLetter'

/** Where keys have a meaning of their own, so that the page's keys keep out of the way. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role=dialog], [role=listbox], [role=slider], [role=spinbutton], [role=tab], [role=radio]'
/** Where text is written, which has an undo of its own. */
const TYPED_IN = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable]'
/** What Space presses by itself. */
const PRESSED_BY_SPACE = 'button, a[href], summary, [role=button]'

interface Means {
  readonly store: AppStore
  readonly player: Player
  /** Presses the button of this name, if it is there: what it does may still be on its way. */
  readonly press: (act: string) => void
}

/**
 * The keys of the whole page: they play, step and undo, wherever the focus is, unless it needs them itself.
 *
 * They stand outside React and work before it is there. What the network takes, or a list, does not come here. Gives back
 * how to stop.
 */
export function listenToKeys(means: Means): () => void {
  const { store, player } = means
  /**
   * A clicker has no other keys, and whoever holds it can't see where the focus is: they are the player's everywhere, also
   * where single keys are turned off, which a voice can't say by mistake. Only a blank screen hears them for itself, and
   * a lesson, through which they lead.
   */
  const onClicker = (event: KeyboardEvent): void => {
    const step = CLICKER[event.key]
    if (!step || isComposing(event) || hasModifier(event)) return
    if (store.getState().lesson || store.getState().showing?.presenting === 'blank') return
    event.preventDefault()
    event.stopPropagation()
    player[step]()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event) || event.altKey) return
    const target = event.target instanceof Element ? event.target : null
    const letter = keyLetter(event)
    if (event.ctrlKey || event.metaKey) {
      if ((letter !== 'z' && letter !== 'y') || target?.closest(TYPED_IN)) return
      if (letter === 'y' || event.shiftKey) store.getState().redo()
      else store.getState().undo()
      event.preventDefault()
      return
    }
    if (!store.getState().singleKeys || target?.closest(OWN_KEYS)) return
    if (event.key === ' ' && target?.closest(PRESSED_BY_SPACE)) return
    const act = ACTIONS[event.key] ?? ACTIONS[letter]
    if (!act) return
    event.preventDefault()
    // A key held down steps on and on; held Space would flicker between playing and pausing.
    if (event.repeat && event.key === ' ') return
    act(means, event.shiftKey)
  }
  const ends = new AbortController()
  window.addEventListener('keydown', onClicker, { capture: true, signal: ends.signal })
  window.addEventListener('keydown', onKey, { signal: ends.signal })
  return () => ends.abort()
}

const showHelp = ({ press }: Means): void => press('help')

const CLICKER: Readonly<Record<string, 'next' | 'back'>> = { PageDown: 'next', PageUp: 'back' }

const ACTIONS: Readonly<Record<string, (means: Means, shift: boolean) => void>> = {
  ' ': ({ player }) => player.toggle(),
  ArrowRight: ({ player }, shift) => player.next(shift ? 'phase' : undefined),
  ArrowLeft: ({ player }, shift) => player.back(shift ? 'phase' : undefined),
  Home: ({ player }) => player.first(),
  End: ({ player }) => player.last(),
  f: ({ store }) => store.getState().toggleFold(),
  p: ({ press }) => press('present'),
  '?': showHelp,
  // As Arabic and Chinese keyboards write it.
  '؟': showHelp,
  '？': showHelp,
}
