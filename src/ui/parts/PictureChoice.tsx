import type { ReactNode } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { AriaLocale } from './AriaLocale'
import { Icon } from './icons'
import './pictureChoice.css'
import './popover.css'

interface Props<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly text: string; readonly picture: ReactNode }[]
  /** What is not to be chosen is not taken: the value stays as it is. */
  onChange(id: Id): void
}

/** One of a few choices from a list, each with a picture. */
export function PictureChoice<Id extends string>({ label, value, options, onChange }: Props<Id>) {
  return (
    <AriaLocale>
      <Select
        className="pictureChoice"
        aria-label={label}
        value={value}
        onChange={(key) => {
          const chosen = options.find(({ id }) => id === key)
          if (chosen && chosen.id !== value) onChange(chosen.id)
        }}
      >
        <Button className="smallButton pictureButton">
          <SelectValue className="pictureValue" />
          <Icon name="down" />
        </Button>
        <Popover className="menuPopover pictureList">
          <ListBox className="menu">
            {options.map(({ id, text, picture }) => (
              <ListBoxItem key={id} id={id} className="menuItem pictureItem" textValue={text}>
                {picture}
                <span>{text}</span>
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
    </AriaLocale>
  )
}
