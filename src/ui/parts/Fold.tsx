import { useId, useState, type ReactNode } from 'react'
import { Icon } from './icons'
import './fold.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** Something more that opens in its place; what it holds is made only then. */
export function Fold({ title, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="fold">
      <h3>
        <button
          type="button"
          className="foldButton"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}inside` : undefined}
          id={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'up' : 'down'} />
          <span>{title}</span>
        </button>
      </h3>
      {isOpen && (
        <div role="group" id={`${id}inside`} aria-labelledby={id}>
          {children}
        </div>
      )}
    </div>
  )
}
