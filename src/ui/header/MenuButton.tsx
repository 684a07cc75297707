import { useId, useRef, type ReactNode, type RefObject } from 'react'
import { useApp } from '../context/AppContext'
import type { Later } from '../parts/later'
import { useOverlay } from '../parts/useOverlay'
import { Wanted } from '../parts/Wanted'

/** What a menu needs to know of the button that it opens from. */
export interface MenuProps {
  readonly anchor: RefObject<HTMLButtonElement | null>
  onClose(): void
}

interface Props {
  readonly className: string
  readonly label: string
  readonly menu: Later<MenuProps>
  /** By which others open it as well. */
  readonly name?: string
  readonly children: ReactNode
}

/** A button that opens a menu beside it; the menu is fetched when somebody comes near. */
export function MenuButton({ className, label, menu: Menu, name, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const [isOpen, setOpen] = useOverlay(name ?? id)
  const language = useApp((state) => state.language)
  const prefetch = (): void => void Menu.prefetch(language)
  const close = (): void => setOpen(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={({ currentTarget }) => {
          // Where a click gives no focus, in Safari, the menu would not know where to give it back.
          currentTarget.focus()
          prefetch()
          setOpen(!isOpen)
        }}
      >
        {children}
      </button>
      {isOpen && (
        <Wanted onFailed={close}>
          <Menu anchor={button} onClose={close} />
        </Wanted>
      )}
    </>
  )
}
