import type { BaseType, Selection } from 'd3'

type Value = string | number | null

/** Like d3's own attr, but what already stands there is not written again: the browser would style it anew. */
export function attribute<Element extends BaseType, Datum>(
  selection: Selection<Element, Datum, BaseType, unknown>,
  attributeName: string,
  valueOf: (datum: Datum, index: number) => Value,
): void {
  selection.each(function (datum, index) {
    const value = valueOf(datum, index)
    const element = this as unknown as SVGElement
    if (value === null) element.removeAttribute(attributeName)
    else if (element.getAttribute(attributeName) !== String(value)) element.setAttribute(attributeName, String(value))
  })
}

/** The same for what an element says. */
export function content<Element extends BaseType, Datum>(
  selection: Selection<Element, Datum, BaseType, unknown>,
  textOf: (datum: Datum) => string,
): void {
  selection.each(function (datum) {
    const text = textOf(datum)
    const element = this as unknown as SVGElement
    if (element.textContent === text) return
    // A piece of text that changes is cheaper than one that is made anew.
    if (element.firstChild instanceof Text && text !== '') element.firstChild.data = text
    else element.textContent = text
  })
}

/** A place on the drawing, finer than can be seen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
