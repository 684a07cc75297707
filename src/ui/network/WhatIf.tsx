import { givenNumber } from '../../session/selectors'
import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { loweredError, name, type QuantityId } from '../../engine'
import { writeNumber, writeParameter } from '../../notation/numbers'
import { isSameGesture, type Gesture } from '../../session/gesture'
import { momentOf, sampleAt, shownProblem } from '../../session/moment'
import { stepped } from '../../session/nudge'
import { parameterOf } from '../../session/parameters'
import { openQuestion } from '../../session/question'
import { sightOf } from '../../session/sight'
import { sliderRange, type SliderRange } from '../../session/sliderRange'
import { inputOf, portionOf, together, valueAt, valueOf } from '../../session/sliderScale'
import { errorMovedBy, errorsOver } from '../../session/whatIf'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { followRange, refuseHeldKey, refuseNoPress } from '../parts/rangePress'
import { sliderStep } from '../parts/sliderStep'
import './whatIf.css'

const SAMPLES = 61
/** The curve's own units; its style stretches it over the slider. At the ends half of the slider's knob is left free. */
const FRAME = { width: 280, height: 52, rim: 5, knob: 9 }
/** So near to an end of the slider the number of the start takes the place of the end's. */
const NEAR_END = 0.18

interface Props {
  readonly id: QuantityId
  readonly label: string
  readonly gesture: Gesture
  /** What stands between the slider and the answer. */
  readonly children: ReactNode
}

/** A slider under the curve of E over its range, and E before and after. */
export function WhatIf({ id, label, gesture, children }: Props) {
  const { store } = useParts()
  const { editor } = useMessages()
  const decimals = useApp((state) => state.decimals)
  const problem = useApp(shownProblem)
  // What was done before this visit stays when it is taken back: the visit begins where it was opened.
  const [opened] = useState(() => momentOf(store.getState()))
  const sample = useApp(sampleAt)
  const value = parameterOf(problem, id, sample) ?? 0
  const start = parameterOf(shownProblem(opened), id, sample) ?? value
  const [usual] = useState(() => sliderRange(problem, id, start))
  // A number that was typed may lie outside of the range that it began with.
  const range = value >= usual.from && value <= usual.to ? usual : together(usual, sliderRange(problem, id, value))
  const [at, startAt] = [portionOf(range, value), portionOf(range, start)]
  const errorId = errorMovedBy(problem, id)
  const errorBefore = sightOf(opened).ahead(errorId)
  const errorNow = useApp((state) => sightOf(state).ahead(errorId))
  // Where everything around shows the E after the update, this one says that it is not that.
  const isUpdated = useApp((state) => sightOf(state).shows(loweredError(problem, 'next')) !== null)
  const called = isUpdated ? editor.errorBeforeUpdate : editor.error
  // What E becomes may be what is asked, or gives it away.
  const isAsked = useApp((state) => openQuestion(state) !== null)
  if (isAsked || errorBefore === null || errorNow === null) return children

  const slide = (next: number): void =>
    void store.getState().edit({ [id]: stepped(id, next, 0) }, { ...gesture, isHeard: true })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = sliderStep(event)
    if (by === null) return refuseHeldKey(event)
    event.preventDefault()
    // Of now: keys come faster than what is shown.
    const from = givenNumber(store.getState(), id) ?? value
    slide(stepped(id, from, by))
  }
  const onPointerDown = (event: PointerEvent<HTMLInputElement>): void => {
    // Not meant, it leaves what had been done here before.
    const isFirst = !isSameGesture(store.getState().gesture, gesture)
    const cancel = (): void => (isFirst ? store.getState().takeBack(gesture) : slide(value))
    followRange(event, { lift() {}, cancel })
  }
  const by = writeNumber(Math.abs(errorNow - errorBefore), decimals)
  const heard = { value: writeParameter(value, decimals), error: writeNumber(errorNow, decimals), by }
  const way = errorNow < errorBefore ? 'fell' : errorNow > errorBefore ? 'rose' : 'same'
  return (
    <>
      <div className="whatIfSlider" style={waysOf(startAt, at)}>
        <ErrorCurve id={id} range={range} marks={{ start, value, errorBefore, errorNow }} />
        <input
          type="range"
          className="whatIfRange"
          aria-label={editor.slider({ name: label })}
          aria-valuetext={
            way === 'fell'
              ? editor.sliderFell(heard)
              : way === 'rose'
                ? editor.sliderRose(heard)
                : editor.sliderSame(heard)
          }
          {...inputOf(range, value)}
          onChange={({ currentTarget }) => slide(valueOf(range, currentTarget.valueAsNumber))}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onMouseDown={refuseNoPress}
        />
        <div className="whatIfEnds" aria-hidden="true" translate="no">
          {startAt > NEAR_END && <span>{writeParameter(range.from, 4)}</span>}
          <span className="whatIfStart">{editor.start({ value: writeParameter(start, 4) })}</span>
          {startAt < 1 - NEAR_END && <span className="whatIfTo">{writeParameter(range.to, 4)}</span>}
        </div>
      </div>
      {children}
      <p className="whatIfAnswer">
        <span className="whatIfName">{id === name.rate ? editor.errorAfterUpdate : called}</span>{' '}
        <span className="whatIfNumbers" translate="no">
          <span data-value={errorBefore}>{writeNumber(errorBefore, 6)}</span> →{' '}
          <b data-value={errorNow}>{writeNumber(errorNow, 6)}</b>
        </span>{' '}
        {way !== 'same' && (
          <span className={`whatIfChange ${way}`} translate="no">
            {way === 'fell' ? '▼' : '▲'} {writeNumber(Math.abs(errorNow - errorBefore), 6)}
          </span>
        )}
      </p>
    </>
  )
}

