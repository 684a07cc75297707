import type { ReactNode } from 'react'
import { gradientUsed, name, type Parameter, type QuantityId } from '../../../engine'
import { meaningOf } from '../../../i18n/narration/meanings/meaningOf'
import { narrationOf } from '../../../i18n/words'
import { spokenText } from '../../../notation/spokenText'
import { UNSEEN } from '../../../notation/writer'
import { sightNow, tapeOf } from '../../../session/selectors'
import { isLit } from '../../../session/lookedAt'
import { useApp, useMessages } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { NumberEntry } from '../../parts/NumberEntry'
import { SymbolView } from '../../parts/SymbolView'
import { useWriter } from '../../parts/useWriter'
import { NumberBefore } from './NumberBefore'

/** What stands over a column, perhaps with something below it. */
export type ColumnHead = string | { readonly text: string; readonly below: string }

interface TableProps {
  readonly caption: string
  readonly heads: readonly ColumnHead[]
  readonly children: ReactNode
}

/** Rows of numbers under one title. */
export function ValueTable({ caption, heads, children }: TableProps) {
  return (
    <table className="values">
      <caption>
        <MathText>{caption}</MathText>
      </caption>
      <thead>
        <tr>
          {heads.map((head) => {
            const { text, below } = typeof head === 'string' ? { text: head, below: null } : head
            return (
              <th key={text} scope="col">
                <MathText>{text}</MathText>
                {below !== null && (
                  <span className="way aside">
                    <MathText>{below}</MathText>
                  </span>
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface Part {
  readonly id: QuantityId
  readonly called: string
}

interface RowProps {
  /** The quantity that gives the row its name. */
  readonly id: QuantityId
  readonly cells: readonly QuantityId[]
  readonly edits?: boolean
  /** A part of the number in the last cell, below it, and what it is called. */
  readonly part?: Part
  /** Where a weight leads from and to. */
  readonly way?: string
  /** Which of two numbers with the same symbol it is. */
  readonly which?: string
  /** What the update does with this parameter, after all cells. */
  readonly moves?: Parameter
  readonly note?: string | null
}

/** A quantity and its numbers; nothing where the tape has no such quantity, since it ends before. */
export function ValueRow({ id, cells, part, edits = false, way, which, moves, note = null }: RowProps) {
  const language = useApp((state) => state.language)
  const hasLight = useApp((state) => isLit(state, id))
  const quantities = useApp((state) => tapeOf(state).quantities)
  const quantity = quantities.get(id)
  if (!quantity) return null
  const label = spokenText(narrationOf(language).quantityName(quantity))
  const below = way ?? which
  return (
    <tr className={hasLight ? 'lit' : ''}>
      <th scope="row" data-quantity={id}>
        <span aria-hidden="true">
          <SymbolView quantities={quantities} id={id} />
          {below && (
            <span className="way">
              <MathText isUnheard>{below}</MathText>
            </span>
          )}
        </span>
        <span className="visuallyHidden">{way ? spokenText(`${label}, ${meaningOf(language, quantity)}`) : label}</span>
      </th>
      {edits && (
        <td className="editCell" data-quantity={id}>
          <NumberEntry id={id} label={label} />
          <NumberBefore id={id} />
        </td>
      )}
      {cells.map((cell, i) => (
        <NumberCell key={cell} id={cell}>
          {part && i === cells.length - 1 && <PartOf {...part} />}
        </NumberCell>
      ))}
      {moves && (
        <NumberCell id={name.next(moves)}>
          <Move parameter={moves} />
        </NumberCell>
      )}
      {note !== null && (
        <td colSpan={2} className="note">
          {note}
        </td>
      )}
    </tr>
  )
}

interface CellProps {
  readonly id: QuantityId
  /** What stands below the number. */
  readonly children?: ReactNode
}

/** A number of the tape; a dash until its step has been played. */
export function NumberCell({ id, children }: CellProps) {
  const value = useApp((state) => sightNow(state).shows(id))
  const writer = useWriter()
  const text = useApp((state) => writer.quantity(sightNow(state), id))
  const hasLight = useApp((state) => isLit(state, id))
  if (value === null) return <UnknownCell>{children}</UnknownCell>
  return (
    <td className={`number${hasLight ? ' lit' : ''}`} translate="no" data-quantity={id} data-value={value}>
      {text}
      <NumberBefore id={id} />
      {children}
    </td>
  )
}

/** A number that is not to be seen yet. */
export function UnknownCell({ children }: { readonly children?: ReactNode }) {
  return (
    <td className="unknown">
      <Unseen />
      {children}
    </td>
  )
}

function Unseen() {
  const { values } = useMessages()
  return (
    <>
      <span aria-hidden="true">{UNSEEN}</span>
      <span className="visuallyHidden">{values.unknown}</span>
    </>
  )
}

function PartOf({ id, called }: Part) {
  const value = useApp((state) => sightNow(state).shows(id))
  const writer = useWriter()
  const text = useApp((state) => writer.quantity(sightNow(state), id))
  const hasLight = useApp((state) => isLit(state, id))
  return (
    <span className={`way aside${hasLight ? ' lit' : ''}`} data-quantity={id} data-value={value ?? undefined}>
      <span className="visuallyHidden">{called}: </span>
      {value === null ? <Unseen /> : <span translate="no">{text}</span>}
    </span>
  )
}

/** The step that the update has taken, −η · ∂E/∂w; what a wrong program takes is for others to find out. */
function Move({ parameter }: { readonly parameter: Parameter }) {
  const { values } = useMessages()
  const move = useApp((state) => {
    const { tape, shows } = sightNow(state)
    if (shows(name.next(parameter)) === null || tape.problem.program !== undefined) return null
    const [rate, gradient] = [shows(name.rate), shows(gradientUsed(tape.problem, parameter))]
    return rate === null || gradient === null ? null : -rate * gradient
  })
  const writer = useWriter()
  if (move === null) return null
  return (
    <span className="way aside">
      <span className="visuallyHidden">{values.step} </span>
      {writer.value(move, 'computed')}
    </span>
  )
}
