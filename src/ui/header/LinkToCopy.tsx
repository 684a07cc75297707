import { Dialog, Input, Popover, TextField } from 'react-aria-components'
import { useMessages } from '../context/AppContext'
import { AriaLocale } from '../parts/AriaLocale'
import type { MenuProps } from './MenuButton'
import '../parts/plainInput.css'
import '../parts/popover.css'
import './copyLink.css'

interface Props extends MenuProps {
  readonly link: string
}

/** The link to copy by hand, where the browser refuses to copy it. */
export function LinkToCopy({ link, anchor, onClose }: Props) {
  const { menu } = useMessages()
  return (
    <AriaLocale>
      <Popover className="menuPopover" triggerRef={anchor} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
        <Dialog aria-label={menu.linkField}>
          <p>{menu.copyFailed}</p>
          <TextField aria-label={menu.linkField} value={link} isReadOnly autoFocus>
            <Input className="plainInput linkField" onFocus={(event) => event.currentTarget.select()} />
          </TextField>
        </Dialog>
      </Popover>
    </AriaLocale>
  )
}
