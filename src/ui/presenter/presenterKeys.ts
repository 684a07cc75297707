import type { Player } from '../../playback/player'
import type { AppStore } from '../../session/appStore'
import { openQuestion } from '../../session/question'
import { present } from '../../session/showing'
import { goOn } from '../asking/lessonKeys'
import { hasHint } from '../parts/hasHint'
import { hasModifier } from '../parts/hasModifier'
import { isComposing } from '../parts/isComposing'
import { keyLetter } from '../parts/keyLetter'

interface Means {
  readonly store: AppStore
  readonly player: Player
  toggleSentence(): void
  describe(): void
}

/** Where a key is text, or something else of its own. */
const OWN_KEYS = 'input, textarea, select, [role="dialog"]'
/** Of these some keys are none of theirs: a clicker sends a dot while the choices of a question have the focus. Letters from A on choose. */
const CHOICES = 'input:is([type="radio"], [type="checkbox"])'
const FREE_AT_CHOICES: ReadonlySet<string> = new Set(['.', 'p', '?', '؟', '？'])
/** These choose while there is something to choose from. */
const CHOOSING: ReadonlySet<string> = new Set(['b', 'd'])
/** While nothing has been typed, these are a clicker's in a field as well: no number begins with a letter, and few with a dot. */
const FREE_IN_EMPTY: ReadonlySet<string> = new Set(['.', 'b'])
/** Keys that are held while another is pressed. */
const HELD: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])

/**
 * The keys that mean something else in presenter mode, wherever the focus is: who holds a clicker does not look for it.
 * Gives back how to stop.
 *
 * They are heard on the way down, before the network and the page. While the screen is blank any key brings it back, and
 * does nothing else. A key with Alt, Ctrl or ⌘ is the browser's or a screen reader's, then too.
 */
export function listenToPresenter({ store, player, toggleSentence, describe }: Means): () => void {
  const leave = (): void => present(store, null)
  const blank = (): void => present(store, 'blank')
  // The button that the page's own key presses is not there.
  const help = (): void => store.getState().lay('help')
  const acts: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ' ': (event) => goOn({ store, player }, event),
    p: leave,
    '.': blank,
    b: blank,
    t: toggleSentence,
    d: describe,
    // What is not seen is not folded.
    f: () => {},
    '?': help,
    '؟': help,
    '？': help,
  }
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event
    const { overlay, gesture, singleKeys, showing } = store.getState()
    const take = (act: () => void): void => {
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    if (hasModifier(event)) return
    if (showing?.presenting === 'blank') {
      if (!HELD.has(key)) take(() => present(store, 'on'))
      return
    }
    if (isComposing(event)) return
    // Who skips a question is still here.
    const leaves = overlay === null && gesture?.kind !== 'drag' && !openQuestion(store.getState())
    if (key === 'Escape' && leaves && !hasHint()) return take(leave)
    const owner = event.target instanceof Element ? event.target.closest(OWN_KEYS) : null
    const letter = keyLetter(event)
    const ask = openQuestion(store.getState())?.ask
    const isChoice = ask !== undefined && ask.kind !== 'number' && CHOOSING.has(letter)
    if (!singleKeys || isChoice || (owner && !isFree(letter, owner))) return
    const act = acts[letter]
    if (act) take(() => act(event))
  }
  window.addEventListener('keydown', onKey, { capture: true })
  return () => window.removeEventListener('keydown', onKey, { capture: true })
}

/** Whether a key is none of those that this owner has for itself. */
function isFree(letter: string, owner: Element): boolean {
  if (owner.matches(CHOICES)) return FREE_AT_CHOICES.has(letter)
  return FREE_IN_EMPTY.has(letter) && owner.matches('.answerField input') && (owner as HTMLInputElement).value === ''
}
