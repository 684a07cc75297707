/** Where an element stands and how large it is; what else has digits in it is a name. */
const PLACES: ReadonlySet<string> = new Set(
  'viewBox transform d x y width height rx dy stroke-width opacity'.split(' '),
)

/**
 * An element as text, one element a line, that differs only where the picture does.
 *
 * Places are rounded to a tenth of a unit: what lies behind that is no picture. The values behind numbers are left out.
 */
export function svgLines(element: Element, indent = ''): string {
  const attributes = [...element.attributes].map((attribute) => ` ${attribute.name}="${valueOf(attribute)}"`).join('')
  const children = [...element.children]
  const open = `${indent}<${element.tagName}${attributes}`
  const close = `</${element.tagName}>`
  if (children.length === 0) {
    const text = escaped(element.textContent)
    return text === '' ? `${open}/>` : `${open}>${text}${close}`
  }
  // Between the pieces of a text a new line would be seen as a space.
  if (element.tagName === 'text') return `${open}>${children.map((piece) => svgLines(piece)).join('')}${close}`
  return [`${open}>`, ...children.map((child) => svgLines(child, `${indent}  `)), `${indent}${close}`].join('\n')
}

function valueOf({ name, value }: Attr): string {
  if (name === 'data-value') return '#'
  return escaped(PLACES.has(name) ? value.replace(/-?\d+(?:\.\d+)?/g, toTenths) : value)
}

/** Without the sign of a −0. */
function toTenths(number: string): string {
  return String(Math.round(Number(number) * 10) / 10 || 0)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
