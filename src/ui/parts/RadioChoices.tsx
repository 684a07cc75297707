import { useId } from 'react'
import { MathText } from './MathText'
import './radioChoices.css'
import './visuallyHidden.css'

interface Props<Id extends string> {
  readonly label: string
  /** Null while none is chosen. */
  readonly value: Id | null
  readonly options: readonly Id[]
  readonly titles: Readonly<Record<Id, string>>
  readonly hints: Readonly<Record<Id, string>>
  onChange(id: Id): void
}

/** Each choice is named by its title alone and described by a line of its own. */
export function RadioChoices<Id extends string>({ label, value, options, titles, hints, onChange }: Props<Id>) {
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id}>
      <span className="groupLabel" id={id}>
        {label}
      </span>
      {options.map((choice) => (
        <label key={choice} className="choice">
          <input
            className="visuallyHidden"
            type="radio"
            name={id}
            checked={choice === value}
            aria-label={titles[choice]}
            aria-describedby={`${id}${choice}`}
            onChange={() => onChange(choice)}
          />
          <span className="choiceTitle">{titles[choice]}</span>
          <span className="choiceHint" id={`${id}${choice}`}>
            <MathText>{hints[choice]}</MathText>
          </span>
        </label>
      ))}
    </div>
  )
}
