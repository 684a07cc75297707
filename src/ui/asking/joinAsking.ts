import { createAsking } from '../../asking/asking'
import type { Player } from '../../playback/player'
import type { AppStore } from '../../session/appStore'
import { openQuestion } from '../../session/question'
import { sayQuestionsBy } from '../transport/sayChange'
import { listenToAskedKeys } from './askedKeys'
import { listenToLessonKeys } from './lessonKeys'
import { sayQuestion } from './sayQuestion'

export interface Parts {
  readonly store: AppStore
  readonly player: Player
}

/** Pages that ask already. */
const JOINED = new WeakSet<AppStore>()

/** Joins questions to the page: to its player, its keys and the line that is read out. */
export function joinAsking({ store, player }: Parts): void {
  if (JOINED.has(store)) return
  JOINED.add(store)
  player.askWith(createAsking(store, player.goOn))
  sayQuestionsBy(sayQuestion)
  listenToAskedKeys({ store, player })
  listenToLessonKeys({ store, player })
  // On a phone the question stands in the sheet: a line of it would ask nothing.
  store.subscribe((state, before) => {
    const isNew = openQuestion(state) !== null && openQuestion(before) === null
    if (isNew && state.looks.sheet.height === 'line') state.look('sheet', { height: 'half' })
  })
}