/** Where the start and the knob are, for the sheet: the tick, its number, and the part of the way that has been gone. */
function waysOf(start: number, at: number): CSSProperties {
  return { '--start': start, '--low': Math.min(start, at), '--high': Math.max(start, at) } as CSSProperties
}

interface CurveProps {
  readonly id: QuantityId
  readonly range: SliderRange
  readonly marks: {
    readonly start: number
    readonly value: number
    readonly errorBefore: number
    readonly errorNow: number
  }
}

/** E over the slider's own range: a ring where it was, a dot where it is, over the knob. */
function ErrorCurve({ id, range, marks }: CurveProps) {
  const problem = useApp(shownProblem)
  const sample = useApp(sampleAt)
  const values = Array.from({ length: SAMPLES }, (_, i) => valueAt(range, i / (SAMPLES - 1)))
  const errors = errorsOver(problem, id, values, sample)
  const there = [...errors, marks.errorBefore, marks.errorNow].filter(Number.isFinite)
  const [top, bottom] = [Math.max(...there), Math.min(...there)]
  const x = (value: number): number => FRAME.knob + portionOf(range, value) * (FRAME.width - 2 * FRAME.knob)
  const y = between(bottom, top, FRAME.height - FRAME.rim, FRAME.rim)
  const path = values
    .flatMap((value, i) => {
      // Where E is too large to be a number the curve has a gap.
      if (!Number.isFinite(errors[i])) return []
      return `${Number.isFinite(errors[i - 1]) ? 'L' : 'M'}${x(value)} ${y(errors[i]!)}`
    })
    .join('')
  return (
    <svg className="whatIfCurve" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true">
      <path className="drop" d={`M${x(marks.value)} ${y(marks.errorNow)}V${FRAME.height}`} />
      <path className="curve" d={path} />
      <circle className="before" cx={x(marks.start)} cy={y(marks.errorBefore)} r={4} />
      <circle className="now" cx={x(marks.value)} cy={y(marks.errorNow)} r={4.5} />
    </svg>
  )
}

/** Takes what lies between two numbers to between two others; the middle where the first two are one. */
function between(from: number, to: number, first: number, last: number): (value: number) => number {
  if (from === to) return () => (first + last) / 2
  return (value) => first + ((value - from) / (to - from)) * (last - first)
}
