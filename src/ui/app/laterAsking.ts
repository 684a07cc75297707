import type { Asking } from '../../playback/asking'
import type { Parts } from '../asking/joinAsking'
import { loadWords } from '../../i18n/words'
import { later } from '../parts/later'

/** The question in the place of the formula. */
export const QuestionCard = later(
  async () => (await import('../asking/QuestionCard')).QuestionCard,
  ['questions', 'judgement'],
)

/** What stands in the place of a panel that would give an answer away. */
export const VeiledPanel = later(
  async () => (await import('../asking/VeiledPanel')).VeiledPanel,
  ['questions', 'judgement'],
)

const NOTHING_IS_ASKED: Asking = {
  reach: (_, wanted) => wanted,
  ask: () => false,
  show: () => false,
  withdraw: () => false,
}

/** Lets the page ask, once what it asks with has come; without it nothing is asked, which is said to whoever wants to be. */
export async function letPageAsk(parts: Parts): Promise<void> {
  const { language } = parts.store.getState()
  try {
    const [{ joinAsking }] = await Promise.all([
      import('../asking/joinAsking'),
      loadWords(language, ['questions', 'judgement']),
      QuestionCard.prefetch(language),
      VeiledPanel.prefetch(language),
    ])
    joinAsking(parts)
  } catch {
    // The page is whole without it, and what was pressed waits for nothing.
    parts.player.askWith(NOTHING_IS_ASKED)
    const { predict, lesson, tell } = parts.store.getState()
    if (predict !== 'off' || lesson) tell({ kind: 'notLoaded' })
  }
}
