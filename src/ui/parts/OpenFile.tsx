import { useRef } from 'react'
import { openFile } from '../../browser/openFile'
import { useParts } from '../context/AppContext'

interface Props {
  readonly className: string
  readonly children: string
  /** What else is to be done as soon as a file has been chosen, or none after all. */
  onChosen(): void
}

/** A button that asks for a file, and opens the network or the lesson in it. */
export function OpenFile({ className, children, onChosen }: Props) {
  const parts = useParts()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => chooser.current?.click()}>
        {children}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file may be chosen again.
          if (file) void openFile(file, parts).then(() => (currentTarget.value = ''))
          onChosen()
        }}
      />
    </>
  )
}
