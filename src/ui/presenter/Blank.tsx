import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../context/AppContext'

interface Props {
  onReturn(): void
}

/**
 * A black screen, so that a class looks up; any key or press brings the page back, with the focus where it was.
 *
 * Where nothing had it nothing gets it: it does not hand it on, as other things do that go away.
 */
export function Blank({ onReturn }: Props) {
  const { presenter } = useMessages()
  const screen = useRef<HTMLButtonElement>(null)
  // Before the page is hidden, and what has the focus has lost it.
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    screen.current?.focus()
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true })
    }
  }, [before])
  return (
    <button
      ref={screen}
      type="button"
      className="blank"
      aria-label={presenter.blank}
      data-focus-next=""
      onClick={onReturn}
    />
  )
}
