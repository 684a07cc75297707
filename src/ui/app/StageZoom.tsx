import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { isStill } from '../../browser/surroundings'
import { browserFrames } from '../../playback/clock'
import { useParts } from '../context/AppContext'
import { SampleStrip } from '../network/samples/SampleStrip'
import { MapButton } from '../network/map/MapButton'
import { joinZoom, type Zoom } from '../network/zoom/joinZoom'
import { ZoomButtons } from '../network/zoom/ZoomButtons'
import { useMedia } from '../parts/useMedia'

/** Low and wide, as index.html says for lowWindow.css: only a part of the drawing is seen there. */
const LOW = '(37.5em <= width) and (height < 31.25em), (56.25em <= width < 75em) and (height <= 37.5em)'

/** Lets the drawing beside it be zoomed and found the way about in, and its samples be turned over. */
export function StageZoom() {
  const { store, player } = useParts()
  const place = useRef<HTMLDivElement>(null)
  const [joined, setJoined] = useState<(Zoom & { readonly frame: HTMLElement }) | null>(null)
  const isLow = useMedia(LOW)
  // In the header, where it is always in sight.
  const header = document.querySelector('.header')
  useEffect(() => {
    const frame = place.current?.closest('.stage')?.querySelector<HTMLElement>('.networkFrame')
    if (!frame) return
    const zoom = joinZoom(frame, {
      store,
      player,
      frames: browserFrames,
      isStill: () => isStill(store.getState().motion),
      now: () => performance.now(),
    })
    setJoined({ ...zoom, frame })
    return () => zoom.leave()
  }, [store, player])
  return (
    <>
      <SampleStrip />
      {joined ? <ZoomButtons {...joined} /> : <div ref={place} hidden />}
      {joined && isLow && header && createPortal(<MapButton frame={joined.frame} frames={browserFrames} />, header)}
    </>
  )
}
