import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { Dialog, Heading, OverlayArrow, Popover } from 'react-aria-components'
import { endsInSoftmax, name, quantityIdIn, type Problem, type Quantity, type QuantityId } from '../../engine'
import { meaningOf } from '../../i18n/narration/meanings/meaningOf'
import { narrationOf } from '../../i18n/words'
import { writeParameter } from '../../notation/numbers'
import { spokenText } from '../../notation/spokenText'
import { newGesture } from '../../session/gesture'
import { stepped } from '../../session/nudge'
import { placeOf } from '../../session/parameters'
import { givenNumber, sightNow, tapeOf } from '../../session/selectors'
import type { Sight } from '../../session/sight'
import { AriaLocale } from '../parts/AriaLocale'
import { ARROW_STEP } from '../parts/arrowStep'
import { isForeignKey } from '../parts/isForeignKey'
import { MathText } from '../parts/MathText'
import { NumberEntry } from '../parts/NumberEntry'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { useEditor } from '../context/EditorContext'
import { keepInSight } from './drawingScroller'
import { freePlace } from './freePlace'
import { onPressBeside } from './pressBeside'
import { takeTyped } from './typedEarly'
import { WhatIf } from './WhatIf'
import './parameterEditor.css'

/** What opens beside a number of the drawing: it can be dragged, typed or pressed on, and E answers. */
export function ParameterEditor() {
  const { current } = useEditor()
  const tape = useApp(tapeOf)
  const quantity = current && tape.quantities.get(current.id)
  if (!quantity) return null
  // Another number is another visit.
  return <OpenEditor key={current.id} id={current.id} anchor={current.anchor} quantity={quantity} />
}

interface Props {
  readonly id: QuantityId
  readonly anchor: Element
  readonly quantity: Quantity
}

function OpenEditor({ id, anchor, quantity }: Props) {
  const { store } = useParts()
  const { editor } = useMessages()
  const { open, close } = useEditor()
  const language = useApp((state) => state.language)
  /** All that is done here is one entry of undo. */
  const [gesture] = useState(() => newGesture('type', id))
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor])
  const [typed] = useState(takeTyped)
  const [placement] = useState(() => freePlace(anchor, tapeOf(store.getState()), id))
  // However it is closed, what was done is meant, unless it was taken back before.
  useEffect(() => () => store.getState().settle(), [store])
  useEffect(() => keepInSight(anchor), [anchor])
  useEffect(() => {
    anchor.setAttribute('data-edited', '')
    return () => anchor.removeAttribute('data-edited')
  }, [anchor])

  useEffect(
    () =>
      onPressBeside('.parameterEditor', close, (hit) => {
        const stop = hit.closest<SVGElement>('[data-stop]')
        const state = store.getState()
        const next = stop && quantityIdIn(tapeOf(state).quantities, stop.dataset['stop'] ?? '')
        if (!next || givenNumber(state, next) === null) return
        stop.focus({ preventScroll: true })
        open(next, stop)
      }),
    [store, open, close],
  )

  // A finger has no other way to point at what it edits.
  useEffect(() => {
    store.getState().light(id)
    return () => store.getState().light(null)
  }, [store, id])

  const label = narrationOf(language).quantityName(quantity)
  const heard = spokenText(label)
  const nudge = (by: number): void => {
    const value = givenNumber(store.getState(), id)
    if (value !== null) store.getState().edit({ [id]: stepped(id, value, by) }, gesture)
  }
  const keep = (): void => {
    store.getState().keep()
    close()
  }
  const takeBack = (): void => {
    store.getState().takeBack(gesture)
    close()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isKept = event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'range'
    if ((event.key !== 'Escape' && !isKept) || isForeignKey(event.nativeEvent)) return
    event.stopPropagation()
    if (isKept) keep()
    else takeBack()
  }
  return (
    <AriaLocale>
      <Popover
        className="parameterEditor"
        triggerRef={triggerRef}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        placement={placement}
        offset={10}
      >
        <OverlayArrow className="editorStem" />
        <Dialog aria-label={editor.edit({ name: heard })}>
          {/* Escape belongs to all that stands in it, whatever has the focus; Enter to the slider as to the field. */}
          <div role="presentation" onKeyDown={onKeyDown}>
            <Heading slot="title" className="editorTitle">
              <MathText>{label}</MathText>
            </Heading>
            <p className="editorMeaning">
              <MathText>{meaningOf(language, quantity)}</MathText>
            </p>
            <BeforeUpdate id={id} />
            {isShare(tapeOf(store.getState()).problem, id) && <p className="editorMeaning">{editor.shares}</p>}
            <WhatIf id={id} label={heard} gesture={gesture}>
              <div className="editorRow">
                <button
                  type="button"
                  className="nudge"
                  aria-label={editor.decrease({ name: heard })}
                  onClick={() => nudge(-ARROW_STEP)}
                >
                  −
                </button>
                <NumberEntry id={id} label={heard} gesture={gesture} autoFocus typedBefore={typed} onDone={keep} />
                <button
                  type="button"
                  className="nudge"
                  aria-label={editor.increase({ name: heard })}
                  onClick={() => nudge(ARROW_STEP)}
                >
                  +
                </button>
              </div>
            </WhatIf>
            <div className="editorEnd">
              <button type="button" className="textButton" onClick={keep}>
                <span>{editor.keep}</span> <kbd>Enter</kbd>
              </button>
              <button type="button" className="textButton" onClick={takeBack}>
                <span>{editor.takeBack}</span> <kbd>Esc</kbd>
              </button>
            </div>
          </div>
        </Dialog>
      </Popover>
    </AriaLocale>
  )
}

/** Once the update has been played there are two numbers on the plate: this says which of them is edited. */
function BeforeUpdate({ id }: { readonly id: QuantityId }) {
  const { editor } = useMessages()
  const decimals = useApp((state) => state.decimals)
  const value = useApp((state) => givenNumber(state, id))
  const isUpdated = useApp((state) => isUpdatedIn(sightNow(state), id))
  if (value === null || !isUpdated) return null
  return <p className="editorMeaning">{editor.beforeUpdate({ value: writeParameter(value, decimals) })}</p>
}

/** Whether others move with it: targets of softmax add up to 1. */
function isShare(problem: Problem, id: QuantityId): boolean {
  return endsInSoftmax(problem) && placeOf(problem, id)?.list === 'targets'
}

function isUpdatedIn({ tape, shows }: Sight, id: QuantityId): boolean {
  const parameter = tape.topology.trained.find((one) => one.id === id)
  return parameter !== undefined && shows(name.next(parameter)) !== null
}
