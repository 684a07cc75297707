import { test as base, expect } from '@playwright/test'

/** Every test fails on a page error, a console error, a CSP violation or a request that leaves the machine. */
export const test = base.extend<{ watch: undefined; mayLog: RegExp | null }>({
  /** What the browser itself may log where a test takes something away from the page. */
  mayLog: [null, { option: true }],
  watch: [
    async ({ page, mayLog }, use) => {
      const bad: string[] = []
      page.on('pageerror', (e) => {
        if (!mayLog?.test(e.message)) bad.push(`pageerror: ${e.message}`)
      })
      page.on('console', (m) => {
        if (m.type() === 'error' && !mayLog?.test(m.text())) bad.push(`console: ${m.text()}`)
      })
      page.on('request', (r) => {
        const u = new URL(r.url())
        if (!['127.0.0.1', 'localhost', ''].includes(u.hostname)) bad.push(`left the machine: ${r.url()}`)
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (e) =>
          console.error(`CSP ${e.violatedDirective} ${e.blockedURI}`),
        )
      })
      await use(undefined)
      expect(bad).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }
