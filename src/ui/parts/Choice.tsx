import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { Icon } from './icons'
import './choice.css'

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  onChange(id: string): void
}

/** One of a few choices, in a menu that opens from a small button. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Select className="select" value={value} onChange={(key) => key !== null && onChange(String(key))}>
      <Label>{label}</Label>
      <Button className="smallButton">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Popover className="menuPopover">
        <ListBox className="menu" items={options}>
          {(option) => <ListBoxItem className="menuItem">{option.text}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  )
}
