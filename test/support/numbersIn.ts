/** A number wherever it stands. */
const NUMBER = /\d+(?:\.\d+)?(?:e[+−]?\d+|×10−?\d+)?/g
/** The room around a sign, which is the same in every formula: 0.2222em is no gradient of 0.2222. */
const ROOM_IN_MATH: readonly string[] = ['lspace', 'rspace']
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const DIGIT = /[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/

/**
 * All numbers that an element shows, says or carries, in texts, fields and attributes: its own, and those of all that is
 * in it but one part.
 */
export function numbersIn(root: Element, without: Element | null = null): ReadonlySet<string> {
  const all = elementsIn(root, without)
  const fields = all.flatMap((element) => (element instanceof HTMLInputElement ? [element.value] : []))
  const attributes = all.flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => !ROOM_IN_MATH.includes(name))
      .map((name) => element.getAttribute(name)!),
  )
  return new Set([...fields, ...attributes, ...textsOf(all)].flatMap(numbersOf))
}

/** The numbers that are drawn or carried by what is drawn, without those that are only said of it. */
export function numbersDrawnIn(root: Element): ReadonlySet<string> {
  const all = elementsIn(root, null)
  const values = all.map((element) => element.getAttribute('data-value') ?? '')
  return new Set([...values, ...textsOf(all)].flatMap(numbersOf))
}

/** All numbers in plain data, a scene or a formula: in its texts, and those that it says a mark shows. */
export function numbersSaidBy(data: unknown): ReadonlySet<string> {
  return new Set(textsIn(data).flatMap(numbersOf))
}

/** The numbers in a text, without their signs: the size alone would give one away. */
export function numbersOf(text: string): readonly string[] {
  // Of most texts there is nothing to set.
  if (!DIGIT.test(text)) return []
  // The same however it is set: one kind of minus, no room around ×, and exponents on the line.
  const plain = text
    .replace(/[-⁻]/g, '−')
    .replace(/\s*×\s*/g, '×')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
  return plain.match(NUMBER) ?? []
}

function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => (key === 'value' ? [String(value)] : textsIn(value)))
}

function elementsIn(root: Element, without: Element | null): readonly Element[] {
  if (root === without) return []
  const all = [root]
  // The lists of children that a page has are slow to go through in jsdom.
  for (let child = root.firstElementChild; child; child = child.nextElementSibling)
    all.push(...elementsIn(child, without))
  return all
}

/** The texts one by one, and once more in one piece where a power of ten is an element of its own: in MathML. */
function textsOf(elements: readonly Element[]): readonly string[] {
  const own = elements.flatMap(ownTexts)
  const inMath = elements.filter((element) => element.hasAttribute('data-value') && element.closest('math'))
  return [...own, ...inMath].map((node) => node.textContent ?? '')
}

function ownTexts({ firstChild }: Element): readonly Text[] {
  const texts: Text[] = []
  for (let child = firstChild; child; child = child.nextSibling) if (child instanceof Text) texts.push(child)
  return texts
}
