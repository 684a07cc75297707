import { useEffect, useRef, useState, type FocusEvent, type PointerEvent, type ReactNode } from 'react'
import './tooltip.css'

/** How long the pointer rests before a name appears, in milliseconds. */
const AFTER = 400

interface Props {
  readonly text: string
  readonly children: ReactNode
}

/** Shows the name of a button that bears only a sign to whoever points at it or comes to it by keyboard; Escape hides it. */
export function Tooltip({ text, children }: Props) {
  const [isShown, setShown] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hide = (): void => {
    clearTimeout(timer.current)
    setShown(false)
  }
  const onPointerEnter = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') timer.current = setTimeout(() => setShown(true), AFTER)
  }
  const onFocus = ({ target }: FocusEvent): void => {
    if (target.matches(':focus-visible')) setShown(true)
  }
  return (
    <span
      className="withTooltip"
      role="presentation"
      onPointerEnter={onPointerEnter}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={onFocus}
      onBlur={hide}
      onKeyDown={({ key }) => key === 'Escape' && hide()}
    >
      {children}
      {isShown && (
        <span className="tooltip" role="tooltip">
          {text}
        </span>
      )}
    </span>
  )
}
