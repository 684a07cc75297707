import { useEffect } from 'react'
import type { Step } from '../../engine'
import { reasonFact } from '../../i18n/narration/reasons/reasonFact'
import { lateWordsOf } from '../../i18n/words'
import { iterationShown, sightNow } from '../../session/selectors'
import { useApp, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { MathText } from '../parts/MathText'
import { useWriter } from '../parts/useWriter'
import './why.css'

/** Why a step computes what it does: open where a step of its kind is met for the first time, else folded to a line. */
export function Why({ step }: { readonly step: Step }) {
  const { store } = useParts()
  const sight = useApp(sightNow)
  const language = useApp((state) => state.language)
  const { met, byHand } = useApp((state) => state.looks.why)
  const moment = `${useApp(iterationShown)}:${step.writes}`
  const { kind } = reasonFact(sight, step)
  const writer = useWriter()
  const isFirst = (met[kind] ?? moment) === moment
  const isOpen = isFirst !== (byHand === moment)
  const { why, reasonOf } = lateWordsOf(language, 'reasons')
  useEffect(() => {
    const { look, looks } = store.getState()
    if (!(kind in looks.why.met)) look('why', { met: { ...looks.why.met, [kind]: moment } })
  }, [store, kind, moment])

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
          <MathText>{reasonOf({ seen: sight, step, write: writer.value })}</MathText>
        </span>
      )}
    </div>
  )
}
