import { useId, type KeyboardEvent } from 'react'
import { hasModifier } from './hasModifier'
import { translateOf } from './translateOf'
import './segments.css'

interface Props<Value extends string | number> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  onChange(value: Value): void
}

/** One of a few choices, all of them in sight. */
export function Segments<Value extends string | number>({ label, value, options, onChange }: Props<Value>) {
  const prefix = useId()
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!by || hasModifier(event)) return
    event.preventDefault()
    const place = options.findIndex((option) => option.value === value) + by
    const next = options.at(place % options.length)!
    onChange(next.value)
    document.getElementById(`${prefix}${next.value}`)?.focus()
  }
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="segment"
          role="radio"
          id={`${prefix}${option.value}`}
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          translate={translateOf(option.text)}
          onClick={() => onChange(option.value)}
          onKeyDown={onKeyDown}
        >
          {option.text}
        </button>
      ))}
    </div>
  )
}
