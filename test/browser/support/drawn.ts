import type { Page } from '@playwright/test'
import { arrived } from './arrived'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Text extends Box {
  readonly text: string
  readonly card: string | null
  readonly isNumber: boolean
  /** Of a number that moves or waits: what it covers is given up for that time. */
  readonly isOver: boolean
  readonly size: number
}

export interface Drawn {
  readonly texts: readonly Text[]
  readonly bodies: readonly (Box & { readonly card: string })[]
  readonly marks: readonly Box[]
  /** All of the stage, with what has to be scrolled to. */
  readonly stage: Box
  readonly room: Box
}

/** What stands where in the drawing, in CSS pixels of the window, once every face that it is set in is there. */
export async function look(page: Page): Promise<Drawn> {
  await page.evaluate(async () => void (await document.fonts.ready))
  return page.locator('svg.network').evaluate((svg: SVGSVGElement) => {
    const scale = svg.getScreenCTM()!.a
    const stage = svg.closest('.stage')!
    const frame = stage.getBoundingClientRect()
    const [x, y] = [frame.left - stage.scrollLeft, frame.top - stage.scrollTop]
    const boxesOf = (selector: string): readonly (readonly [Element, Box])[] =>
      [...svg.querySelectorAll(selector)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return [element, { left, right, top, bottom }]
      })
    return {
      texts: boxesOf('text').map(([text, box]) => ({
        ...box,
        text: text.textContent,
        card: text.closest('.card')?.getAttribute('data-stop') ?? null,
        isNumber: text.matches('.number, .traveller text'),
        isOver: text.matches('.traveller text'),
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
      })),
      // Σ e^net stands beside the card of E, which it belongs to.
      bodies: boxesOf('.card > .body:not(.one), .card > .sum').map(([body, box]) => ({
        ...box,
        card: body.parentElement!.getAttribute('data-stop')!,
      })),
      marks: boxesOf('.wedge, path.disc').map(([, box]) => box),
      stage: { left: x, top: y, right: x + stage.scrollWidth, bottom: y + stage.scrollHeight },
      room: svg.getBoundingClientRect().toJSON() as Box,
    }
  })
}

/** By how much two boxes lie on each other, the shorter way; below 0 they don't. */
function overlap(one: Box, other: Box): number {
  return Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  )
}

/** A text without the air above and below its letters. */
function inkOf({ left, right, top, bottom, size }: Text): Box {
  const middle = (top + bottom) / 2
  return { left, right, top: middle - size * 0.33, bottom: middle + size * 0.33 }
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const))
}

/** All that lies on something, or outside of where it belongs. */
export function faultsOf({ texts, bodies, marks, stage }: Drawn): readonly string[] {
  const standing = texts.filter(({ isOver }) => !isOver)
  const onTexts = pairsOf(standing)
    .filter(([one, other]) => overlap(inkOf(one), inkOf(other)) > 1)
    .map(([one, other]) => `${one.text} on ${other.text}`)
  const onCards = pairsOf(bodies)
    .filter(([one, other]) => overlap(one, other) > 0)
    .map(([one, other]) => `${one.card} on ${other.card}`)
  const outOfCards = standing
    .filter(({ isNumber }) => isNumber)
    .filter(({ card, left, right }) => {
      const own = bodies.filter((one) => one.card === card)
      return !own.some((body) => left >= body.left - 0.5 && right <= body.right + 0.5)
    })
    .map(({ text }) => `${text} outside its card`)
  const outOfStage = [...texts, ...bodies].filter(
    ({ left, right, top, bottom }) =>
      left < stage.left || right > stage.right || top < stage.top || bottom > stage.bottom,
  )
  const covered = texts
    .filter((text) => text.isNumber && marks.some((mark) => overlap(mark, inkOf(text)) > 0.5))
    .map(({ text }) => `a mark on ${text}`)
  return [
    ...onTexts,
    ...onCards,
    ...outOfCards,
    ...outOfStage.map(({ card }) => `${card} outside the stage`),
    ...covered,
  ]
}

export function smallest(texts: readonly Text[]): number {
  return Math.min(...texts.map(({ size }) => size))
}

/** How much of the height of its room the drawing uses. */
export function usedBy({ texts, bodies, room }: Drawn): number {
  const all = [...texts, ...bodies]
  const top = Math.min(...all.map((box) => box.top))
  return (Math.max(...all.map((box) => box.bottom)) - top) / (room.bottom - room.top)
}

/**
 * In CSS pixels, once all that stands around it has come, and two pictures on: the drawing takes its room one picture after
 * that.
 */
export async function heightOfDrawing(page: Page): Promise<number> {
  await arrived(page)
  return page.locator('svg.network').evaluate(async (drawing) => {
    for (let picture = 0; picture < 2; picture++) await new Promise(requestAnimationFrame)
    return drawing.getBoundingClientRect().height
  })
}
