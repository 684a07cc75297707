import { useEffect, useState } from 'react'
import { isStill } from '../../../browser/surroundings'
import { useApp } from '../../context/AppContext'
import type { Said } from './useReshape'

/** How long what has changed is outlined, in milliseconds. */
const OUTLINED = 4000

/** Outlines what is new, on the drawing and here, for a while or until the next press. Says whether a row is outlined. */
export function useOutlines(said: Said | null): (row: number) => boolean {
  const motion = useApp((state) => state.motion)
  const [over, setOver] = useState<Said | null>(null)
  useEffect(() => {
    if (said?.kind !== 'news') return
    const timer = setTimeout(() => setOver(said), OUTLINED)
    const outlines = said.places.flatMap((place) => outline(place, isStill(motion)))
    return () => {
      clearTimeout(timer)
      for (const each of outlines) each.cancel()
    }
  }, [said, motion])
  return (row) => said?.kind === 'news' && said !== over && said.row === row
}

function outline(place: string, still: boolean): readonly Animation[] {
  const frame = { stroke: 'var(--update)', strokeWidth: '3px', fill: 'var(--update-soft)' }
  // The last picture is the card as it is.
  const frames = still ? [frame, frame] : [frame, { ...frame, offset: 0.8 }]
  const bodies = document.querySelectorAll(`.network [data-stop="${CSS.escape(place)}"] > .body:not(.one)`)
  return [...bodies].map((body) => body.animate(frames, { duration: OUTLINED }))
}
