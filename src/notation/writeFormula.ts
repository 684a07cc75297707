import type { Formula, MathLine } from './formulaOf'
import { mathNode, type MathNode } from './mathNode'

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
export function writeFormula(container: Element, formula: Formula): void {
  const { numbers, short, result } = formula
  writeLines(container, [
    lineNode('rule', ruleNodes(formula)),
    lineNode('numbers', numbers),
    ...(short.length > 0 ? [lineNode('short', short)] : []),
    lineNode('result', result),
  ])
}

/** Brings a container up to date with the lines of a move of several steps, in the same way. */
export function writeUnit(container: Element, lines: readonly MathLine[]): void {
  writeLines(
    container,
    lines.map((line) => lineNode('whole', line)),
  )
}

function writeLines(container: Element, lines: readonly PageNode[]): void {
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

function lineNode(name: keyof Formula | 'whole', line: readonly PageNode[]): PageNode {
  return spanNode(
    `mathLine ${name}`,
    line.flatMap((piece, i) => (i > 0 ? [BREAK, piece] : [piece])),
  )
}

/** The rule with a number at each factor, and a brace under those that δ stands for: the sheet draws both. */
function ruleNodes({ rule, factors, brace }: Formula): readonly PageNode[] {
  const first = rule.length - factors.length
  const pieces = rule.map((math, i): PageNode => {
    const id = factors[i - first]
    return id ? spanNode('factor', [math], { 'data-factor': String(i - first + 1), 'data-quantity': id }) : math
  })
  if (!brace) return pieces
  const under = spanNode('brace', [mathNode('math', [brace])])
  return [
    ...pieces.slice(0, first),
    spanNode('braced', [...pieces.slice(first, first + 2), under]),
    ...pieces.slice(first + 2),
  ]
}

function spanNode(name: string, content: readonly PageNode[], also: MathNode['attributes'] = {}): PageNode {
  return { tag: 'span', attributes: { class: name, ...also }, content }
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
