import type { Cause } from '../../../comparing/causes'
import type { Figure } from '../../../comparing/figure'
import { transposedFigure } from '../../../comparing/transposedFigure'
import { editRules } from '../../../session/editRules'
import { learnKinds } from '../../../session/learnKinds'
import { rename } from '../../../session/reshape/rename'
import { startAnew } from '../../../session/reshape/startAnew'
import { tapeOf } from '../../../session/selectors'
import type { AppStore } from '../../../session/appStore'

interface Switched {
  readonly cause: Cause
  readonly figure: Figure
  /** Whether a person has added the figures: those of a source have been read as they are meant. */
  readonly isOwn: boolean
}

/** Makes the network as the source has it, where one press can; null where nothing that can be switched is the cause. */
export function switchTo(store: AppStore, { cause, figure, isOwn }: Switched): (() => void) | null {
  switch (cause.kind) {
    case 'order':
      return () => editRules(store, { updateOrder: cause.order })
    case 'half':
      // Another error is another run: of what comes later in this one it says nothing.
      return figure.iteration === 0 ? () => void withoutHalf(store) : null
    case 'rate':
      // What comes later in a run says nothing of one that learns faster, or slower.
      return figure.iteration === 0 ? () => withRate(store, cause.rate) : null
    case 'name':
      return isOwn ? () => nameBySender(store) : null
    case 'update':
    case 'sign':
    case 'point':
    case 'inputs':
      return null
  }
}

async function withoutHalf(store: AppStore): Promise<void> {
  try {
    await learnKinds()
  } catch {
    store.getState().tell({ kind: 'notLoaded' })
    return
  }
  startAnew(store, { ...store.getState().start.problem, loss: 'square' }, { changes: ['loss'] })
}

/** From the first iteration on, as the source has it. */
function withRate(store: AppStore, learningRate: number): void {
  startAnew(store, { ...store.getState().start.problem, learningRate }, { changes: ['eta'] })
}

/** The figures keep the names by which they were typed, and so are of other weights; with the old names they are what they were. */
function nameBySender(store: AppStore): void {
  const { start, figures } = store.getState()
  const tape = tapeOf(store.getState())
  store.together(() => {
    rename(store, 'sender')
    const state = store.getState()
    if (state.start !== start)
      state.setFigures(figures.map((figure) => ({ ...figure, renamed: transposedFigure(figure, tape).quantity })))
  })
}
