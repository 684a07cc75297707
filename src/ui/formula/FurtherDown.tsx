import { useEffect, useState } from 'react'
import { useApp, useMessages } from '../context/AppContext'
import { bringUp } from '../parts/bringUp'
import { Icon } from '../parts/icons'
import { toTop } from '../parts/toTop'

/** Leads to the formula and the panels, which begin below the window's edge, and back to the drawing. */
export function FurtherDown() {
  const { furtherDown } = useMessages()
  const motion = useApp((state) => state.motion)
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    const side = document.querySelector('.side')
    if (!side || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (seen) => setThere(seen.at(-1)!.isIntersecting),
      // In the upper half of the window.
      { rootMargin: '0px 0px -50% 0px' },
    )
    observer.observe(side)
    return () => observer.disconnect()
  }, [])
  const go = (): void => {
    if (isThere) toTop(motion)
    else bringUp(document.querySelector('.side'), motion)
  }
  return (
    <button type="button" className="textButton furtherDown" onClick={go}>
      <Icon name={isThere ? 'up' : 'down'} />
      {isThere ? furtherDown.network : furtherDown.formula}
    </button>
  )
}
