import { useEffect, useRef, useState } from 'react'
import { useMessages, useParts } from '../context/AppContext'
import { Icon } from '../parts/icons'
import { copyText } from '../../browser/surroundings'
import { useOverlay } from '../parts/useOverlay'
import { useSaidOnce } from '../parts/useSaidOnce'
import { Wanted } from '../parts/Wanted'
import { LinkToCopy } from './menus'

/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 2500

/** Puts the link to what is shown on the clipboard; where the browser refuses, it gives the link to copy by hand. */
export function CopyLink() {
  const { store } = useParts()
  const { app } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState('')
  const [isOpen, setOpen] = useOverlay('link')

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_FOR)
    return () => clearTimeout(timer)
  }, [copied])

  const close = (): void => setOpen(false)
  const copy = async (): Promise<void> => {
    // The writer of links comes when the page is idle: mostly it is there.
    const writer = await import('../../browser/address').catch(() => null)
    if (!writer) return store.getState().tell({ kind: 'notLoaded' })
    const link = writer.linkTo(store.getState())
    if (await copyText(link)) setCopied(true)
    else {
      setRefused(link)
      setOpen(true)
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="textButton copyLink"
        // The line beside it says that it was copied; a name that changed as well would be heard a second time.
        aria-label={app.copyLink}
        onClick={() => void copy()}
      >
        <Icon name={copied ? 'done' : 'link'} />
        <span className="wideOnly">{copied ? app.copied : app.copyLink}</span>
      </button>
      <span className="visuallyHidden" role="status" aria-live={useSaidOnce(copied)}>
        {copied ? app.copied : ''}
      </span>
      {isOpen && (
        <Wanted onFailed={close}>
          <LinkToCopy link={refused} anchor={button} onClose={close} />
        </Wanted>
      )}
    </>
  )
}
