import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from './driver'
import { openMarionette, type Marionette } from './marionette'
import { patiently } from './patiently'
import { driveBy, type Command } from './webDriver'

/** What Firefox itself calls the commands of WebDriver. */
const COMMANDS: Readonly<Record<Command, string>> = {
  open: 'WebDriver:Navigate',
  ask: 'WebDriver:ExecuteScript',
  act: 'WebDriver:PerformActions',
  resize: 'WebDriver:SetWindowRect',
}

/** A profile that asks nobody for anything, in English, with a port of its own for its driver. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'intl.accept_languages': 'en-US',
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
}

/** Starts a Firefox without a window. It speaks WebDriver by itself, so no other program has to stand between. */
export async function startFirefox(program: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'backflow-firefox-'))
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(PREFERENCES)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  )
  const child = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (): Promise<void> => {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true })
  }
  try {
    const marionette = await patiently('Firefox', () => connect(join(profile, 'MarionetteActivePort')))
    await marionette.send('WebDriver:NewSession', {})
    return await driveBy({ send: (command, parameters) => marionette.send(COMMANDS[command], parameters), end })
  } catch (error) {
    await end()
    throw error
  }
}

async function connect(portFile: string): Promise<Marionette | null> {
  return existsSync(portFile) ? openMarionette(Number(readFileSync(portFile, 'utf8'))) : null
}
