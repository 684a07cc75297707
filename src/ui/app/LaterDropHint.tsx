import { useEffect, useState, type ComponentType } from 'react'
import { whenIdle } from '../../browser/idle'

/** Lets files be dropped onto the page, once it has nothing else to do. */
export function LaterDropHint() {
  const [Part, setPart] = useState<ComponentType | null>(null)
  useEffect(
    () =>
      whenIdle(() => {
        // Without it a file is opened by its button.
        import('./DropHint').then(
          ({ DropHint }) => setPart(() => DropHint),
          () => {},
        )
      }),
    [],
  )
  return Part && <Part />
}
