import { useEffect, useRef, useState } from 'react'
import { Button, Dialog, Input, Popover, TextField } from 'react-aria-components'
import { useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { linkTo } from '../../browser/address'
import { copyText } from '../../browser/surroundings'
import './copyLink.css'

/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 2500

/** Puts the link to what is shown on the clipboard; where the browser refuses, it gives the link to copy by hand. */
export function CopyLink() {
  const { store } = useParts()
  const { app } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_FOR)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async (): Promise<void> => {
    const link = linkTo(store.getState())
    if (await copyText(link)) setCopied(true)
    else setRefused(link)
  }
  return (
    <>
      <Button
        ref={button}
        className="textButton copyLink"
        aria-label={copied ? app.copied : app.copyLink}
        onPress={() => void copy()}
      >
        <Icon name="link" />
        <span className="wideOnly">{copied ? app.copied : app.copyLink}</span>
      </Button>
      <span className="visuallyHidden" role="status">
        {copied ? app.copied : ''}
      </span>
      <Popover
        className="menuPopover"
        triggerRef={button}
        isOpen={refused !== null}
        onOpenChange={(open) => !open && setRefused(null)}
      >
        <Dialog aria-label={app.linkField}>
          <p>{app.copyFailed}</p>
          <TextField aria-label={app.linkField} value={refused ?? ''} isReadOnly autoFocus>
            <Input className="linkField" onFocus={(event) => event.currentTarget.select()} />
          </TextField>
        </Dialog>
      </Popover>
    </>
  )
}
