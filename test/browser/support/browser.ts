import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { chromium } from 'playwright'

export interface Found {
  executablePath: string
  from: 'CHROME_PATH' | 'installed browser' | 'Playwright download' | 'npm package @sparticuz/chromium'
}

/**
 * CHROME_PATH -> installed Chrome/Chromium/Edge -> Playwright's own download -> the Linux x64 Chromium that is
 * packed inside the npm package @sparticuz/chromium -> undefined.
 * E2E_BROWSER=npm skips the installed ones (same browser build on every Linux machine, as the lock file says).
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): Found | undefined {
  const wanted = env['CHROME_PATH']
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH is ${wanted}, but there is no such file.`)
    return { executablePath: wanted, from: 'CHROME_PATH' }
  }
  if (env['E2E_BROWSER'] !== 'npm') {
    const here = candidates(env).find((p) => existsSync(p))
    if (here) return { executablePath: here, from: 'installed browser' }
    const own = chromium.executablePath()
    if (own && existsSync(own)) return { executablePath: own, from: 'Playwright download' }
  }
  const packed = unpackNpmChromium()
  return packed ? { executablePath: packed, from: 'npm package @sparticuz/chromium' } : undefined
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((a) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((n) => `${a}/${n}.app/Contents/MacOS/${n}`),
    )
  if (process.platform === 'win32')
    return [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((s) =>
      ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((k) => (env[k] ? [join(env[k], s)] : [])),
    )
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  return (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((d) => names.map((n) => join(d, n)))
    .concat('/snap/bin/chromium', '/opt/google/chrome/chrome')
}

/** Unpacks into node_modules/.cache, keyed by version: the package itself would use one fixed folder and never replace an old one. */
function unpackNpmChromium(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  let version: string
  try {
    version = (JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as { version: string })
      .version
  } catch {
    return undefined
  }
  const dir = resolve('node_modules/.cache', `e2e-chromium-${version}`)
  const bin = join(dir, 'chromium')
  if (!existsSync(join(dir, 'done'))) {
    mkdirSync(dir, { recursive: true })
    const code =
      "import c from '@sparticuz/chromium'; import fs from 'node:fs'; await c.executablePath(); fs.writeFileSync(process.env.TMPDIR + '/done', '')"
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TMPDIR: dir },
      stdio: 'inherit',
    })
  }
  return bin
}

/** Debian's firefox-esr or an ordinary Firefox, for Playwright's BiDi channel 'moz-firefox' (1.64.1 works with ESR 153, 1.65.1 does not). */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox'
  const win = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
  return [env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox', mac, win].find((p) => !!p && existsSync(p))
}

export const howToInstall = [
  'No Chrome or Chromium was found for the browser tests. Any one of these will do:',
  '  - Windows, macOS:  install Google Chrome, Chromium or Microsoft Edge',
  '  - Debian, Ubuntu:  sudo apt-get install -y chromium',
  '  - any system:      npx playwright install chromium',
  '  - or point at one: CHROME_PATH=/path/to/chrome npm test',
].join('\n')

/** Playwright's defaults already hold --no-sandbox, --no-first-run, --disable-background-networking. */
export const chromiumArgs = [
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

/**
 * Linux only: makes the browser see just the two font files that npm ci brought, so that Chinese text and screenshots
 * are the same on every Linux machine, whatever fonts it has. (macOS and Windows have their own Chinese fonts.)
 */
export function fontEnv(): Record<string, string> {
  if (process.platform !== 'linux') return {}
  const dir = resolve('node_modules/.cache/e2e-fonts')
  const pkg = resolve('node_modules/@expo-google-fonts/noto-sans-sc')
  mkdirSync(dir, { recursive: true })
  writeFileSync(
    join(dir, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${pkg}/400Regular</dir><dir>${pkg}/700Bold</dir><cachedir>${dir}/cache</cachedir>
<match target="pattern"><edit name="family" mode="append_last"><string>Noto Sans SC</string></edit></match>
<match target="font"><edit name="antialias"><bool>true</bool></edit><edit name="hinting"><bool>false</bool></edit><edit name="rgba"><const>none</const></edit></match>
</fontconfig>`,
  )
  return { FONTCONFIG_FILE: join(dir, 'fonts.conf') }
}
