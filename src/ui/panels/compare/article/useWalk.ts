import { useState } from 'react'
import type { UpdateOrder } from '../../../../engine'
import { newStart, type Start } from '../../../../session/moment'
import { useApp, useParts } from '../../../context/AppContext'
import { ARTICLE } from './articleNetwork'
import type { RowSeen } from './companion'

/** How one walks the article. */
export interface Walk {
  /** What was pressed while another network is on screen: it opens the article's when it is pressed again. */
  readonly asked: string | null
  /** Goes to the step of a row, or runs as many updates as it speaks of. */
  go(row: RowSeen): void
  /** Runs the article's network under this order, as far as the article does. */
  check(key: string, order: UpdateOrder, updates: number): void
  forget(): void
}

/** Goes through the article's network, which is opened only once somebody has agreed: one undo brings the other back. */
export function useWalk(order: UpdateOrder | null): Walk {
  const { store, trainer } = useParts()
  const start = useApp((state) => state.start)
  const [question, ask] = useState<{ readonly key: string; readonly start: Start } | null>(null)
  const asked = question?.start === start ? question.key : null

  /** Opens the article's network, where nothing is against it. */
  const open = (wanted: UpdateOrder): boolean => {
    const { refuses, open: begin } = store.getState()
    if (refuses(['network'])) return false
    begin(newStart(ARTICLE[wanted]))
    return true
  }
  const runTo = (updates: number): void => {
    const { iteration, enterIteration } = store.getState()
    if (iteration >= updates) enterIteration(updates, 0, false)
    else trainer.train({ iterations: updates - iteration, arriveAt: { iteration: updates, step: 0 } })
  }
  /** Does it at once in the article's network, and in another one when it is pressed again. */
  const agreed = (key: string, act: () => void): void => {
    if (order === null && asked !== key) return ask({ key, start })
    ask(null)
    store.together(act)
  }

  return {
    asked,
    go: ({ key, row, place }) =>
      agreed(key, () => {
        if (order === null && !open('simultaneous')) return
        if (row.updates > 1) runTo(row.updates)
        else store.getState().enterIteration(place.iteration, place.step, false)
      }),
    check: (key, wanted, updates) =>
      agreed(key, () => {
        if (order !== wanted && !open(wanted)) return
        runTo(updates)
      }),
    forget: () => ask(null),
  }
}
