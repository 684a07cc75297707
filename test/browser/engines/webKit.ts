import { spawn, type ChildProcess } from 'node:child_process'
import type { WebKitPrograms } from '../support/engines'
import { freePort } from '../support/freePort'
import type { Driver } from './driver'
import { patiently } from './patiently'
import { driveBy, type Command } from './webDriver'

/** Where the commands of WebDriver stand below a session. */
const PATHS: Readonly<Record<Command, string>> = {
  open: '/url',
  ask: '/execute/sync',
  act: '/actions',
  resize: '/window/rect',
}

/** Its compositor draws by OpenGL, and falls over now and then where Mesa has to do without a graphics card (a fault in swrast_dri). */
const WITHOUT_GRAPHICS_CARD = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' }

const LONGEST_ANSWER = 60_000
const MOST_DISPLAYS = 50_000

/** Starts WebKitGTK in a window of its own, on a display that nobody sees if there is none. */
export async function startWebKit(programs: WebKitPrograms): Promise<Driver> {
  const children: ChildProcess[] = []
  // Without pipes: the browser would keep them open for ever.
  const start = (program: string, args: readonly string[], display: string | undefined): void => {
    const env = { ...process.env, ...WITHOUT_GRAPHICS_CARD, DISPLAY: display, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' }
    children.push(spawn(program, args, { stdio: 'ignore', detached: true, env }))
  }
  const end = async (): Promise<void> => {
    for (const child of children.toReversed()) endWithChildren(child)
  }
  const port = await freePort()
  // A number as free as the port; there are fewer displays than ports.
  const display = programs.display ? `:${100 + (port % MOST_DISPLAYS)}` : process.env['DISPLAY']
  if (programs.display) start(programs.display, [display!, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], display)
  start(programs.driver, [`--port=${port}`], display)
  const call = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(LONGEST_ANSWER),
    })
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`)
    return value
  }
  const options = { binary: programs.browser, args: ['--automation'] }
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
  try {
    const { sessionId } = await patiently('WebKit', async () => {
      return (await call('/session', { capabilities })) as { readonly sessionId: string }
    })
    return await driveBy({ send: (command, body) => call(`/session/${sessionId}${PATHS[command]}`, body), end })
  } catch (error) {
    await end()
    throw error
  }
}

/** The driver starts the browser: both are in a group of processes with the driver's number. */
function endWithChildren({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid)
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
