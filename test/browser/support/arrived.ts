import type { Page } from '@playwright/test'

/** What of React's own notes on the page is read here (react-dom 19). */
interface Fiber {
  readonly tag: number
  readonly memoizedState: unknown
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly stateNode: { readonly current: Fiber }
}

/**
 * Waits until nothing that the page shows is still on its way: a part that is fetched takes its room only when it is there, and
 * React may hold it back for 300 ms after another one.
 */
export async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const SUSPENSE = 13
    const roots = [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
      Object.entries(element)
        .filter(([name]) => name.startsWith('__reactContainer$'))
        .map(([, root]) => (root as Fiber).stateNode.current),
    )
    if (roots.length === 0) throw new Error('React’s notes on its root are not where they were')
    const waits = (fiber: Fiber | null): boolean => {
      for (let at = fiber; at; at = at.sibling)
        if ((at.tag === SUSPENSE && at.memoizedState !== null) || waits(at.child)) return true
      return false
    }
    return !roots.some(waits)
  })
}
