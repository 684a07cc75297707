import type { Page, Route } from '@playwright/test'

/** Answers as a server does that has no such file. */
export function refuse(route: Route): Promise<void> {
  return route.fulfill({ status: 404, body: 'Not found' })
}

/**
 * Refuses some files, until what it gives back is called.
 *
 * The route itself stays: where the last one is taken away, a file on its way can be left hanging.
 */
export async function refuseFor(page: Page, files: RegExp): Promise<() => void> {
  let isMissing = true
  await page.route(files, (route) => (isMissing ? refuse(route) : route.continue()))
  return () => {
    isMissing = false
  }
}
