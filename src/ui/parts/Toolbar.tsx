import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { hasModifier } from './hasModifier'

interface Props {
  readonly className: string
  readonly label: string
  readonly children: ReactNode
}

/**
 * A row of buttons that is one stop of the Tab key: the arrow keys go from one to the next.
 *
 * But only for somebody who came there to walk: after a press of the mouse, or of another key elsewhere that made the focus
 * come here, the arrows are still the player's.
 */
export function Toolbar({ className, label, children }: Props) {
  const toolbar = useRef<HTMLDivElement>(null)
  /** The button that Tab comes back to. */
  const current = useRef<EventTarget | null>(null)

  // After every change, because a button that is disabled now can be no stop.
  useLayoutEffect(() => keepOneStop(toolbar.current, current.current))
  // Not React's events: those of an open menu would come here too, although it stands elsewhere in the page.
  useEffect(() => {
    const element = toolbar.current
    if (!element) return
    let comesByTab = true
    let walks = false
    const onPointer = ({ target }: PointerEvent): void => {
      comesByTab = false
      if (element.contains(target as Node)) walks = false
    }
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Tab') comesByTab = true
      else if (!element.contains(target as Node)) comesByTab = false
    }
    const onFocus = ({ target }: FocusEvent): void => {
      // Who comes back from a menu goes on as before.
      walks = comesByTab || (walks && target === current.current)
      current.current = target
      keepOneStop(element, target)
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (!by || !walks || hasModifier(event)) return
      event.preventDefault()
      const tools = toolsOf(element)
      focusNext(
        tools,
        tools.findIndex((tool) => tool === event.target),
        by,
      )
    }
    const ends = new AbortController()
    const { signal } = ends
    document.addEventListener('pointerdown', onPointer, { signal, capture: true })
    document.addEventListener('keydown', onKey, { signal, capture: true })
    element.addEventListener('focusin', onFocus, { signal })
    element.addEventListener('keydown', onKeyDown, { signal })
    return () => ends.abort()
  }, [])
  return (
    <div className={className} ref={toolbar} role="toolbar" aria-orientation="horizontal" aria-label={label}>
      {children}
    </div>
  )
}

/** Passes by what is not shown in this window: it takes no focus. */
function focusNext(tools: readonly HTMLElement[], at: number, by: number): void {
  const next = tools[at + by]
  next?.focus()
  if (next && document.activeElement !== next) focusNext(tools, at + by, by)
}

function keepOneStop(toolbar: HTMLElement | null, current: EventTarget | null): void {
  const tools = toolsOf(toolbar)
  const stop =
    tools.find((tool) => tool === current) ??
    tools.find((tool) => tool.getAttribute('aria-disabled') !== 'true' && !tool.matches('.rare')) ??
    tools[0]
  for (const tool of tools) tool.tabIndex = tool === stop ? 0 : -1
}

function toolsOf(toolbar: HTMLElement | null): readonly HTMLElement[] {
  const tools = [...(toolbar?.querySelectorAll<HTMLElement>('button:enabled') ?? [])]
  // In a narrow window one may stand in a menu instead.
  return tools.filter((tool) => tool.checkVisibility?.() ?? true)
}
