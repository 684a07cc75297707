import type { MathLine } from './formulaOf'
import type { MathNode } from './mathNode'
import { superscript } from './numbers'

/** Lines of a formula as one line of plain text: `∂E/∂w5 = ∂E/∂out_o1 · … = 0.082167041`. */
export function formulaText(lines: readonly MathLine[]): string {
  return lines.flat().map(mathText).join('').replace(/ {2,}/g, ' ').trim()
}

/** A piece of MathML as plain text, with the same names of quantities as everywhere: `net_h1`, `∂E/∂w5`, `w5+`. */
export function mathText({ tag, attributes, content }: MathNode): string {
  if (typeof content === 'string') {
    const text = content === '⋅' ? '·' : content
    if (text === 'ln') return 'ln '
    if (text === ',') return ', '
    if (standsApart(attributes)) return ` ${text}`
    return attributes['form'] === 'infix' ? ` ${text} ` : text
  }
  const [first = '', second = '', third = ''] = content.map(mathText)
  switch (tag) {
    case 'mfrac':
      return attributes['displaystyle'] === 'false' ? '½' : `${oneTerm(first)}/${oneTerm(second)}`
    case 'msub':
      return first + index(second)
    case 'msup':
      return first + raised(second)
    case 'msubsup':
      return third === '+' ? first + index(second) + third : ` ${first}_(${second.replace(/ /g, '')})^${third} `
    default:
      return content.map(mathText).join('')
  }
}

/** Whether a bracket holds where something is so, and not what it is multiplied with. */
export function standsApart({ form, lspace = '0' }: MathNode['attributes']): boolean {
  return form === 'prefix' && lspace !== '0'
}

/** Over and under a slash a sum needs brackets, if it has none. */
function oneTerm(text: string): string {
  let outside = text
  for (let inner = ''; inner !== outside;) [inner, outside] = [outside, outside.replace(/\([^()]*\)/g, '')]
  return outside.includes(' ') ? `(${text})` : text
}

function index(text: string): string {
  return /[a-z]/.test(text) ? `_${text.replaceAll(',', '_')}` : text
}

function raised(text: string): string {
  if (text === '+') return text
  const exponent = Number(text.replace('−', '-'))
  if (Number.isInteger(exponent)) return superscript(exponent)
  return /^\([^()]*\)\+?$/.test(text) ? `^${text}` : `^(${text})`
}
