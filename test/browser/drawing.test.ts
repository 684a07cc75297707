import type { Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** The smallest type, in CSS pixels, of numbers and of all else: indices, which are smaller by seven tenths, aside. */
const SIZES = [
  { width: 1280, height: 720, number: 15, label: 11, used: 0.88 },
  { width: 1366, height: 768, number: 15, label: 11, used: 0.88 },
  { width: 1440, height: 900, number: 15, label: 11, used: 0.88 },
  { width: 1920, height: 1080, number: 20, label: 14, used: 0.88 },
  { width: 820, height: 1180, number: 14, label: 11, used: 0 },
  { width: 390, height: 844, number: 13, label: 10.5, used: 0 },
] as const

const STEPS = ['grad.w5', 'dE_dout.h1', 'grad.w1', 'next.w2', 'next.error'] as const

/** Digits a twelfth wider than those of the page's type, as some systems have them. */
const WIDER = '@layer reset { .network text, .network tspan { letter-spacing: 0.048em !important } }'

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

interface Drawn {
  readonly texts: readonly Text[]
  readonly bodies: readonly (Box & { readonly card: string })[]
  readonly marks: readonly Box[]
  readonly stage: Box
  readonly room: Box
}

/** What stands where in the drawing, in CSS pixels of the window. */
async function look(page: Page): Promise<Drawn> {
  return page.locator('svg.network').evaluate((svg: SVGSVGElement) => {
    const scale = svg.getScreenCTM()!.a
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
      bodies: boxesOf('.card > .body:not(.one)').map(([body, box]) => ({
        ...box,
        card: body.parentElement!.getAttribute('data-stop')!,
      })),
      marks: boxesOf('.wedge, path.disc').map(([, box]) => box),
      stage: svg.closest('.stage')!.getBoundingClientRect().toJSON() as Box,
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
function faultsOf({ texts, bodies, marks, stage }: Drawn): readonly string[] {
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
      const body = bodies.find((one) => one.card === card)!
      return left < body.left - 0.5 || right > body.right + 0.5
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

function smallest(texts: readonly Text[]): number {
  return Math.min(...texts.map(({ size }) => size))
}

/** How much of the height of its room the drawing uses. */
function usedBy({ texts, bodies, room }: Drawn): number {
  const all = [...texts, ...bodies]
  const top = Math.min(...all.map((box) => box.top))
  return (Math.max(...all.map((box) => box.bottom)) - top) / (room.bottom - room.top)
}

async function wear(page: Page, css: string): Promise<void> {
  await page.addInitScript((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

for (const { width, height, number, label, used } of SIZES)
  for (const [called, css] of [
    ['as it is', ''],
    ['with wider digits', WIDER],
  ] as const)
    test(`at ${width} × ${height} the drawing can be read and nothing lies on anything, ${called}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await wear(page, css)
      for (const at of [...STEPS.map((step) => `step=${step}`), 'k=10000&step=next.error', 'k=10000&lang=zh']) {
        const app = new App(page)
        await app.open(`#v=1&${at}`)
        // What draws over the network comes when there is something to draw.
        await page.waitForLoadState('networkidle')
        const drawn = await look(page)
        expect({ at, faults: faultsOf(drawn) }).toEqual({ at, faults: [] })
        expect(smallest(drawn.texts.filter(({ isNumber }) => isNumber))).toBeGreaterThanOrEqual(number)
        expect(smallest(drawn.texts.filter(({ isNumber }) => !isNumber))).toBeGreaterThanOrEqual(label)
        expect(usedBy(drawn)).toBeGreaterThanOrEqual(used)
        await page.goto('about:blank')
      }
    })
