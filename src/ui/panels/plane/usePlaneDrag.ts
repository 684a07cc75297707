import { givenNumber } from '../../../session/selectors'
import type { PointerEvent } from 'react'
import type { QuantityId } from '../../../engine'
import { newGesture, type Gesture } from '../../../session/gesture'
import { withoutDust } from '../../charts/withoutDust'
import { useParts } from '../../context/AppContext'
import { followPress } from '../../parts/press'
import { biasThrough, weightsThrough, type Cut, type Point } from './cuts'

/** What is held: the sample on the drawing, a neuron's line, or one of its ends. */
export type Held =
  | { readonly kind: 'ring'; readonly inputs: readonly [QuantityId, QuantityId | null] }
  | { readonly kind: 'line' | 'end'; readonly cut: Cut }

/** Follows a press on something that can be dragged; `placeAt` says where the pointer is on the plane. */
export function usePlaneDrag(): (event: PointerEvent, held: Held, placeAt: (event: MouseEvent) => Point) => void {
  const { store } = useParts()
  return ({ nativeEvent: down, currentTarget }, held, placeAt) => {
    const gesture: Gesture = { ...newGesture('drag', 'plane'), closely: true }
    // The line is held as it was when it was pressed, and so is its bias: each move says where it is now, not how much further.
    const bias =
      held.kind === 'ring' || held.cut.bias === null ? 0 : (givenNumber(store.getState(), held.cut.bias) ?? 0)
    const moveTo = (place: Point): void => {
      store.getState().edit(changesFor(held, place, bias), gesture)
    }
    const isPress = followPress(down, currentTarget, {
      move: (event) => moveTo(placeAt(event)),
      lift: () => store.getState().settle(),
      cancel: () => store.getState().takeBack(gesture),
    })
    if (isPress) down.stopPropagation()
  }
}

function changesFor(held: Held, place: Point, bias: number): Partial<Record<QuantityId, number>> {
  const [x, y] = place
  if (held.kind === 'ring') {
    const [across, up] = held.inputs
    return { [across]: withoutDust(x), ...(up ? { [up]: withoutDust(y) } : {}) }
  }
  const { cut } = held
  if (held.kind === 'line') return cut.bias ? { [cut.bias]: withoutDust(biasThrough(cut, bias, place)) } : {}
  const turned = weightsThrough(cut, place)
  return turned ? { [cut.weights[0]]: withoutDust(turned[0]), [cut.weights[1]]: withoutDust(turned[1]) } : {}
}

/** The names of the inputs on both axes. */
export function inputIds(across: number, up: number | null): readonly [QuantityId, QuantityId | null] {
  return [`i${across + 1}`, up === null ? null : `i${up + 1}`]
}
