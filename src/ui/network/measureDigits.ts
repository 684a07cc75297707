import type { DigitWidths } from '../../graph/words'

/** How wide the numbers of a drawing are set in the type that it has here; undefined where nothing is laid out. */
export function measureDigits(svg: SVGSVGElement): DigitWidths | undefined {
  const text = document.createElementNS(svg.namespaceURI as 'http://www.w3.org/2000/svg', 'text')
  text.textContent = '0−.'
  svg.append(text)
  const em = 'getSubStringLength' in text ? parseFloat(getComputedStyle(text).fontSize) : 0
  const [digit, minus, point] = [0, 1, 2].map((i) => (em > 0 ? text.getSubStringLength(i, 1) / em : 0))
  text.remove()
  return digit && minus && point ? { digit, minus, point } : undefined
}
