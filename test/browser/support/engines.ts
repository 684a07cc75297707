import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findFirefox } from './browser'

/** What a page can be shown by. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const
export type Engine = (typeof ENGINES)[number]

/** The programs that WebKit is driven with. */
export interface WebKitPrograms {
  readonly driver: string
  readonly browser: string
  /** Draws windows that nobody sees; null where there is a display already. */
  readonly display: string | null
}

const MINI_BROWSERS = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)

/** WebKitGTK with its driver as Debian and Ubuntu install them; undefined if a part is missing. */
export function findWebKit(env: NodeJS.ProcessEnv = process.env): WebKitPrograms | undefined {
  const driver = onPath('WebKitWebDriver', env)
  const browser = MINI_BROWSERS.find(existsSync)
  const display = env['DISPLAY'] ? null : onPath('Xvfb', env)
  return driver && browser && display !== undefined ? { driver, browser, display } : undefined
}

/** The engines that are installed. Where there is no Chromium no browser test runs at all. */
export function installedEngines(): readonly Engine[] {
  return ENGINES.filter((engine) => IS_HERE[engine]())
}

/** How the engines that are not installed would come here: one line, or none. */
export function howToGetMore(installed: readonly Engine[]): string | null {
  const missing = ENGINES.filter((engine) => !installed.includes(engine))
  if (missing.length === 0) return null
  const packages = missing.map((engine) => PACKAGES[engine]).join(' ')
  return `not tested in ${missing.join(' and ')}: not installed (Debian: sudo apt-get install ${packages})`
}

const IS_HERE: Readonly<Record<Engine, () => boolean>> = {
  chromium: () => true,
  firefox: () => findFirefox() !== undefined,
  webkit: () => findWebKit() !== undefined,
}

const PACKAGES: Readonly<Record<Engine, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver xvfb',
}

function onPath(program: string, env: NodeJS.ProcessEnv): string | undefined {
  return (env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(existsSync)
}
