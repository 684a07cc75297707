import { StrictMode, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Opened } from '../../browser/address'
import { onConnected } from '../../browser/connection'
import { whenIdle } from '../../browser/idle'
import { beforeLoadingAnew } from '../../browser/loadAnew'
import { watchSheets } from '../../browser/lostSheets'
import type { Player } from '../../playback/player'
import { loadWords } from '../../i18n/words'
import { lateTrainer } from '../../playback/lateTrainer'
import type { TrainingRequest } from '../../playback/trainer'
import type { AppStore } from '../../session/appStore'
import { learnKindsWith } from '../../session/learnKinds'
import { AppContext } from '../context/AppContext'
import type { Placeholder } from '../first/placeholder'
import type { Stage } from '../network/stage'
import { CrashBoundary } from '../parts/CrashBoundary'
import { App } from './App'
import { untilPresented } from './untilPresented'

/** What is there before React: the page goes on with it. */
interface Given {
  readonly store: AppStore
  readonly player: Player
  readonly stage: Stage
  /** Where the page stands. */
  readonly root: HTMLElement
  /** Who has stood in until now; null if the page was not written at build. */
  readonly placeholder: Placeholder | null
  /** A run that the address asks for and that needs the trainer. */
  readonly far: TrainingRequest | null
  /** What the address opened; steps may have been taken since. */
  readonly opened: Opened
  /** The one line that is read out; whoever writes it so far hushes. */
  readonly line: HTMLElement
  hush(): void
}

/**
 * Lets React take the page over.
 *
 * A written page keeps its elements: React is shown the page as it was written, from the store's first state, and brings
 * it up to date in the same task. All words of the first view have to be there. So nothing is drawn in between, the focus stays, and no reader hears anything twice.
 */
export function start(given: Given): void {
  const { store, player, stage, root, placeholder, far } = given
  watchSheets()
  // Before anything is fetched that may be asked for: a network of another kind is never shown without its words.
  learnKindsWith(() => loadWords(store.getState().language, ['kinds']))
  const notLoaded = (): void => store.getState().tell({ kind: 'notLoaded' })
  const trainer = lateTrainer(async () => (await import('./pageTrainer')).pageTrainer(store), notLoaded)
  const page = (
    <StrictMode>
      <AppContext value={{ store, player, trainer }}>
        <CrashBoundary panel="Backflow">
          <App stage={stage} />
        </CrashBoundary>
      </AppContext>
    </StrictMode>
  )
  if (placeholder) {
    const pressed = placeholder.leave()
    if (root.querySelector('font')) showAnew(root, page, pressed)
    else {
      flushSync(() => hydrateRoot(root, page))
      pressed?.click()
    }
    root.removeAttribute('data-stale')
  } else createRoot(root).render(page)
  untilPresented(store)
  performance.mark('taken')
  // When the page is idle, or something has happened that others have to hear of: what was done until then is followed as well.
  let joined: Promise<void> | null = null
  const join = (): Promise<void> =>
    (joined ??= import('./joinSurroundings').then(
      ({ joinSurroundings }) => joinSurroundings({ ...given, trainer }),
      () => {
        joined = null
        notLoaded()
      },
    ))
  const begin = (): void => {
    stopWaiting()
    stopWatching()
    trainer.prefetch()
    void join()
  }
  const stopWaiting = whenIdle(begin)
  const stopWatching = store.subscribe(begin)
  onConnected(begin)
  beforeLoadingAnew(join)
  if (far) trainer.train(far)
}

/**
 * Shows the page in place of one that the browser has translated meanwhile: React would not know its elements again.
 *
 * Focus and a press go to the same button of the new page, if it has a name.
 */
function showAnew(root: HTMLElement, page: ReactNode, pressed: HTMLElement | null): void {
  const focused = document.activeElement
  flushSync(() => createRoot(root).render(page))
  const twinOf = (element: Element | null): HTMLElement | null => {
    const act = element instanceof HTMLElement && element.dataset['act']
    return act ? root.querySelector<HTMLElement>(`[data-act="${act}"]`) : null
  }
  twinOf(focused)?.focus()
  twinOf(pressed)?.click()
}
