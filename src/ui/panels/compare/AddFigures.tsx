import { useId, useState } from 'react'
import { isSameNumber, type Figure } from '../../../comparing/figure'
import { readFigures } from '../../../comparing/readFigures'
import { asNamedIn } from '../../../session/figures'
import { tapeOf } from '../../../session/selectors'
import { useApp, useLateWords, useParts } from '../../context/AppContext'
import { isForeignKey } from '../../parts/isForeignKey'
import { LastingButton } from '../../parts/LastingButton'
import { MathText } from '../../parts/MathText'
import { useSaidOnce } from '../../parts/useSaidOnce'
import { symbolHere, writePrinted } from './figureText'
import { whichSamples } from './whichSamples'
import '../../parts/plainInput.css'
import './addFigures.css'

/** A field for printed figures, typed or pasted. What is understood of each line stands below it at once. */
export function AddFigures({ onDone }: { readonly onDone: () => void }) {
  const { store } = useParts()
  const { add } = useLateWords('compare')
  const { quantities, problem } = useApp(tapeOf)
  const language = useApp((state) => state.language)
  const [text, setText] = useState('')
  const id = useId()
  const lines = readFigures(text, quantities, 'page')
  const figures = lines.flatMap((read) => ('figure' in read ? [read.figure] : []))

  const idOf = (line: number): string => `${id}${line}`
  /** The lines that can't be read, which say so themselves. */
  const flaws = lines.flatMap((read, i) => ('flaw' in read ? [idOf(i)] : []))

  const take = (): void => {
    const state = store.getState()
    const kept = state.figures.filter((one) => !figures.some((figure) => isSameNumber(asNamedIn(state, one), figure)))
    store.together(() => {
      state.setFigures([...kept, ...figures])
      state.look('compare', { source: 'own', only: null, guess: null })
    })
    onDone()
  }
  // No form: a frame may forbid those.
  return (
    <div className="addFigures">
      <label htmlFor={id}>{add.label}</label>
      <textarea
        className="plainInput"
        id={id}
        aria-describedby={[`${id}hint`, ...flaws].join(' ')}
        rows={3}
        value={text}
        // Only who has asked for the field gets it.
        autoFocus
        spellCheck={false}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          // While an input method composes, the key is its own.
          if (event.key === 'Escape' && !isForeignKey(event.nativeEvent)) onDone()
        }}
      />
      <p className="hint" id={`${id}hint`}>
        <MathText>{add.hint}</MathText>
      </p>
      <div role="status" aria-live={useSaidOnce(text)}>
        <ul className="understood">
          {lines.map((read, i) => (
            // A line has no identity but its place.
            <li key={i} id={idOf(i)} className={'flaw' in read ? 'flaw' : undefined}>
              <MathText>{'flaw' in read ? add.flaw(read.flaw) : understood(read.figure)}</MathText>
            </li>
          ))}
        </ul>
      </div>
      <div className="addActions">
        <LastingButton className="textButton" isDisabled={figures.length === 0} onPress={take}>
          {add.take({ count: figures.length })}
        </LastingButton>
        <button type="button" className="textButton" onClick={onDone}>
          {add.cancel}
        </button>
      </div>
    </div>
  )

  function understood(figure: Figure): string {
    const at = figure.iteration === 0 ? '' : `@${figure.iteration}`
    const which = whichSamples(figure, quantities, problem, language)
    return `${symbolHere(figure, quantities)}${at}${which === null ? '' : ` · ${which}`} = ${writePrinted(figure)}`
  }
}
