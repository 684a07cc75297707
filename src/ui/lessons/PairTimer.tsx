import { useEffect, useState } from 'react'
import { useLateWords } from '../context/AppContext'

/** A second, in milliseconds. */
const SECOND = 1000

/** Counts down while two talk, from when it is wanted; it can be stopped, and nothing waits for it. */
export function PairTimer({ seconds }: { readonly seconds: number }) {
  const words = useLateWords('lessons')
  const [left, setLeft] = useState<number | null>(null)
  const isRunning = left !== null && left > 0
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setLeft((now) => (now === null ? null : now - 1)), SECOND)
    return () => clearInterval(timer)
  }, [isRunning])
  return (
    <button type="button" className="textButton pairTimer" onClick={() => setLeft(isRunning ? null : seconds)}>
      {isRunning ? words.timeLeft({ seconds: left }) : left === 0 ? words.timeIsUp : words.timer({ seconds })}
    </button>
  )
}
