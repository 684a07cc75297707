import { useLayoutEffect, useState } from 'react'
import { onColourScheme } from '../../browser/surroundings'
import { isPresenting } from '../../session/showing'
import { useApp } from '../context/AppContext'

/** Where what is said stands in a sheet below the drawing: as in index.html. */
const HAS_SHEET = '(width < 37.5em) and (31.25em <= height)'

/** The place of a lesson in the sheet of a phone; null where it is a strip under the header. */
export function useLessonPlace(): Element | null {
  const isPresented = useApp(isPresenting)
  const [place, setPlace] = useState<Element | null>(null)
  useLayoutEffect(() => {
    const look = (): void => {
      // Elsewhere the handle is not there.
      const hasSheet = !isPresented && document.querySelector<HTMLElement>('.sheetHandle')?.offsetHeight
      setPlace(hasSheet ? document.querySelector('.lessonPlace') : null)
    }
    look()
    return onColourScheme(look, HAS_SHEET)
  }, [isPresented])
  return place
}
