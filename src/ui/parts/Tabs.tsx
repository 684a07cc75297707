import { useId, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { hasModifier } from './hasModifier'

interface Props<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly title: string }[]
  readonly selected: Id
  /** The panel of the selected tab. */
  readonly children: ReactNode
  onSelect(id: Id): void
  /** A tab was pressed: its panel is below this bar. */
  onPressed?(bar: Element): void
  /** Somebody points at a tab, or has come to it by keyboard. */
  onNear?(id: Id): void
}

/** Panels of which one is shown: arrow keys, Home and End go from tab to tab and show its panel at once. */
export function Tabs<Id extends string>({ label, tabs, selected, children, onSelect, onPressed, onNear }: Props<Id>) {
  const prefix = useId()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (hasModifier(event)) return
    const at = tabs.findIndex(({ id }) => id === selected)
    const last = tabs.length - 1
    const place = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key]
    const next = place === undefined ? undefined : tabs[place]
    if (!next) return
    event.preventDefault()
    onSelect(next.id)
    document.getElementById(`${prefix}${next.id}`)?.focus()
  }
  const onPress = ({ currentTarget }: MouseEvent, id: Id): void => {
    onSelect(id)
    onPressed?.(currentTarget.parentElement!)
  }
  return (
    <div className="tabs">
      <div className="tabBar" role="tablist" aria-label={label}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className="tab"
            role="tab"
            id={`${prefix}${id}`}
            aria-selected={id === selected}
            aria-controls={id === selected ? `${prefix}panel` : undefined}
            tabIndex={id === selected ? 0 : -1}
            onClick={(event) => onPress(event, id)}
            onKeyDown={onKeyDown}
            onPointerEnter={() => onNear?.(id)}
            onFocus={() => onNear?.(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        // Another panel begins at its top.
        key={selected}
        className="tabPanel"
        role="tabpanel"
        id={`${prefix}panel`}
        aria-labelledby={`${prefix}${selected}`}
      >
        {children}
      </div>
    </div>
  )
}
