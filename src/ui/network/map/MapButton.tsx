import { useEffect, useState, type PointerEvent } from 'react'
import type { FrameSource } from '../../../playback/clock'
import { useMessages, useParts } from '../../context/AppContext'
import { followPress } from '../../parts/press'
import { mapOf, showPoint, type DrawingMap, type MapBox } from './mapOf'
import './map.css'

interface Props {
  /** What the drawing stands in. */
  readonly frame: HTMLElement
  readonly frames: FrameSource
}

/** A map of a drawing that is cut off: it shows what is seen of it, a touch goes there, a key to the step. */
export function MapButton({ frame, frames }: Props) {
  const { zoom: words } = useMessages()
  const map = useMap(frame, frames)
  if (!map) return null
  const show = (x: number, y: number): void => showPoint(drawingIn(frame), scrollersOf(frame), x, y)
  const onPointerDown = ({ currentTarget: button, nativeEvent: down }: PointerEvent): void => {
    const places = scrollersOf(frame).map((scroller) => [scroller, scroller.scrollLeft, scroller.scrollTop] as const)
    const go = ({ clientX, clientY }: MouseEvent): void => {
      const { left, top, width, height } = button.firstElementChild!.getBoundingClientRect()
      show((clientX - left) / width, (clientY - top) / height)
    }
    const isPress = followPress(down, button, {
      move: go,
      lift() {},
      cancel() {
        for (const [scroller, left, top] of places) scroller.scrollTo({ left, top })
      },
    })
    if (isPress) go(down)
  }
  const toStep = (): void => {
    const { x, y, width, height } = map.cards.find(({ isFocus }) => isFocus) ?? map.cards[0]!
    show(x + width / 2, y + height / 2)
  }
  return (
    <button
      type="button"
      className="mapButton"
      aria-label={words.map}
      // What a pointer does it has done when it went down.
      onClick={({ detail }) => detail === 0 && toStep()}
      onPointerDown={onPointerDown}
    >
      <svg viewBox={`0 0 ${map.shape} 1`} style={{ aspectRatio: map.shape }} aria-hidden="true">
        {map.cards.map(({ isFocus, ...card }, i) => (
          <rect key={i} className={isFocus ? 'mapFocus' : 'mapCard'} {...stretched(card, map.shape)} rx={0.03} />
        ))}
        <rect className="mapSeen" {...stretched(map.seen, map.shape)} rx={0.05} />
      </svg>
    </button>
  )
}

/** Parts of a width, in the unit of the height. */
function stretched({ x, width, ...box }: MapBox, shape: number): MapBox {
  return { ...box, x: x * shape, width: width * shape }
}

function drawingIn(frame: HTMLElement): SVGSVGElement {
  return frame.querySelector<SVGSVGElement>('svg.network')!
}

function scrollersOf(frame: HTMLElement): readonly Element[] {
  return frame.parentElement ? [frame, frame.parentElement] : [frame]
}

/** The drawing fades where it goes on beyond what is seen, no further than it does: map.css knows how. */
function fadeEdges({ parentElement: stage }: HTMLElement, map: DrawingMap | null): void {
  const { left, top, right, bottom } = map?.cut ?? {}
  for (const [edge, cut] of Object.entries({ left, top, right, bottom }))
    if (cut === undefined) stage?.style.removeProperty(`--cut-${edge}`)
    else stage?.style.setProperty(`--cut-${edge}`, `${Math.round(cut)}px`)
  stage?.toggleAttribute('data-cut', map !== null)
}

/** The map as it is now: drawn anew, at most once a frame, when something is scrolled, sized or played. */
function useMap(frame: HTMLElement, frames: FrameSource): DrawingMap | null {
  const { store } = useParts()
  const [map, setMap] = useState<DrawingMap | null>(null)
  useEffect(() => {
    const svg = drawingIn(frame)
    let handle: number | null = null
    const draw = (): void => {
      handle = null
      const now = mapOf(svg, scrollersOf(frame))
      fadeEdges(frame, now)
      setMap(now)
    }
    const soon = (): void => {
      handle ??= frames.request(draw)
    }
    const ends = new AbortController()
    for (const scroller of scrollersOf(frame))
      scroller.addEventListener('scroll', soon, { signal: ends.signal, passive: true })
    const sized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(soon)
    for (const one of [svg, ...scrollersOf(frame)]) sized?.observe(one)
    const drawn = new MutationObserver(soon)
    drawn.observe(svg, { attributeFilter: ['viewBox'] })
    const unsubscribe = store.subscribe(({ gesture }) => {
      // Nobody looks at the map while dragging a number in the drawing.
      if (gesture?.kind !== 'drag') soon()
    })
    soon()
    return () => {
      if (handle !== null) frames.cancel(handle)
      ends.abort()
      sized?.disconnect()
      drawn.disconnect()
      unsubscribe()
      fadeEdges(frame, null)
    }
  }, [frame, frames, store])
  return map
}
