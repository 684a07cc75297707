import { useEffect, useRef, useState } from 'react'
import { isStill } from '../../browser/surroundings'
import { browserFrames } from '../../playback/clock'
import { useParts } from '../context/AppContext'
import { SampleStrip } from '../network/samples/SampleStrip'
import { joinZoom, type Zoom } from '../network/zoom/joinZoom'
import { ZoomButtons } from '../network/zoom/ZoomButtons'

/** Lets the drawing beside it be zoomed, and its samples be turned over. */
export function StageZoom() {
  const { store, player } = useParts()
  const place = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<Zoom | null>(null)
  useEffect(() => {
    const frame = place.current?.closest('.stage')?.querySelector<HTMLElement>('.networkFrame')
    if (!frame) return
    const joined = joinZoom(frame, {
      store,
      player,
      frames: browserFrames,
      isStill: () => isStill(store.getState().motion),
      now: () => performance.now(),
    })
    setZoom(joined)
    return () => joined.leave()
  }, [store, player])
  return (
    <>
      <SampleStrip />
      {zoom ? <ZoomButtons {...zoom} /> : <div ref={place} hidden />}
    </>
  )
}
