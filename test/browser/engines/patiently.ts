import { setTimeout as pause } from 'node:timers/promises'

const LONGEST = 60_000
const BETWEEN = 100

/** Asks again until there is an answer other than null; a program that has just been started needs a while to listen. */
export async function patiently<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  const until = Date.now() + LONGEST
  let reason: unknown = 'no answer'
  while (Date.now() < until) {
    try {
      const answer = await ask()
      if (answer !== null) return answer
    } catch (error) {
      reason = error
    }
    await pause(BETWEEN)
  }
  throw new Error(`${what} did not start: ${String(reason)}`)
}
