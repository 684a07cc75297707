import { followAddress, type Opened } from '../../browser/address'
import { keepPreferences } from '../../browser/keepPreferences'
import { followOtherTabs } from '../../browser/otherTabs'
import { loadRaisedDigits } from '../../browser/raisedFont'
import type { Language } from '../../content/languages'
import { loadAllWords } from '../../i18n/allWords'
import { loadWords } from '../../i18n/words'
import type { Trainer } from '../../playback/trainer'
import type { AppStore } from '../../session/appStore'
import { keepTyped } from '../network/typedEarly'
import { sayChange } from '../transport/sayChange'
import { speakSteps } from '../transport/statusLine'
import { copySelections } from './copySelection'
import { flashChanges } from './flashChanges'
import { showHints } from './hints'
import { keepFocus } from './keepFocus'
import { listenToLaterKeys } from './laterKeys'
import { sayStillness } from './sayStillness'
import './raised.css'
// What only panels and menus have, which come later still.
import '../parts/label.css'

interface Parts {
  readonly store: AppStore
  readonly trainer: Trainer
  /** What the address opened; whatever was done since is followed. */
  readonly opened: Opened
  /** Where the page stands. */
  readonly root: HTMLElement
  /** The one line that is read out; whoever writes it so far hushes. */
  readonly line: HTMLElement
  hush(): void
}

/** Joins the page to what is around it: its address, its other tabs, what is copied from it, and who points at it. */
export function joinSurroundings({ store, trainer, opened, root, line, hush }: Parts): void {
  keepFocus(root)
  hush()
  // What lies over the page hides all else from screen readers, but for what says of itself that it announces.
  line.dataset['liveAnnouncer'] = 'true'
  speakSteps(store, line, sayChange)
  // A drag ends before another address is read: of a window's listeners browsers call the first first.
  listenToLaterKeys(store)
  followAddress({ store, trainer, learn, opened })
  keepPreferences(store, opened.state)
  followOtherTabs({ store, learn })
  keepTyped(store)
  copySelections(document)
  // Hints name keys in the words of the panels; where those can't be had, the page works without hints.
  loadWords(store.getState().language, ['stage', 'rest', 'panels']).then(
    () => showHints(document, store),
    () => undefined,
  )
  void loadRaisedDigits()
  flashChanges(document, store)
  sayStillness(document.documentElement, store)
  performance.mark('joined')
}

/** Fetches all words of a language, before the page speaks it. */
function learn(language: Language): Promise<void> {
  return loadAllWords(language)
}
