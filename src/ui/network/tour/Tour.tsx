import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Messages } from '../../../i18n/pieces'
import { iterationShown, tapeOf } from '../../../session/selectors'
import { useApp, useMessages } from '../../context/AppContext'
import { hasModifier } from '../../parts/hasModifier'
import { isForeignKey } from '../../parts/isForeignKey'
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
  useKeys(callout, { ArrowRight: next, ArrowLeft: back, Escape: onClose })
  useFocusBack()
  useEscape(onClose)
  useEndWithMove(onClose)
  return (
    <>
      {beside && (
        <div className="tourStage" style={beside.stage} aria-hidden="true">
          <div className="tourLight" style={beside.light} />
        </div>
      )}
      <div ref={callout} className="tourCallout" role="dialog" aria-label={tour.label} style={beside?.callout}>
        <p className="tourCount">{tour.stopOf({ stop: index + 1, total: stops.length })}</p>
        <h2 key={index} ref={focusOn} tabIndex={-1}>
          <MathText>{name}</MathText>
        </h2>
        <p>
          <MathText>{is}</MathText>
        </p>
        <div className="tourActs">
          <button type="button" className="linkButton" onClick={onClose}>
            <span>{tour.skip}</span> <kbd aria-hidden="true">Esc</kbd>
          </button>
          {index > 0 && (
            <button type="button" className="smallButton" onClick={back}>
              <span>{tour.back}</span> <kbd aria-hidden="true">←</kbd>
            </button>
          )}
          <button type="button" className="smallButton primary" onClick={next}>
            <span>{isLast ? tour.end : tour.next}</span> <kbd aria-hidden="true">→</kbd>
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

/** Escape ends the tour wherever the focus has gone meanwhile, unless something else there takes it. */
function useEscape(onClose: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isForeignKey(event)) onClose()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onClose])
}

/** Who plays on, or begins a scenario, is done with the names: the drawing is not left dimmed. */
function useEndWithMove(onClose: () => void): void {
  const place = useApp((state) => `${state.start.scenario} ${iterationShown(state)} ${state.step}`)
  const [began] = useState(place)
  useEffect(() => {
    if (place !== began) onClose()
  }, [place, began, onClose])
}

/** Each stop has the focus as it comes, so that it is read. */
function focusOn(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true })
}

/** Whoever had the focus before the tour has it again when it ends, as it was: the sheet of a phone is low then and still rises. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}

/** Keys in the callout: they are not the page's then. */
function useKeys(callout: { readonly current: HTMLElement | null }, acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const element = callout.current
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = acts[event.key]
      if (!act || hasModifier(event)) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  })
}

function wordsOf(
  { name, called = '' }: TourStop,
  { stops }: Messages['tour'],
): { readonly name: string; readonly is: string } {
  if (name !== 'gradient') return stops[name]
  return { name: stops.gradient.name({ weight: called }), is: stops.gradient.is({ weight: called }) }
}
