import { shareIn } from '../../../session/answerRange'

export type Colour = readonly [red: number, green: number, blue: number]

const WHITE: Colour = [255, 255, 255]
const BLUE: Colour = [0, 95, 163]

/** The two colours between which answers lie. */
export interface Ground {
  readonly low: Colour
  readonly high: Colour
}

/** The ground between two colours as browsers write them where they are worked out: "rgb(255, 255, 255) rgb(0, 95, 163)". */
export function groundIn(colours: string): Ground {
  const [low = WHITE, high = BLUE] = [...colours.matchAll(/rgb\((\d+), (\d+), (\d+)\)/g)].map(
    ([, red, green, blue]): Colour => [Number(red), Number(green), Number(blue)],
  )
  return { low, high }
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
