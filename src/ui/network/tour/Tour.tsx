import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Messages } from '../../../i18n/pieces'
import { tapeOf } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { placeBeside, type Beside } from './placeBeside'
import { tourStops, type TourStop } from './tourStops'
import './tour.css'

interface Props {
  onClose(): void
}

/** A walk along the names of the drawing: each stop stands at the real thing, and the rest of the stage is dimmed. */
export function Tour({ onClose }: Props) {
  const { tour } = useMessages()
  const topology = useApp((state) => tapeOf(state).topology)
  const [index, setIndex] = useState(0)
  const stops = tourStops(topology)
  const stop = stops[Math.min(index, stops.length - 1)]!
  const isLast = index >= stops.length - 1
  const callout = useRef<HTMLDivElement>(null)
  const beside = useBeside(stop, callout)
  const { name, is } = wordsOf(stop, tour)

  const next = (): void => (isLast ? onClose() : setIndex(index + 1))
  const back = (): void => setIndex(Math.max(index - 1, 0))
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { ArrowRight: next, ArrowLeft: back, Escape: onClose }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  useFocus(callout, index)
  return (
    <>
      {beside && (
        <div className="tourStage" style={beside.stage} aria-hidden="true">
          <div className="tourLight" style={beside.light} />
        </div>
      )}
      <div
        ref={callout}
        className="tourCallout"
        role="dialog"
        aria-label={tour.label}
        tabIndex={-1}
        style={beside?.callout}
        onKeyDown={onKeyDown}
      >
        <p className="tourCount">{tour.stopOf({ stop: index + 1, total: stops.length })}</p>
        <h2>
          <MathText>{name}</MathText>
        </h2>
        <p>
          <MathText>{is}</MathText>
        </p>
        <div className="tourActs">
          <button type="button" className="linkButton" onClick={onClose}>
            {tour.skip} <kbd aria-hidden="true">Esc</kbd>
          </button>
          {index > 0 && (
            <button type="button" className="smallButton" onClick={back}>
              {tour.back} <kbd aria-hidden="true">←</kbd>
            </button>
          )}
          <button type="button" className="smallButton primary" onClick={next}>
            {isLast ? tour.end : tour.next} <kbd aria-hidden="true">→</kbd>
          </button>
        </div>
      </div>
    </>
  )
}

/** Where callout and light are: anew at each stop, and whenever the window changes or scrolls. */
function useBeside({ name, at }: TourStop, callout: { readonly current: HTMLElement | null }): Beside | null {
  const [beside, setBeside] = useState<Beside | null>(null)
  useLayoutEffect(() => {
    const card = document.querySelector(`.network [data-stop="${at}"]`)
    card?.scrollIntoView({ block: 'nearest' })
    const place = (): void => {
      if (card && callout.current) setBeside(placeBeside(card, name, callout.current))
    }
    place()
    const ends = new AbortController()
    window.addEventListener('resize', place, { signal: ends.signal })
    window.addEventListener('scroll', place, { signal: ends.signal, capture: true, passive: true })
    return () => ends.abort()
  }, [name, at, callout])
  return beside
}

/** The callout has the focus at each stop, so that it is read; when it closes, who had it before has it again. */
function useFocus(callout: { readonly current: HTMLElement | null }, index: number): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => callout.current?.focus({ preventScroll: true }), [callout, index])
}

function wordsOf({ name, at }: TourStop, { stops }: Messages['tour']): { readonly name: string; readonly is: string } {
  if (name !== 'gradient') return stops[name]
  return { name: stops.gradient.name({ weight: at }), is: stops.gradient.is({ weight: at }) }
}
