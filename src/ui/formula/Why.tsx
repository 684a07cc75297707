import { useEffect } from 'react'
import type { Departure, Step } from '../../engine'
import { reasonFact } from '../../i18n/narration/reasons/reasonFact'
import { lateWordsOf } from '../../i18n/words'
import { iterationShown, sightNow } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { MathText } from '../parts/MathText'
import { useWriter } from '../parts/useWriter'
import { CurveInset } from './CurveInset'
import './longSums.css'
import './why.css'

interface Props {
  readonly step: Step
  /** Whether it tells of a move of several steps: then the place has no room for more than the line, unless it is asked for. */
  readonly ofMove?: boolean
  /** Whether it has room of its own, which folding it would only leave empty. */
  readonly hasRoom?: boolean
}

/**
 * Why a step computes what it does: open where a step of its kind is met for the first time, else folded to a line. Of a
 * wrong program's step it says how it departs from the right one.
 */
export function Why({ step, ofMove = false, hasRoom = false }: Props) {
  return step.departs ? <Departs how={step.departs} /> : <Reason step={step} ofMove={ofMove} hasRoom={hasRoom} />
}

function Departs({ how }: { readonly how: Departure }) {
  const { bugLab } = useMessages()
  const program = useApp((state) => state.start.problem.program)
  const text =
    how === 'rule' ? typeof program === 'string' && bugLab.departs.rule(bugLab.bugs[program]) : bugLab.departs[how]
  return (
    <p className="reason departs">
      <MathText>{text || ''}</MathText>
    </p>
  )
}

function Reason({ step, ofMove, hasRoom }: Required<Props>) {
  const { store } = useParts()
  const sight = useApp(sightNow)
  const language = useApp((state) => state.language)
  const { met, byHand } = useApp((state) => state.looks.why)
  const moment = `${useApp(iterationShown)}:${step.writes}`
  const { kind } = reasonFact(sight, step)
  const writer = useWriter()
  const isFirst = hasRoom || (!ofMove && (met[kind] ?? moment) === moment)
  const isOpen = isFirst !== (byHand === moment)
  const { why, reasonOf } = lateWordsOf(language, 'reasons')
  useEffect(() => {
    const { look, looks } = store.getState()
    if (!ofMove && !(kind in looks.why.met)) look('why', { met: { ...looks.why.met, [kind]: moment } })
  }, [store, kind, moment, ofMove])

  return (
    <div className="why">
      <button
        type="button"
        className="whyButton"
        aria-expanded={isOpen}
        onClick={() => store.getState().look('why', { byHand: byHand === moment ? null : moment })}
      >
        <Icon name={isOpen ? 'up' : 'down'} />
        <span>{why}</span>
      </button>
      {isOpen && (
        <span className="reason">
          {' '}
          <CurveInset seen={sight} step={step} />
          <MathText>{reasonOf({ seen: sight, step, write: writer.value })}</MathText>
        </span>
      )}
    </div>
  )
}
