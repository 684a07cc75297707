import { useEffect, useRef } from 'react'
import { useMessages } from '../context/AppContext'

interface Props {
  onReturn(): void
}

/** A black screen, so that a class looks up; any key or press brings the page back, with the focus where it was. */
export function Blank({ onReturn }: Props) {
  const { presenter } = useMessages()
  const screen = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    screen.current?.focus()
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true })
    }
  }, [])
  return <button ref={screen} type="button" className="blank" aria-label={presenter.blank} onClick={onReturn} />
}
