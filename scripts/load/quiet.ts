import type { Page } from 'playwright'

/** Milliseconds without a request after which a page has loaded all that it loads by itself. */
const QUIET = 1500

/** Gives back a wait until the page has asked for nothing for a while; counts from the call. */
export function followRequests(page: Page): () => Promise<void> {
  const open = new Set<unknown>()
  let last = Date.now()
  page.on('request', (request) => {
    open.add(request)
    last = Date.now()
  })
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => {
      open.delete(request)
      last = Date.now()
    })
  return async () => {
    while (open.size > 0 || Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, QUIET / 10))
  }
}
