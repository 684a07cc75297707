import type { Page } from 'playwright'

/** Collects what no page should ever do: errors, reports of the policy, words with strangers. */
export async function listenForTrouble(page: Page): Promise<readonly string[]> {
  const trouble: string[] = []
  page.on('pageerror', ({ message }) => trouble.push(`error: ${message}`))
  page.on('crash', () => trouble.push('the tab has crashed'))
  page.on('console', (message) => {
    const { url } = message.location()
    // For a text, such as the licences, the browser asks the server for an icon by itself.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) trouble.push(`console: ${message.text()} ${url}`)
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    const isOwn = ['127.0.0.1', 'localhost'].includes(hostname) || ['data:', 'blob:'].includes(protocol)
    if (!isOwn) trouble.push(`asked a stranger: ${request.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  return trouble
}
