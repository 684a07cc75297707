import { useLayoutEffect, useRef, useState } from 'react'
import { isStill } from '../../../browser/surroundings'
import type { AppState } from '../../../session/appState'
import { useApp } from '../../context/AppContext'

/** In milliseconds. */
const BETWEEN_PICTURES = 250

/**
 * What is looked at of the page; where nothing is to move, a run is followed in four pictures a second, and its end is there at
 * once. A picture of another network is never shown: what stands beside it is of this one.
 */
export function useInPictures<Value>(look: (state: AppState) => Value): Value {
  const value = useApp(look)
  const start = useApp((state) => state.start)
  const isInPictures = useApp(({ training, motion }) => training !== null && isStill(motion))
  const [shown, setShown] = useState({ value, start })
  const latest = useRef(shown)
  useLayoutEffect(() => {
    latest.current = { value, start }
  }, [value, start])
  // Before it is painted, so that nothing of long ago is seen first.
  useLayoutEffect(() => {
    if (!isInPictures) return
    setShown(latest.current)
    const timer = setInterval(() => setShown(latest.current), BETWEEN_PICTURES)
    return () => clearInterval(timer)
  }, [isInPictures])
  return isInPictures && shown.start === start ? shown.value : value
}
