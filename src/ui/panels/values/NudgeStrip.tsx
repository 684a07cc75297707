import { useMemo, useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { gradientUsed, type Parameter, type QuantityId } from '../../../engine'
import { narrationOf } from '../../../i18n/words'
import { byName } from '../../../notation/byName'
import { writeParameter } from '../../../notation/numbers'
import { spokenText } from '../../../notation/spokenText'
import { newGesture, type Gesture } from '../../../session/gesture'
import { shownProblem } from '../../../session/moment'
import { stepped } from '../../../session/nudge'
import { editedBetween, parameterOf } from '../../../session/parameters'
import { givenNumber, sightNow, tapeOf } from '../../../session/selectors'
import { isLit } from '../../../session/lookedAt'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { hasModifier } from '../../parts/hasModifier'
import { followRange, refuseHeldKey, refuseNoPress } from '../../parts/rangePress'
import { ARROW_STEP } from '../../parts/arrowStep'
import { sliderStep } from '../../parts/sliderStep'
import { Icon } from '../../parts/icons'
import { MathText } from '../../parts/MathText'
import { SymbolView } from '../../parts/SymbolView'
import { arrowLengths, sharedReach } from './nudgeScale'
import './nudgeStrip.css'

/** All trained parameters as sliders on one scale: each has a mark where it started and an arrow the way down. */
export function NudgeStrip() {
  const { store } = useParts()
  const { nudge } = useMessages()
  const topology = useApp((state) => tapeOf(state).topology)
  const trained = useMemo(() => byName(topology.trained), [topology])
  const sight = useApp(sightNow)
  const { problem } = sight.tape
  const before = useApp((state) => state.before)
  const old = before ? shownProblem(before) : problem
  const valueOf = (id: QuantityId): number => parameterOf(problem, id) ?? 0
  const startOf = (id: QuantityId): number => parameterOf(old, id) ?? valueOf(id)
  const reach = sharedReach(trained.flatMap(({ id }) => [valueOf(id), startOf(id)]))
  // What a wrong program claims is not the way down.
  const isRight = problem.program === undefined
  const gradients = trained.map((parameter) => (isRight ? sight.shows(gradientUsed(problem, parameter)) : null))
  const arrows = arrowLengths(gradients)
  const moved = editedBetween(old, problem)
  const isTrainedMoved = trained.some(({ id }) => moved.includes(id))
  const reset = (ids: readonly QuantityId[]): void => {
    store.getState().edit(Object.fromEntries(ids.map((id) => [id, startOf(id)])))
  }
  return (
    <div className="nudgeStrip">
      <ul>
        {trained.map((parameter, i) => (
          <NudgeRow
            key={parameter.id}
            parameter={parameter}
            value={valueOf(parameter.id)}
            start={startOf(parameter.id)}
            reach={reach}
            arrow={arrows[i] ?? null}
            gradient={gradients[i] ?? null}
            onReset={() => reset([parameter.id])}
          />
        ))}
      </ul>
      <p className="nudgeFoot">
        <span>
          <MathText>
            {!isRight ? nudge.wrongProgram : gradients.some((one) => one !== null) ? nudge.arrows : nudge.noArrows}
          </MathText>
        </span>
        <button
          type="button"
          className="smallButton"
          aria-disabled={!isTrainedMoved}
          onClick={() => reset(trained.map(({ id }) => id))}
        >
          {nudge.resetAll}
        </button>
      </p>
    </div>
  )
}

interface RowProps {
  readonly parameter: Parameter
  readonly value: number
  readonly start: number
  /** The scale goes as far to both sides. */
  readonly reach: number
  /** How long the arrow is, in pixels, and which way; null where the tape has not written the gradient. */
  readonly arrow: number | null
  readonly gradient: number | null
  onReset(): void
}

function NudgeRow({ parameter, value, start, reach, arrow, gradient, onReset }: RowProps) {
  const { store } = useParts()
  const { nudge } = useMessages()
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  const hasLight = useApp((state) => isLit(state, parameter.id))
  const quantities = useApp((state) => tapeOf(state).quantities)
  const { id } = parameter
  const label = spokenText(narrationOf(language).quantityName(quantities.get(id)!))
  const isMoved = value !== start
  /** The drag under way; what moves the knob without one is keys. */
  const drag = useRef<Gesture | null>(null)
  const slide = (next: number): void => {
    const gesture: Gesture = drag.current ?? { id: `strip ${id}`, kind: 'keys', isHeard: true }
    store.getState().edit({ [id]: stepped(id, next, 0) }, gesture)
  }
  const onPointerDown = (event: PointerEvent<HTMLInputElement>): void => {
    // The panel follows each move, or React would put the knob back until it looks again.
    const gesture: Gesture = { ...newGesture('drag', `strip ${id}`), closely: true, isHeard: true }
    const isPress = followRange(event, {
      lift() {
        drag.current = null
        store.getState().settle()
      },
      cancel() {
        drag.current = null
        store.getState().takeBack(gesture)
      },
    })
    if (isPress) drag.current = gesture
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = sliderStep(event)
    const isReset = (event.key === 'Home' || event.key === 'Delete') && !hasModifier(event)
    if (by === null && !isReset) return refuseHeldKey(event)
    event.preventDefault()
    // Of now: keys come faster than what is shown.
    const from = givenNumber(store.getState(), id) ?? value
    slide(by === null ? start : stepped(id, from, by))
  }
  const heard = { value: writeParameter(value, decimals), start: writeParameter(start, decimals) }
  const style = {
    '--at': String((value + reach) / (2 * reach)),
    '--start': String((start + reach) / (2 * reach)),
    '--arrow': `${Math.abs(arrow ?? 0)}px`,
  } as CSSProperties
  return (
    <li className={`nudgeRow${isMoved ? ' moved' : ''}${hasLight ? ' lit' : ''}`} data-quantity={id}>
      <span aria-hidden="true">
        <SymbolView quantities={quantities} id={id} />
      </span>
      <span className="nudgeTrack" style={style}>
        <input
          type="range"
          aria-label={label}
          aria-valuetext={
            gradient === null || gradient === 0
              ? nudge.heard(heard)
              : gradient > 0
                ? nudge.heardDown(heard)
                : nudge.heardUp(heard)
          }
          min={-reach}
          max={reach}
          step={ARROW_STEP}
          value={value}
          onChange={({ currentTarget }) => slide(currentTarget.valueAsNumber)}
          onKeyDown={onKeyDown}
          onBlur={() => store.getState().settle()}
          onPointerDown={onPointerDown}
          onMouseDown={refuseNoPress}
        />
        <span className="nudgeStart" />
        {arrow !== null && arrow !== 0 && <span className={`nudgeArrow ${arrow < 0 ? 'left' : 'right'}`} />}
      </span>
      <span className="nudgeValue" translate="no" data-value={value}>
        {writeParameter(value, 4)}
      </span>
      <button
        type="button"
        className="smallButton nudgeReset"
        aria-label={nudge.reset({ name: label })}
        aria-disabled={!isMoved}
        onClick={onReset}
      >
        <Icon name="restart" />
      </button>
    </li>
  )
}
