import { mathNode, type MathNode, type MathTag } from './mathNode'

/** A piece of MathML that stands on the page, as plain data again. */
export function readMath(element: Element): MathNode {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
  const content = element.children.length > 0 ? [...element.children].map(readMath) : (element.textContent ?? '')
  return mathNode(element.localName as MathTag, content, attributes)
}
