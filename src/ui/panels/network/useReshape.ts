import { useEffect, useRef, useState } from 'react'
import type { ActivationName, BiasRule, LossName, Problem, UpdateOrder } from '../../../engine'
import { newGesture, type Gesture } from '../../../session/gesture'
import { shownProblem } from '../../../session/moment'
import { rebias } from '../../../session/reshape/biases'
import { drawAnew } from '../../../session/reshape/drawAnew'
import { insertLayer, removeLayer } from '../../../session/reshape/layers'
import { newPlaces, newsOfLayer, newsOfSize, type News } from '../../../session/reshape/news'
import { layersRefusal, problemRefusal, sizeRefusal, type ReshapeRefusal } from '../../../session/reshape/refusal'
import { resize } from '../../../session/reshape/resize'
import { activationsOf, NOTHING_REMOVED, type Reshaped, type Shaped } from '../../../session/reshape/shaped'
import { startAnew } from '../../../session/reshape/startAnew'
import { spliced } from '../../../session/reshape/spliced'
import { useApp, useParts } from '../../context/AppContext'

/** What the panel says of the latest press: what it has done, or why it could not be. */
export type Said =
  | { readonly kind: 'news'; readonly news: News; readonly row: number | null; readonly places: readonly string[] }
  /** `other` is the network with what goes together changed together, where that is a way out. */
  | { readonly kind: 'refused'; readonly refusal: ReshapeRefusal; readonly other: Problem | null }

/** What was taken out, as long as the network is the one that it was taken from. */
interface Kept extends Pick<Shaped, 'removed'> {
  readonly layers: number
  readonly scenario: string | null
}

/** Presses on one stepper belong together as long as they follow each other within this, in milliseconds. */
const TOGETHER = 1000

/** What the Network panel does to the network, and what it says of it. */
export interface Reshape {
  readonly said: Said | null
  canResize(layer: number, by: 1 | -1): boolean
  readonly canInsert: boolean
  resize(layer: number, by: 1 | -1): void
  insert(after: number): void
  /** False where it could not be taken out. */
  remove(layer: number): boolean
  activate(layer: number, name: ActivationName): void
  setLoss(loss: LossName): void
  setBiasRule(rule: BiasRule): void
  setUpdateOrder(order: UpdateOrder): void
  draw(seed: number): void
  /** Takes a network that was offered in the place of one that can't be. */
  take(problem: Problem): void
  undo(): void
  forget(): void
}

