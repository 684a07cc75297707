import { whenIdle } from './idle'

let connectedAt = 0

/** When the browser was connected again last; 0 where it never was without a connection. */
export function lastConnected(): number {
  return connectedAt
}

/** Calls back when the browser is connected again; gives back how to stop. */
export function onConnected(listener: () => void): () => void {
  const hear = ({ timeStamp }: Event): void => {
    connectedAt = timeStamp
    listener()
  }
  addEventListener('online', hear)
  return () => removeEventListener('online', hear)
}

/** Calls back once the page is idle, and so again after each new connection; gives back how to stop. */
export function whenIdleAgain(callback: () => void): () => void {
  let forget = whenIdle(callback)
  const stop = onConnected(() => {
    forget()
    forget = whenIdle(callback)
  })
  return () => {
    stop()
    forget()
  }
}
