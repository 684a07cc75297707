import { useMemo } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { narrationOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { shownProblem } from '../../session/moment'
import { parameterOf } from '../../session/parameters'
import { tapeOf } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { AriaLocale } from '../parts/AriaLocale'
import { useEditor } from '../context/EditorContext'
import { MathText } from '../parts/MathText'
import { NumberEntry } from '../parts/NumberEntry'
import { stepped } from '../../session/nudge'
import './parameterEditor.css'

const STEP = 0.01

/** The field that opens beside a number of the drawing, with buttons for those who would rather not type. */
export function ParameterEditor() {
  const { store } = useParts()
  const { editor } = useMessages()
  const { current, close } = useEditor()
  const tape = useApp(tapeOf)
  const language = useApp((state) => state.language)
  const anchor = useMemo(() => ({ current: current?.anchor ?? null }), [current])
  const quantity = current && tape.quantities.get(current.id)
  if (!current || !quantity) return null

  const narration = narrationOf(language)
  const label = narration.quantityName(quantity)
  const heard = spokenText(label)
  const nudge = (by: number): void => {
    const value = parameterOf(shownProblem(store.getState()), current.id)
    if (value !== null)
      store
        .getState()
        .edit({ [current.id]: stepped(current.id, value, by) }, { id: `nudge ${current.id}`, kind: 'keys' })
  }
  return (
    <AriaLocale>
      <Popover
        className="parameterEditor"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        placement="bottom"
        offset={10}
      >
        <Dialog aria-label={editor.edit({ name: heard })}>
          <Heading slot="title" className="editorTitle">
            <MathText>{label}</MathText>
          </Heading>
          <p className="editorMeaning">
            <MathText>{narration.meaningOf(quantity)}</MathText>
          </p>
          <div className="editorRow">
            <button
              type="button"
              className="nudge"
              aria-label={editor.decrease({ name: heard })}
              onClick={() => nudge(-STEP)}
            >
              −
            </button>
            <NumberEntry key={current.id} id={current.id} label={heard} autoFocus onDone={close} />
            <button
              type="button"
              className="nudge"
              aria-label={editor.increase({ name: heard })}
              onClick={() => nudge(STEP)}
            >
              +
            </button>
          </div>
          <p className="editorHint">{editor.hint}</p>
        </Dialog>
      </Popover>
    </AriaLocale>
  )
}
