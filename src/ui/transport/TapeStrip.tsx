import { memo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Phase, Step } from '../../engine'
import { narrationOf } from '../../i18n/words'
import { spokenText } from '../../notation/spokenText'
import { sightNow } from '../../session/selectors'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { hasModifier } from '../parts/hasModifier'
import { followPlace } from '../parts/followPlace'
import './tapeStrip.css'

interface Run {
  readonly phase: Phase
  /** Of its first step, counted from 0. */
  readonly start: number
  readonly steps: readonly Step[]
}

/** The iteration as a tape: one tick a step, named by phase, coloured by direction; click or drag to go there. */
export function TapeStrip() {
  const { player } = useParts()
  const { transport } = useMessages()
  const sight = useApp(sightNow)
  const { tape, step } = sight
  const played = useApp((state) => state.step)
  const language = useApp((state) => state.language)
  const strip = useRef<HTMLDivElement>(null)
  const total = tape.steps.length

  /** Left of the first tick nothing is played, right of the last one everything; a phase's name means its first step. */
  const onPointerDown = ({ currentTarget, target, nativeEvent: down }: PointerEvent): void => {
    const named = (target as Element).closest('.runName')
    const go = ({ clientX }: MouseEvent): void => {
      const at = named?.getBoundingClientRect().left ?? clientX
      const ticks = [...(strip.current?.querySelectorAll('.tick') ?? [])]
      player.jump(ticks.filter((tick) => tick.getBoundingClientRect().left <= at).length)
    }
    followPlace(down, currentTarget, { go, back: () => player.jump(played) })
  }
  // A slider stays within its ends: the way into other iterations is by the buttons.
  const forward = (unit: 'number' | 'phase') => () => played < total && player.next(unit)
  const back = (unit: 'number' | 'phase') => () => played > 0 && player.back(unit)
  const onKeyDown = (event: KeyboardEvent): void => {
    const unit = event.shiftKey ? 'phase' : 'number'
    const act = {
      ArrowRight: forward(unit),
      ArrowUp: forward(unit),
      ArrowLeft: back(unit),
      ArrowDown: back(unit),
      Home: () => player.first(),
      End: () => player.last(),
    }[event.key]
    if (!act || hasModifier(event)) return
    event.preventDefault()
    act()
  }

  return (
    <div
      className="tapeStrip"
      ref={strip}
      role="slider"
      tabIndex={0}
      aria-label={transport.tape}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={played}
      aria-valuetext={
        step
          ? spokenText(
              transport.tapeValue({ step: played, total, title: narrationOf(language).titleOf({ seen: sight, step }) }),
            )
          : transport.tapeStart
      }
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    >
      {runsOf(tape.steps).map(({ phase, start, steps }) => (
        <RunOfTicks key={start} phase={phase} start={start} length={steps.length} played={played} />
      ))}
    </div>
  )
}

interface RunOfTicksProps {
  readonly phase: Phase
  /** Steps before its first. */
  readonly start: number
  readonly length: number
  readonly played: number
}

/** One phase of the tape. It stays as it is while nothing but numbers change. */
const RunOfTicks = memo(function RunOfTicks({ phase, start, length, played }: RunOfTicksProps) {
  const { transport } = useMessages()
  const isCurrent = played > start && played <= start + length
  return (
    <div className={`run in-${phase}${isCurrent ? ' current' : ''}`} style={{ flexGrow: length }}>
      <span className="runName">
        <span className="longName">{transport.phases[phase]}</span>
        <span className="shortName">{transport.shortPhases[phase]}</span>
      </span>
      <span className="ticks" style={{ gap: gapFor(length) }}>
        {Array.from({ length }, (_, i) => {
          const index = start + i + 1
          const state = index === played ? ' now' : index < played ? ' done' : ''
          // A tick has no identity but its place on the tape.
          return <span key={index} className={`tick${state}`} />
        })}
      </span>
    </div>
  )
})

/** Ticks keep their distance while they are at least 3 px wide; a tape of hundreds of steps needs all the room for them. */
function gapFor(ticks: number): string {
  return `clamp(0px, 100cqw / ${ticks} - 3px, var(--widest-gap))`
}

/** Steps of one phase that follow each other; with the output layer first, an update comes before the hidden layer. */
function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: Run[] = []
  steps.forEach((step, i) => {
    const last = runs.at(-1)
    if (last?.phase === step.phase) runs[runs.length - 1] = { ...last, steps: [...last.steps, step] }
    else runs.push({ phase: step.phase, start: i, steps: [step] })
  })
  return runs
}
