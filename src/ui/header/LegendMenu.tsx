import { Dialog, Popover } from 'react-aria-components'
import { useMessages } from '../context/AppContext'
import { AriaLocale } from '../parts/AriaLocale'
import { Legend } from '../parts/Legend'
import type { MenuProps } from './MenuButton'
import '../parts/popover.css'

/** What the drawing means by its signs, beside the drawing. */
export function LegendMenu({ anchor, onClose }: MenuProps) {
  const { legend } = useMessages()
  return (
    <AriaLocale>
      <Popover
        className="menuPopover"
        placement="bottom start"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Dialog aria-label={legend.title}>
          <Legend />
        </Dialog>
      </Popover>
    </AriaLocale>
  )
}
