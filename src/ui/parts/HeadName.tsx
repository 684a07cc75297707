import type { ReactNode } from 'react'
import './symbol.css'

interface Props {
  /** What is heard instead of the signs. */
  readonly name: string
  readonly children: ReactNode
}

/** Signs that are the head of a row or a column. Their name is a text, not the sheet's: a head without one counts as empty. */
export function HeadName({ name, children }: Props) {
  return (
    <span className="symbolHead" translate="no">
      <span className="visuallyHidden">{name}</span>
      <span aria-hidden="true">{children}</span>
    </span>
  )
}
