import type { Box, Card, RectMark } from '../../src/graph/marks'
import type { Picture } from './support'

export function cardOf({ cards }: Picture, id: string): Card {
  return cards.find((card) => card.id === id)!
}

export function rectOf({ rects }: Card, id: string): RectMark {
  return rects.find((rect) => rect.id === id)!
}

export function textOf({ texts }: Card, id: string): string {
  return texts
    .find((text) => text.id === id)!
    .parts.map(({ text }) => text)
    .join('')
}

export function moved({ x, y, width, height }: Box, by: Card): Box {
  return { x: x + by.x, y: y + by.y, width, height }
}

export function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > 0 && down > 0
}
