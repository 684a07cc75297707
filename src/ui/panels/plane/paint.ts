import { shareIn } from '../../../session/answerRange'

export type Colour = readonly [red: number, green: number, blue: number]

/** The two colours between which answers lie. */
export interface Ground {
  readonly low: Colour
  readonly high: Colour
}

/** Reads `#005fa3`; null for any other colour. */
export function colourIn(text: string): Colour | null {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(text) ?? []
  if (hex === undefined) return null
  const whole = parseInt(hex, 16)
  return [whole >> 16, (whole >> 8) & 255, whole & 255]
}

/** Paints answers, row by row from the bottom, a point each: the page's own scaling blends them. */
export function paint(
  canvas: HTMLCanvasElement,
  answers: ArrayLike<number>,
  columns: number,
  range: readonly [number, number],
  { low, high }: Ground,
): void {
  const rows = answers.length / columns
  canvas.width = columns
  canvas.height = rows
  const context = canvas.getContext('2d')
  if (!context) return
  const image = context.createImageData(columns, rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const share = shareIn(range, answers[row * columns + column]!)
      const at = 4 * ((rows - 1 - row) * columns + column)
      for (let part = 0; part < 3; part++) image.data[at + part] = low[part]! + (high[part]! - low[part]!) * share
      image.data[at + 3] = 255
    }
  context.putImageData(image, 0, 0)
}
