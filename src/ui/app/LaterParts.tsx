import { useEffect, useState, type ComponentType } from 'react'
import { whenIdleAgain } from '../../browser/connection'

/** Lets files be dropped onto the page, and the page be printed with all its numbers, once it has nothing else to do. */
export function LaterParts() {
  const [Part, setPart] = useState<ComponentType | null>(null)
  useEffect(
    () =>
      whenIdleAgain(() => {
        // Without it a file is opened by its button, and the page printed as it is seen.
        import('./IdleParts').then(
          ({ IdleParts }) => setPart(() => IdleParts),
          () => {},
        )
      }),
    [],
  )
  return Part && <Part />
}
