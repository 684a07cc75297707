import { PANELS, tabOf } from '../../session/panels'
import { hides, isPresenting, present } from '../../session/showing'
import { beginAgain, showHint } from '../../teaching/acts'
import { cardOf, isThrough } from '../../teaching/cards'
import { useApp, useLateWords, useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { PairTimer } from './PairTimer'

/** What the card that is shown has of its own to press. */
export function CardTools() {
  const { store } = useParts()
  const words = useLateWords('lessons')
  const run = useApp((state) => state.lesson)!
  const isPresented = useApp(isPresenting)
  const card = cardOf(run)
  return (
    <>
      {isPresented && <ToTab panel={card.panel} />}
      {card.pair && <PairTimer key={card.id} seconds={card.pair.seconds} />}
      {card.hint && !run.isHinted && !isThrough(run) && (
        <button type="button" className="textButton lessonHintButton" onClick={() => showHint(store)}>
          {words.hint}
        </button>
      )}
      {(card.task || card.ask) && (
        <button
          type="button"
          className="iconButton lessonAgain"
          aria-label={words.again}
          onClick={() => beginAgain(store)}
        >
          <Icon name="restart" />
        </button>
      )}
    </>
  )
}

/** Leads before a class to the tab that a card is about, which is not seen there; the lesson stays at its card. */
function ToTab({ panel }: { readonly panel: string | null }) {
  const { store } = useParts()
  const words = useLateWords('lessons')
  const { panels } = useMessages()
  const isHidden = useApp((state) => hides(state, 'tabs'))
  const known = PANELS.find((one) => one === panel)
  if (!known || isHidden) return null
  return (
    <button type="button" className="button" data-act="toTab" onClick={() => present(store, null)}>
      {words.toTab({ tab: panels[tabOf(known)] })}
    </button>
  )
}
