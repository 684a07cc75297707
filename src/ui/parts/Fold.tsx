import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Icon } from './icons'
import './fold.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** Something more that opens in its place; what it holds is made only then. */
export function Fold({ title, children }: Props) {
  return (
    <Disclosure className="fold">
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button slot="trigger" className="foldButton">
              <Icon name={isExpanded ? 'up' : 'down'} />
              {title}
            </Button>
          </Heading>
          <DisclosurePanel>{isExpanded && children}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
