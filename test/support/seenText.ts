/** The text of an element for the eyes: without what is there for the ears alone. */
export function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  copy.querySelectorAll('.visuallyHidden').forEach((heard) => heard.remove())
  return copy.textContent
}
