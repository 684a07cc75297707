import { memo, useCallback } from 'react'
import { name, type QuantityId, type Seen, type Step, type Tape } from '../../engine'
import { formulaOf, piecesOf } from '../../notation/formulaOf'
import { spokenFormula } from '../../notation/spokenFormula'
import { spokenText } from '../../notation/spokenText'
import { originOf, type Origin } from '../../notation/origin'
import { narrationOf } from '../../i18n/words'
import { unitStart } from '../../playback/units'
import { hides } from '../../session/showing'
import { iterationShown, sightNow, stepOf, tapeOf } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { useEditor } from '../context/EditorContext'
import { Icon } from '../parts/icons'
import { MathText } from '../parts/MathText'
import { SymbolView } from '../parts/SymbolView'
import { useLight } from '../parts/useLight'
import { useWriter } from '../parts/useWriter'
import { FirstScreen } from './FirstScreen'
import { Wanted } from '../parts/Wanted'
import { EditChanges } from './laterChanges'
import { FormulaLines } from './FormulaLines'
import { Why } from './laterWhy'
import './formula.css'

/** What the current step computes: its rule, the same with numbers, the result, and what that means. */
export function FormulaPanel() {
  const messages = useMessages()
  const step = useApp(stepOf)
  const isFirst = useApp((state) => !stepOf(state) && iterationShown(state) === 0)
  return (
    <section
      className={isFirst ? 'formulaPanel firstScreen' : 'formulaPanel'}
      aria-label={isFirst ? messages.start.eyebrow : messages.formula.title}
    >
      {isFirst ? <FirstScreen /> : step ? <PlayedStep step={step} /> : <LaterStart />}
      <FoldButton />
    </section>
  )
}

/** Folds all but the title and the result away, for the panel below. */
function FoldButton() {
  const { store } = useParts()
  const { formula } = useMessages()
  const isFolded = useApp(({ foldedBeside, panel }) => foldedBeside.includes(panel))
  return (
    <button
      type="button"
      className="smallButton foldFormula"
      data-act="fold"
      aria-label={formula.fold}
      aria-expanded={!isFolded}
      onClick={() => store.getState().toggleFold()}
    >
      <Icon name={isFolded ? 'down' : 'up'} />
    </button>
  )
}

/** The start of a later iteration: what the updates so far have brought. */
function LaterStart() {
  const { formula, transport } = useMessages()
  const iteration = useApp(iterationShown)
  const sight = useApp(sightNow)
  return (
    <>
      <p className="eyebrow">{transport.iteration({ iteration })}</p>
      <h2>{formula.reached}</h2>
      <Pieces
        seen={{ ...sight, shows: sight.readout }}
        ids={reachedBy(sight.tape)}
        title={formula.startTitle({ iteration })}
      />
    </>
  )
}

/** What training is for, as it stands now: each output beside its target. */
function reachedBy({ topology }: Tape): readonly QuantityId[] {
  return topology.layers.at(-1)!.flatMap((node) => [name.out(node), name.target(node)])
}

function PlayedStep({ step }: { readonly step: Step }) {
  const messages = useMessages()
  const sight = useApp(sightNow)
  const { tape } = sight
  const index = useApp((state) => state.step)
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  const granularity = useApp((state) => state.granularity)
  const lit = useApp((state) => state.lit)
  const light = useLight()
  const writer = useWriter()
  const narration = narrationOf(language)
  const isEdited = useApp(({ before, kept }) => before !== null && !kept)
  const isSilent = useApp((state) => hides(state, 'sentence'))
  const goTo = useGoTo()
  const moved = tape.steps.slice(unitStart(tape.steps, index, granularity), index)

  return (
    <div className={`playedStep in-${step.phase}`} {...light}>
      <p className="eyebrow">
        {messages.transport.phaseAndStep({
          phase: messages.transport.phases[step.phase],
          step: index,
          total: tape.steps.length,
        })}
      </p>
      <h2>
        <MathText>{narration.titleOf({ seen: sight, step })}</MathText>
      </h2>
      <FormulaLines
        formula={formulaOf(sight, step, decimals)}
        spoken={spokenFormula({ seen: sight, step, decimals, words: messages.heard.math })}
        hasAllDigits={decimals === 'all'}
        lit={lit}
        onPick={goTo}
      />
      {isEdited ? (
        <Wanted>
          <EditChanges />
        </Wanted>
      ) : (
        !isSilent && (
          <>
            <p className="sentence">
              <MathText>{narration.sentenceOf({ seen: sight, step, write: writer.value })}</MathText>
            </p>
            <div className="whyPlace">
              <Wanted>
                <Why step={step} />
              </Wanted>
            </div>
          </>
        )
      )}
      <Pieces className="pieces ofFormula" seen={sight} ids={piecesOf(tape, step)} title={messages.formula.madeFrom} />
      {moved.length > 1 && (
        <Pieces seen={sight} ids={moved.map(({ writes }) => writes)} title={messages.formula.thisMove} />
      )}
    </div>
  )
}

/** Goes to the step that wrote a quantity, or opens the field of one that a person sets. */
function useGoTo(): (id: QuantityId, anchor: Element) => void {
  const { player, store } = useParts()
  const { open } = useEditor()
  return useCallback(
    (id, anchor) => {
      const place = tapeOf(store.getState()).places.get(id)
      if (place === undefined) open(id, anchor)
      else player.jump(place + 1)
    },
    [player, store, open],
  )
}

interface PiecesProps {
  readonly className?: string
  readonly seen: Seen
  readonly ids: readonly QuantityId[]
  readonly title: string
}

/** Quantities as buttons: each leads to the step that wrote it, or to its field if a person sets it. */
function Pieces({ className = 'pieces', seen, ids, title }: PiecesProps) {
  const { tape } = seen
  const lit = useApp((state) => state.lit)
  const writer = useWriter()
  if (ids.length === 0) return null
  return (
    <div className={className}>
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => (
          <Piece
            key={id}
            id={id}
            quantities={tape.quantities}
            origin={originOf(tape, id)}
            value={seen.shows(id)}
            text={writer.quantity(seen, id)}
            isLit={lit === id}
          />
        ))}
      </ul>
    </div>
  )
}

interface PieceProps {
  readonly id: QuantityId
  readonly quantities: Tape['quantities']
  readonly origin: Origin
  readonly value: number | null
  readonly text: string
  readonly isLit: boolean
}

const Piece = memo(function Piece({ id, quantities, origin, value, text, isLit }: PieceProps) {
  const language = useApp((state) => state.language)
  const goTo = useGoTo()
  const quantity = quantities.get(id)!
  return (
    <li>
      <button
        type="button"
        className={`piece from-${origin}${isLit ? ' lit' : ''}`}
        data-quantity={id}
        aria-label={spokenText(`${narrationOf(language).quantityName(quantity)}: ${text}`)}
        onClick={({ currentTarget }) => goTo(id, currentTarget)}
      >
        <SymbolView quantities={quantities} id={id} />
        <span className="pieceValue" translate="no" data-value={value ?? undefined}>
          {text}
        </span>
      </button>
    </li>
  )
})
