import type { Formula } from './formulaOf'
import type { MathNode } from './mathNode'

/** A formula as one line of LaTeX, without marks: rule, numbers, result. */
export function formulaTex({ rule, numbers, result }: Formula): string {
  return [...rule, ...numbers, ...result].map(mathTex).join('')
}

/** A piece of MathML in LaTeX. */
export function mathTex({ tag, attributes, content }: MathNode): string {
  if (typeof content === 'string') return tokenTex(tag, content, attributes)
  const parts = content.map(mathTex)
  switch (tag) {
    case 'mfrac':
      return `${attributes['displaystyle'] === 'false' ? '\\tfrac' : '\\dfrac'}{${parts[0]}}{${parts[1]}}`
    case 'msub':
      return `${parts[0]}_{${parts[1]}}`
    case 'msup':
      return `${parts[0]}^{${parts[1]}}`
    case 'msubsup':
      return `${parts[0]}_{${parts[1]}}^{${parts[2]}}`
    default: {
      const text = parts.join('')
      // A bar as tall as what stands before it needs a partner, which is not seen.
      return text.endsWith('\\right|') ? `\\left.${text}` : text
    }
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '⋅': '\\cdot',
  '×': '\\times',
  '∂': '\\partial ',
  '∞': '\\infty',
  '–': '\\text{–}',
  '□': '\\square',
  δ: '\\delta',
  η: '\\eta',
  σ: '\\sigma',
}

function tokenTex(tag: string, text: string, { form, stretchy }: MathNode['attributes']): string {
  const tex = text.replace(/[^ -~]/g, (sign) => SIGNS[sign]!)
  if (tag === 'mi') return text.length > 1 ? `\\mathrm{${tex}}` : tex
  if (form === 'infix') return ` ${tex} `
  if (stretchy === 'true') return `${form === 'prefix' ? '\\left' : '\\right'}${tex}`
  return tex
}
