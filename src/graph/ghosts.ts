import type { NodeId, Tape } from '../engine'
import { numberWidth } from './cards/textWidth'
import type { Box, Card, PathMark, Point, Scene, StopId, TextMark, Traveller } from './marks'
import { bodyOf, boxOf, isLevel, isWithin, linesOf, meets, RISE, SMALL, textOf } from './textBoxes'
import type { View } from './view'

/** Between a ghost and its number, and between it and all else. */
const AIR = 3.5
/** Between a ghost outside of a card and its edge: the ring of a card that has the focus reaches 5.25 beyond it. */
const BEYOND = 7

/** What else is in the way of a ghost: what is on its way, the numbers of the links, and the rings of lanes. */
export interface InTheWay {
  readonly paths: readonly PathMark[]
  readonly travellers: readonly Traveller[]
  readonly texts: readonly TextMark[]
}

/** A place for a ghost, and whether it belongs inside its card or outside. */
interface Place {
  readonly box: Box
  readonly isInside: boolean
}

/**
 * What the numbers of a picture were before: small beside each that is another now, where there is room for it.
 *
 * Both pictures have the same layout, and each shows only what may be seen: what one of them withholds has no ghost.
 */
export function ghostsOf(now: Scene, before: Scene, tape: Tape, view: View, inTheWay: InTheWay): readonly TextMark[] {
  const old = textsOf(before)
  const taken = takenBy(now, view, inTheWay)
  const bodies = now.cards.map(bodyOf)
  const whole = { x: 0, y: 0, width: now.width, height: now.height }
  return now.cards.flatMap((card, i) => {
    const isFree = ({ box, isInside }: Place): boolean =>
      isWithin(box, isInside ? bodies[i]! : whole) &&
      (isInside || !bodies.some((body) => meets(box, body))) &&
      !taken.some((one) => isLevel(box, one) && meets(box, one.box()))
    const oldTexts = old.get(card.id)
    return card.texts.flatMap((text): TextMark[] => {
      const was = text.value === undefined ? undefined : oldTexts?.get(text.id)
      if (!was || !isAnother(text, was) || !hasGhost(text, tape)) return []
      const room = numberWidth(textOf(was), view.words.widths) * SMALL
      const place = placesBy(text, card, room, view).find(isFree)
      if (!place) return []
      const { x, y, height, width } = place.box
      taken.push(takenBox(place.box))
      return [
        {
          id: `ghost.${card.id}.${text.id}`,
          x: x + width,
          y: y + height,
          parts: was.parts,
          className: place.isInside ? 'ghost' : 'ghost outside',
          anchor: 'end',
        },
      ]
    })
  })
}

/** Gradients stand where a plate has no room left; what is struck already was another number. */
function hasGhost({ quantity, className }: TextMark, { quantities, places }: Tape): boolean {
  const what = quantity && quantities.get(quantity)
  if (!what || what.kind === 'weightGradient' || what.kind === 'biasGradient') return false
  return !className.includes('old') || !places.has(what.id)
}

function isAnother(one: TextMark, other: TextMark): boolean {
  const areNumbers = one.value !== undefined && other.value !== undefined
  return areNumbers && one.value !== other.value && textOf(one) !== textOf(other)
}

/** Where the ghost of a number may stand, the best place first: below it, above it, or before it on its line. */
function placesBy(text: TextMark, card: Card, width: number, view: View): readonly Place[] {
  const number = boxOf(text, card, view)
  const body = bodyOf(card)
  const height = RISE * SMALL
  const right = number.x + number.width
  const end =
    text.anchor === 'start' ? number.x + width : text.anchor === 'end' ? right : (number.x + right + width) / 2
  const foot = number.y + number.height
  const inside = (x: number, y: number, air = 0): Place => ({
    box: { x: x - air, y, width: width + air, height },
    isInside: true,
  })
  const outside = (x: number, y: number): Place => ({ ...inside(x, y), isInside: false })
  const below = inside(end - width, foot + AIR)
  const above = inside(end - width, number.y - AIR - height)
  const beside = inside(text.anchor === 'start' ? right + 2 * AIR : number.x - 2 * AIR - width, foot - height, AIR)
  const under = (x: number): Place => outside(x, body.y + body.height + BEYOND)
  const over = (x: number): Place => outside(x, body.y - BEYOND - height)
  const { className } = card
  // What is struck has its wedge beside it.
  const isStruck = text.className.includes('old')
  if (/plate|input/.test(className)) return [...(isStruck ? [] : [beside]), under(end - width), over(end - width)]
  if (className.includes('total')) {
    const x = body.x + body.width - 2 * AIR - width
    // Above it lines come in from the parts of E.
    return [below, above, beside, outside(body.x + body.width + BEYOND, foot - height), under(x), over(x)]
  }
  if (className.includes('errorBox')) {
    // A line runs below the output, and the target has a rim of its own: a ghost stands beside the name above.
    const y = above.box.y - AIR
    return [inside(above.box.x, y), inside(body.x + body.width - 2 * AIR - width, y), beside]
  }
  if (foot < body.y + body.height / 2) return [below, beside, above]
  // Over the lane: on its edge the ring of a lit one would strike it.
  const edge = body.y + body.height - view.layout.sizes.lane
  return [inside(end - width, edge - 1 - height), above, beside, below]
}

/** The texts of each picture, by card and name: while a plate is dragged the one before stays the same. */
const TEXTS = new WeakMap<Scene, ReadonlyMap<StopId, ReadonlyMap<string, TextMark>>>()

function textsOf(scene: Scene): ReadonlyMap<StopId, ReadonlyMap<string, TextMark>> {
  const texts =
    TEXTS.get(scene) ??
    new Map(scene.cards.map((card) => [card.id, new Map(card.texts.map((text) => [text.id, text]))]))
  TEXTS.set(scene, texts)
  return texts
}

/** What is in the way. How wide a text is takes time to find out, and few stand on the line of a ghost. */
interface Taken extends Pick<Box, 'y' | 'height'> {
  box(): Box
}

function takenBox(box: Box): Taken {
  return { y: box.y, height: box.height, box: () => box }
}

function takenText(text: TextMark, corner: Point, view: View): Taken {
  let known: Box | null = null
  return { ...linesOf(text, corner, view), box: () => (known ??= boxOf(text, corner, view)) }
}

function takenBy({ cards }: Scene, view: View, { paths, travellers, texts }: InTheWay): Taken[] {
  const { nodes, sizes } = view.layout
  const ringed = paths.filter(({ id }) => id.startsWith('ring.')).map(({ id }) => nodes.get(id.slice(5) as NodeId)!)
  return [
    ...ringed.map((box) => takenBox({ ...box, y: box.y + box.height - sizes.lane + 1, height: 0 })),
    ...cards.flatMap((card) => card.texts.map((text) => takenText(text, card, view))),
    ...texts.map((text) => takenText(text, { x: 0, y: 0 }, view)),
    ...travellers.map(({ x, y, width, height }) => takenBox({ x: x - width / 2, y: y - height / 2, width, height })),
  ]
}
