/** What was written into each element: asking the element itself takes longer. */
const WRITTEN = new WeakMap<Element, Record<string, string | number | null>>()

/** Sets attributes, null for none. What already stands there is not written again: the browser would style it anew. */
export function write(element: Element, attributes: Readonly<Record<string, string | number | null>>): void {
  const written = WRITTEN.get(element) ?? {}
  WRITTEN.set(element, written)
  for (const [name, value] of Object.entries(attributes)) {
    if (written[name] === value) continue
    written[name] = value
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, String(value))
  }
}

/** The same for what an element says. */
export function say(element: Element, text: string): void {
  if (element.textContent === text) return
  // A piece of text that changes is cheaper than one that is made anew.
  if (element.firstChild instanceof Text && text !== '') element.firstChild.data = text
  else element.textContent = text
}

/** A place on the drawing, finer than can be seen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
