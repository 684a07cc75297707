import type { Player } from '../../playback/player'
import type { AppStore } from '../../session/appStore'
import { leadBack, leadOn } from '../../teaching/lead'
import { isForeignKey } from '../parts/isForeignKey'

interface Means {
  readonly store: AppStore
  readonly player: Player
}

/** What the next key of presenter mode does: on through the lesson that is open, or else through the iteration. */
export function goOn(means: Means, event: KeyboardEvent): void {
  if (means.store.getState().lesson) follow(leadOn, means, event)
  else means.player.next()
}

/** How it went stays until a press of its own: a key that is held comes no further. */
function follow(lead: typeof leadOn, { store, player }: Means, { repeat }: KeyboardEvent): void {
  if (!(repeat && store.getState().lesson?.isOver)) lead(store, player)
}

const LEADS: Readonly<Record<string, typeof leadOn>> = { PageDown: leadOn, PageUp: leadBack }

/** The two keys of a clicker lead through the lesson that is open, wherever the focus is. Gives back how to stop. */
export function listenToLessonKeys({ store, player }: Means): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const lead = LEADS[event.key]
    const { lesson, showing } = store.getState()
    // A blank screen has heard it first, or will.
    const isTaken = event.defaultPrevented || showing?.presenting === 'blank'
    if (!lead || !lesson || isTaken || isForeignKey(event)) return
    event.preventDefault()
    event.stopPropagation()
    follow(lead, { store, player }, event)
  }
  window.addEventListener('keydown', onKey, { capture: true })
  return () => window.removeEventListener('keydown', onKey, { capture: true })
}
