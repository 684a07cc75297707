import type { Formula, MathLine } from './formulaOf'
import { standsApart } from './formulaText'
import { infix, type MathNode } from './mathNode'

/** A formula as one line of LaTeX, without marks: rule, numbers, in short, result. */
export function formulaTex({ rule, factors, brace, numbers, short, result }: Formula): string {
  const first = rule.length - factors.length
  const [start, chain] = [rule.slice(0, first), rule.slice(first)]
  const joined = brace ? [braced(chain.slice(0, 2), brace), ...chain.slice(2).map(mathTex)] : chain.map(mathTex)
  return [...start.map(mathTex), ...joined, ...[...numbers, ...short, ...result].map(mathTex)].join('').trim()
}

/** The sign behind the last factor stands outside of the brace. */
function braced(factors: MathLine, by: MathNode): string {
  const inside = factors.map(mathTex).join('')
  const sign = mathTex(infix('⋅'))
  return `\\underbrace{${inside.slice(0, -sign.length)}}_{${mathTex(by)}}${sign}`
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
      // A bar as tall as what stands before it needs a partner, which is not seen where it has none.
      return parts.at(-1) === '\\right|' && parts[0] !== '\\left|' ? `\\left.${text}` : text
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
  Σ: '\\Sigma ',
  '≤': '\\le',
  '…': '\\ldots',
  δ: '\\delta',
  η: '\\eta',
  σ: '\\sigma',
}

function tokenTex(tag: string, text: string, attributes: MathNode['attributes']): string {
  const { form, stretchy } = attributes
  if (text === 'ln') return '\\ln '
  if (text === ',' && form === 'postfix') return ',\\quad '
  if (standsApart(attributes)) return `\\ ${text}`
  const tex = text.replace(/[^ -~]/g, (sign) => SIGNS[sign]!)
  if (tag === 'mi') return text.length > 1 ? `\\mathrm{${tex}}` : tex
  if (form === 'infix') return ` ${tex} `
  if (stretchy === 'true') return `${form === 'prefix' ? '\\left' : '\\right'}${tex}`
  return tex
}
