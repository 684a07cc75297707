import { test as base, expect } from '@playwright/test'
import { findFirefox } from '../support/browser'
import { findWebKit, type Engine } from '../support/engines'
import { startChromium } from './chromium'
import type { Driver } from './driver'
import { startFirefox } from './firefox'
import { Visit } from './visit'
import { serveWatched } from './watchedSite'
import { startWebKit } from './webKit'

interface Fixtures {
  readonly visit: Visit
}

interface PerWorker {
  /** The engine that a project runs in. */
  readonly engine: Engine
  readonly driver: Driver
  readonly site: string
}

/** Each engine is started once a worker. Every test fails on what the page complained of and on what came from elsewhere. */
export const test = base.extend<Fixtures, PerWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  site: [
    // The runner reads from this pattern that nothing else is needed.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveWatched()
      await use(site.address)
      site.close()
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ engine }, use) => {
      const driver = await start(engine)
      await use(driver)
      await driver.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  visit: async ({ driver, site }, run) => {
    const visit = new Visit(driver, site)
    await run(visit)
    expect((await visit.noted()).complaints).toEqual([])
    expect(await visit.strangers()).toEqual([])
  },
})
export { expect }

async function start(engine: Engine): Promise<Driver> {
  switch (engine) {
    case 'chromium':
      return startChromium()
    case 'firefox':
      return startFirefox(installed(findFirefox()))
    case 'webkit':
      return startWebKit(installed(findWebKit()))
  }
}

function installed<Program>(found: Program | undefined): Program {
  if (found === undefined) throw new Error('This engine is not installed.')
  return found
}
