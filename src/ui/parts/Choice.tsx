import { useId } from 'react'
import { Icon } from './icons'
import { translateOf } from './translateOf'
import './choice.css'

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  onChange(id: string): void
}

/** One of a few choices, in the browser's own menu behind a small button. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="select">
      <label htmlFor={id}>{label}</label>
      <span className="selectBox">
        <select
          className="smallButton"
          id={id}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id} translate={translateOf(option.text)}>
              {option.text}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  )
}
