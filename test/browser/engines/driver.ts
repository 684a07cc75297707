/** A place in the window, in pixels from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** As little of a browser as a visit needs, so that each engine can be driven by what drives it best. */
export interface Driver {
  /** Opens an address and returns once its document is loaded. */
  open(address: string): Promise<void>
  /** Asks the page. The question is sent as text: it may use nothing but what it is given. */
  ask<Answer, Given = undefined>(question: (given: Given) => Answer, given: Given): Promise<Answer>
  /** Presses a key, by its name in `KeyboardEvent.key`, with others held: `Shift+ArrowRight`. */
  press(key: string): Promise<void>
  /** Presses the left button at the first point and lets it go at the last, with a stop at each between. */
  drag(path: readonly [Point, ...Point[]]): Promise<void>
  close(): Promise<void>
}

/** The window of each engine: wide enough for the drawing beside its panels. */
export const WINDOW = { width: 1366, height: 900 } as const
