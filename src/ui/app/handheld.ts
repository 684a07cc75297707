import { isStill } from '../../browser/surroundings'
import { browserFrames } from '../../playback/clock'
import type { AppStore } from '../../session/appStore'
import type { SheetHeight } from '../../session/looks'
import { followSteps } from '../network/followSteps'
import { followKeyboard } from './screenKeyboard'
import { isSheetOf, listenToSheet } from './sheetDrag'

/** What a small window needs besides its sheet of styles: the sheet is pulled, the drawing follows. Gives back how to stop. */
export function joinHandheld(side: HTMLElement, store: AppStore): () => void {
  const leaveSheet = listenToSheet(side, {
    height: () => store.getState().looks.sheet.height,
    settle: (height) => store.getState().look('sheet', { height }),
  })
  const leaveFocus = showFocused(side, store)
  const leaveKeyboard = followKeyboard(document.documentElement)
  const drawing = document.querySelector('svg.network')
  const leaveSteps =
    drawing &&
    followSteps(drawing, {
      store,
      frames: browserFrames,
      isStill: () => isStill(store.getState().motion),
      now: () => performance.now(),
    })
  return () => {
    leaveSheet()
    leaveFocus()
    leaveKeyboard()
    leaveSteps?.()
  }
}

/** The sheet is pulled up where keys have come to what it does not show, for a panel that is chosen, and for a question; lowered it shows its beginning. */
function showFocused(side: HTMLElement, store: AppStore): () => void {
  const pull = (height: SheetHeight): void => store.getState().look('sheet', { height })
  const pullUp = (): void => pull('up')
  const onFocus = (): void => {
    // A browser scrolls to what has the focus, even where nobody else could.
    if (isSheetOf(side) && side.scrollTop > 0) pullUp()
  }
  // Before the first step the tabs stand in sight, and below them nothing.
  const onClick = ({ target }: MouseEvent): void => {
    if (isSheetOf(side) && target instanceof Element && target.closest('[role="tab"]')) pullUp()
  }
  side.addEventListener('focusin', onFocus)
  side.addEventListener('click', onClick)
  const unsubscribe = store.subscribe(({ looks, start, lesson, panel }, before) => {
    // Once it stands there.
    if (panel !== before.panel || looks.sheet !== before.looks.sheet) browserFrames.request(() => showSelectedTab(side))
    if (looks.sheet !== before.looks.sheet && looks.sheet.height !== 'up') side.scrollTop = 0
    // A scenario begins with its question.
    if (start !== before.start && start.scenario !== null && isSheetOf(side)) pullUp()
    // A card of a lesson stands in the sheet, and some are about a panel.
    const isTurned = lesson && (lesson.lesson !== before.lesson?.lesson || lesson.card !== before.lesson.card)
    if (isTurned && isSheetOf(side)) pull(lesson.lesson.cards[lesson.card]?.panel ? 'up' : 'half')
    // That a task is done stands above the panel in which it was done.
    else if (lesson?.lesson.cards[lesson.card]?.task && lesson.done !== before.lesson?.done) side.scrollTop = 0
  })
  return () => {
    side.removeEventListener('focusin', onFocus)
    side.removeEventListener('click', onClick)
    unsubscribe()
  }
}

/** The row of tabs is longer than a phone is wide, and a card or a link may have chosen one of them. */
function showSelectedTab(side: HTMLElement): void {
  const tab = side.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
  const row = tab?.parentElement
  if (row) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2
}
