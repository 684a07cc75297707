/**
 * What each element was drawn from. One that would come out the same is left alone, which saves most of the work of a
 * drag; what the drawing shows does not depend on it.
 */
export interface Drawn {
  /** Whether this part of an element has to be drawn from this; remembers that it was. */
  isNew(element: SVGElement, part: string, from: unknown): boolean
}

/** Nothing drawn yet. */
export function createDrawn(): Drawn {
  const seen = new WeakMap<SVGElement, Map<string, unknown>>()
  return {
    isNew(element, part, from) {
      const parts = seen.get(element) ?? new Map<string, unknown>()
      seen.set(element, parts)
      if (isSame(parts.get(part), from)) return false
      parts.set(part, from)
      return true
    },
  }
}

/** Whether two plain values say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  // By places and without lists of keys: this looks at every mark of the drawing in every frame of a drag.
  if (Array.isArray(one)) {
    const list = other as readonly unknown[]
    return one.length === list.length && one.every((each, i) => isSame(each, list[i]))
  }
  for (const key in one) if (!isSame((one as Plain)[key], (other as Plain)[key])) return false
  for (const key in other) if (!(key in one)) return false
  return true
}

type Plain = Readonly<Record<string, unknown>>
