import { WINDOW, type Driver } from './driver'

/** The commands of WebDriver that a visit needs. */
export type Command = 'open' | 'ask' | 'act' | 'resize'

/** A session of WebDriver, however its commands travel. */
export interface Session {
  send(command: Command, parameters: object): Promise<unknown>
  end(): Promise<void>
}

/** What WebDriver calls the keys that have no character. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** Drives a browser by the W3C's WebDriver. */
export async function driveBy({ send, end }: Session): Promise<Driver> {
  await send('resize', WINDOW)
  return {
    async open(address) {
      await send('open', { url: address })
    },
    async ask<Answer, Given>(question: (given: Given) => Answer, given: Given) {
      // The answer of a page: it is as trustworthy as the question.
      return (await send('ask', {
        script: `return (${String(question)})(arguments[0])`,
        args: [given ?? null],
      })) as Answer
    },
    async press(key) {
      const keys = key.split('+').map((name) => KEYS[name] ?? name)
      const actions = [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]
      await send('act', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    async drag(path) {
      const [from, ...stops] = path.map(({ x, y }) => ({
        type: 'pointerMove',
        origin: 'viewport',
        duration: 20,
        x: Math.round(x),
        y: Math.round(y),
      }))
      const actions = [from, { type: 'pointerDown', button: 0 }, ...stops, { type: 'pointerUp', button: 0 }]
      await send('act', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      })
    },
    close: end,
  }
}
