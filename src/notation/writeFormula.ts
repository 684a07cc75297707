import type { Formula, MathLine } from './formulaOf'
import type { MathNode } from './mathNode'

const MATHML = 'http://www.w3.org/1998/Math/MathML'

/** What stands in the container: a line for each part, with a place to break between two terms. */
interface PageNode {
  readonly tag: MathNode['tag'] | 'span' | 'wbr'
  readonly attributes: MathNode['attributes']
  readonly content: string | readonly PageNode[]
}

/**
 * Brings a container up to date with a formula, whatever stands in it.
 *
 * A line in which only digits have changed keeps its elements, so that nothing has to be laid out anew while a number
 * is dragged.
 */
export function writeFormula(container: Element, { rule, numbers, result }: Formula): void {
  const lines = [lineNode('rule', rule), lineNode('numbers', numbers), lineNode('result', result)]
  const { children, ownerDocument } = container
  if (children.length !== lines.length)
    container.replaceChildren(...lines.map((line) => elementOf(line, ownerDocument)))
  lines.forEach((line, i) => {
    if (!follows(children[i]!, line)) children[i]!.replaceWith(elementOf(line, ownerDocument))
  })
}

/** A piece of MathML as an element. */
export function mathElement(node: MathNode, owner: Document): Element {
  return elementOf(node, owner)
}

function lineNode(name: keyof Formula, line: MathLine): PageNode {
  const content = line.flatMap((math, i) => (i > 0 ? [BREAK, math] : [math]))
  return { tag: 'span', attributes: { class: `mathLine ${name}` }, content }
}

const BREAK: PageNode = { tag: 'wbr', attributes: {}, content: [] }

function elementOf({ tag, attributes, content }: PageNode, owner: Document): Element {
  const element = tag === 'span' || tag === 'wbr' ? owner.createElement(tag) : owner.createElementNS(MATHML, tag)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  if (typeof content === 'string') element.textContent = content
  else element.append(...content.map((child) => elementOf(child, owner)))
  return element
}

/** Puts new digits into an element, and gives back whether it now is what the node says: the frame must be the same. */
function follows(element: Element, { tag, attributes, content }: PageNode): boolean {
  if (element.localName !== tag || !hasFrame(element, attributes)) return false
  const value = attributes['data-value']
  if (value !== undefined) element.setAttribute('data-value', value)
  if (typeof content !== 'string')
    return (
      element.children.length === content.length && content.every((child, i) => follows(element.children[i]!, child))
    )
  if (element.textContent === content) return true
  if (tag === 'mn') element.textContent = content
  return tag === 'mn'
}

function hasFrame(element: Element, attributes: PageNode['attributes']): boolean {
  const keys = Object.keys(attributes)
  return (
    element.attributes.length === keys.length &&
    keys.every((key) => {
      const there = element.getAttribute(key)
      if (key === 'data-value') return there !== null
      return (key === 'class' ? withoutLit(there) : there) === attributes[key]
    })
  )
}

/** Whoever shows the formula may have lit a quantity in it. */
function withoutLit(classes: string | null): string | null {
  return classes?.replace(/ lit$/, '') ?? null
}
