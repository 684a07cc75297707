import { connect } from 'node:net'

/** The connection through which Firefox hears the commands of WebDriver. */
export interface Marionette {
  send(command: string, parameters: object): Promise<unknown>
}

interface WebDriverError {
  readonly error: string
  readonly message: string
}

type Answer = readonly [type: 1, id: number, error: WebDriverError | null, result: unknown]

/** Connects to a Firefox. Each message there is the number of its bytes, a colon, and JSON. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, (answer: Answer) => void>()
  let heard = Buffer.alloc(0)
  let greeted: (() => void) | undefined
  const hear = (message: unknown): void => {
    if (!Array.isArray(message)) return greeted?.()
    const answer = message as unknown as Answer
    waiting.get(answer[1])?.(answer)
    waiting.delete(answer[1])
  }
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes])
    for (;;) {
      const colon = heard.indexOf(':')
      const end = colon + 1 + Number(heard.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || heard.length < end) return
      const message: unknown = JSON.parse(heard.subarray(colon + 1, end).toString())
      heard = heard.subarray(end)
      hear(message)
    }
  })
  await new Promise<void>((resolve, reject) => {
    greeted = resolve
    socket.once('error', reject)
  })
  let last = 0
  return {
    async send(command, parameters) {
      const id = ++last
      const message = JSON.stringify([0, id, command, parameters])
      const [, , error, result] = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve)
        socket.write(`${Buffer.byteLength(message)}:${message}`)
      })
      if (error) throw new Error(`${command}: ${error.error}: ${error.message}`)
      return valueOf(result)
    },
  }
}

/** Most commands give their result as `value`, a new session gives itself. */
function valueOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result
}
