import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { whenIdle } from '../../browser/idle'
import { SHEET_HEIGHTS, type SheetHeight } from '../../session/looks'
import { hasModifier } from '../parts/hasModifier'
import { useApp, useMessages, useParts } from '../context/AppContext'

interface Props {
  readonly isFolded: boolean
  readonly children: ReactNode
}

/** What stands beside the network: a column, or on a phone a sheet of three heights (sheet.css). */
export function Sheet({ isFolded, children }: Props) {
  const { store } = useParts()
  const { sheet } = useMessages()
  const height = useApp((state) => state.looks.sheet.height)
  const asks = useApp(({ predict }) => predict !== 'off')
  const side = useRef<HTMLElement>(null)
  useHands(side)
  const at = SHEET_HEIGHTS.indexOf(height)
  const set = (next: SheetHeight | undefined): void => {
    if (next) store.getState().look('sheet', { height: next })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (by === undefined || hasModifier(event)) return
    event.preventDefault()
    set(SHEET_HEIGHTS[at + by])
  }
  return (
    <section
      ref={side}
      className={isFolded ? 'side folded' : asks ? 'side asking' : 'side'}
      aria-label={sheet.region}
      data-sheet={height}
    >
      <button
        type="button"
        className="sheetHandle phoneOnly"
        aria-label={sheet.handle[height]}
        onClick={() => set(SHEET_HEIGHTS[(at + 1) % SHEET_HEIGHTS.length])}
        onKeyDown={onKeyDown}
      />
      <div className="lessonPlace" hidden />
      {children}
    </section>
  )
}

/** What a finger does with the sheet, and the drawing that follows the steps, come when the page is idle. */
function useHands(side: { readonly current: HTMLElement | null }): void {
  const { store } = useParts()
  useEffect(() => {
    let isThere = true
    let leave: (() => void) | undefined
    const stopWaiting = whenIdle(() => {
      import('./handheld').then(
        ({ joinHandheld }) => {
          if (isThere && side.current) leave = joinHandheld(side.current, store)
        },
        // The page goes on without: heights change by the button, and what is cut off is scrolled to.
        () => {},
      )
    })
    return () => {
      isThere = false
      stopWaiting()
      leave?.()
    }
  }, [side, store])
}
