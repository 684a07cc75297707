import { useId, useState } from 'react'
import { MOST_ROWS, readSampleTable, type TableRefusal } from '../../../formats/sampleTable'
import type { Problem, ProblemError, Sample } from '../../../engine'
import { shownProblem } from '../../../session/moment'
import { useApp, useMessages } from '../../context/AppContext'
import { useSaidOnce } from '../../parts/useSaidOnce'
import type { PanelMessages } from '../../../i18n/pieces'
import { MOST_IN_LAYER } from '../../../session/reshape/refusal'
import { Preview } from './Preview'
import './pasteBox.css'

interface Props {
  /** What was pasted already, into one of the fields. */
  readonly text: string
  /** Takes the samples; gives back what is wrong with them if they can't be learned. */
  onUse(samples: readonly Sample[]): Promise<ProblemError | null>
  /** Makes the network take so many inputs, and learn the samples. */
  onWiden(inputs: number, samples: readonly Sample[]): Promise<ProblemError | null>
  onClose(): void
}

/** A table from elsewhere: seen before it is used, taken whole or not at all. */
export function PasteBox({ text: pasted, onUse, onWiden, onClose }: Props) {
  const { samples: words, refusal: wordsFor } = useMessages()
  const problem = useApp(shownProblem)
  const [text, setText] = useState(pasted)
  const [refused, setRefused] = useState<ProblemError | null>(null)
  const id = useId()
  const { inputs, targets } = sizesOf(problem)
  const read = readSampleTable(text, inputs, targets)
  const refusal = 'refusal' in read ? read.refusal : null
  const unread =
    refusal && (text.trim() !== '' || refusal.kind !== 'empty') ? inWords(refusal, sizesOf(problem), words) : null
  const said = refused ? wordsFor(refused) : unread
  const loudness = useSaidOnce(said)
  const finish = (end: Promise<ProblemError | null>): void =>
    void end.then((error) => (error ? setRefused(error) : onClose()))
  /** The table that it would be for a network with other inputs. */
  const wanted = refusal?.kind === 'columns' ? refusal.columns - targets : 0
  const wider = wanted >= 1 && wanted <= MOST_IN_LAYER ? readSampleTable(text, wanted, targets) : null
  return (
    <div className="pasteBox">
      <label htmlFor={id} className="hint">
        {words.pasteHint}
      </label>
      <textarea
        id={id}
        className="plainInput"
        rows={4}
        translate="no"
        spellCheck="false"
        // It was asked for, to be pasted into.
        autoFocus
        aria-invalid={said !== null || undefined}
        aria-describedby={said === null ? undefined : `${id}said`}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          setRefused(null)
        }}
      />
      {said !== null && (
        <p className="numberProblem" role="alert" aria-live={loudness} id={`${id}said`}>
          {said}
        </p>
      )}
      {'samples' in read && <Preview samples={read.samples} head={read.head} />}
      <div className="pasteActs">
        {'samples' in read && (
          <button type="button" className="textButton" onClick={() => finish(onUse(read.samples))}>
            {words.use({ count: read.samples.length })}
          </button>
        )}
        {wider && 'samples' in wider && (
          <button type="button" className="textButton" onClick={() => finish(onWiden(wanted, wider.samples))}>
            {words.changeTo({ inputs: wanted })}
          </button>
        )}
        <button type="button" className="textButton" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}

function sizesOf({ shape }: Problem): { readonly inputs: number; readonly targets: number } {
  return { inputs: shape[0]!, targets: shape.at(-1)! }
}

function inWords(
  refusal: TableRefusal,
  sizes: ReturnType<typeof sizesOf>,
  { refused }: PanelMessages['samples'],
): string {
  switch (refusal.kind) {
    case 'empty':
      return refused.empty
    case 'ragged':
      return refused.ragged(refusal)
    case 'number':
      return refused.number(refusal)[refusal.problem]
    case 'columns':
      return refused.columns({
        ...refusal,
        ...sizes,
        most: refusal.columns - sizes.targets > MOST_IN_LAYER ? MOST_IN_LAYER : null,
      })
    case 'tooMany':
      return refused.tooMany({ ...refusal, most: MOST_ROWS })
  }
}