/** Gives the network on the page another shape or another rule, by this seed. */
export function useReshape(seed: number): Reshape {
  const { store } = useParts()
  const problem = useApp(shownProblem)
  const scenario = useApp(({ start }) => start.scenario)
  const [said, setSaid] = useState<Said | null>(null)
  const [kept, setKept] = useState<Kept>({ removed: NOTHING_REMOVED, layers: 0, scenario: null })
  const gesture = useRef<{ readonly of: number; readonly at: number; readonly gesture: Gesture } | null>(null)
  useSilence(said, setSaid)

  const isOfThis = kept.layers === problem.shape.length && kept.scenario === scenario
  const shaped: Shaped = { problem, removed: isOfThis ? kept.removed : NOTHING_REMOVED }
  // A way out that may not be either is not offered: what keeps from it is what has to be changed first.
  const refuse = (refusal: ReshapeRefusal, other: Problem | null = null): false => {
    const hindrance = other && problemRefusal(other)
    setSaid({ kind: 'refused', refusal: hindrance ?? refusal, other: hindrance ? null : other })
    return false
  }
  /** Starts with a network that may be; what may not be is said. */
  const begin = (
    next: Problem,
    changes: string | readonly string[],
    how: { gesture?: Gesture; seed?: number } = {},
  ): boolean => {
    const refusal = problemRefusal(next)
    if (refusal) return refuse(refusal)
    setSaid(null)
    return startAnew(store, next, { changes: [changes].flat(), ...how })
  }
  const reshape = (next: Reshaped, row: number, news: News, how: { gesture?: Gesture } = {}): boolean => {
    if (!begin(next.problem, 'shape', how)) return false
    setKept({ removed: next.removed, layers: next.problem.shape.length, scenario })
    setSaid({ kind: 'news', news, row, places: newPlaces(next, problem) })
    return true
  }
  const pressed = (of: number): Gesture => {
    const now = Date.now()
    const latest = gesture.current
    const goesOn = latest?.of === of && now - latest.at < TOGETHER
    const current = goesOn ? latest.gesture : newGesture('keys', `size of layer ${of}`)
    gesture.current = { of, at: now, gesture: current }
    return current
  }
  const resizeRefusal = (layer: number, by: 1 | -1): ReshapeRefusal | null => {
    const size = problem.shape[layer]! + by
    const isHidden = layer > 0 && layer < problem.shape.length - 1
    return sizeRefusal(size, isHidden) ?? problemRefusal(resize(shaped, layer, size, seed).problem)
  }

  return {
    said,
    canResize: (layer, by) => resizeRefusal(layer, by) === null,
    canInsert: layersRefusal(problem) === null,
    resize: (layer, by) => {
      const refusal = resizeRefusal(layer, by)
      if (refusal) return void refuse(refusal)
      const next = resize(shaped, layer, problem.shape[layer]! + by, seed)
      reshape(next, layer, newsOfSize(problem, next, layer, seed), { gesture: pressed(layer) })
    },
    insert: (after) => {
      const refusal = layersRefusal(problem)
      if (refusal) return void refuse(refusal)
      const next = insertLayer(shaped, after, seed)
      reshape(next, after + 1, newsOfLayer(problem, next, after + 1, seed))
    },
    remove: (layer) => {
      const next = removeLayer(shaped, layer, seed)
      return reshape(next, layer - 1, newsOfLayer(problem, next, layer, seed))
    },
    activate: (layer, name) => {
      const activations = spliced(activationsOf(problem), layer - 1, 1, name)
      const next = { ...problem, activations }
      const refusal = problemRefusal(next)
      const isSoftmax = refusal?.kind === 'together' && refusal.rule === 'softmaxLoss'
      if (refusal) refuse(refusal, isSoftmax ? { ...next, loss: 'cross-entropy' } : null)
      else begin(next, 'activations')
    },
    setLoss: (loss) => {
      const next = { ...problem, loss }
      const refusal = problemRefusal(next)
      const isSoftmax = refusal?.kind === 'together' && refusal.rule === 'softmaxLoss'
      const activations = spliced(activationsOf(problem), problem.shape.length - 2, 1, 'sigmoid')
      if (refusal) refuse(refusal, isSoftmax ? { ...next, activations } : null)
      else begin(next, 'loss')
    },
    setBiasRule: (rule) => {
      const { problem: next, differed } = rebias(problem, rule)
      if (!begin(next, 'biasRule')) return
      if (differed.length > 0) setSaid({ kind: 'news', news: { kind: 'rebiased', differed }, row: null, places: [] })
    },
    setUpdateOrder: (updateOrder) => void begin({ ...problem, updateOrder }, 'updateOrder'),
    draw: (from) => {
      if (!begin(drawAnew(problem, from), 'weights', { seed: from })) return
      setKept({ removed: NOTHING_REMOVED, layers: 0, scenario: null })
      setSaid({ kind: 'news', news: { kind: 'drawn', seed: from }, row: null, places: [] })
    },
    take: (other) => void begin(other, ['activations', 'loss']),
    undo: () => {
      setSaid(null)
      store.getState().undo()
    },
    forget: () => {
      setSaid(null)
      setKept({ removed: NOTHING_REMOVED, layers: 0, scenario: null })
    },
  }
}

/** What was said holds no more once the network is another one by somebody else's doing. */
function useSilence(said: Said | null, setSaid: (said: null) => void): void {
  const { store } = useParts()
  useEffect(() => {
    if (!said) return
    return store.subscribe((state, before) => {
      if (state.start !== before.start) setSaid(null)
    })
  }, [said, setSaid, store])
}
