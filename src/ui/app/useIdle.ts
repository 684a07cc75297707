import { useEffect, useState } from 'react'
import { whenIdle } from '../../browser/idle'

/** Whether the page has had nothing else to do for once: what nobody can want before that comes then. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return isIdle
}
