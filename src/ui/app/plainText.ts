import { formulaText } from '../../notation/formulaText'
import { readMath } from '../../notation/readMath'

/** Elements that begin a line and end one. */
const BLOCKS =
  'caption, div, dl, figcaption, figure, footer, form, h1, h2, h3, header, li, main, ol, p, section, table, tr, ul'

/**
 * What a part of the page says, as plain text: each formula in one line, a symbol as one word, cells of a row between
 * tabs, what stands in a field as text. Drawings and menus say nothing here.
 */
export function plainText(part: Node): string {
  return (
    textOf(part)
      // A tab that begins a line stands behind an empty cell.
      .replace(/ *\n[ \n]*/g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/^[ \n]+|\s+$/g, '')
  )
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[ \n]+/g, ' ')
  if (!(node instanceof Element)) return textIn(node)
  if (node.matches('svg, select')) return ''
  if (node instanceof HTMLInputElement) return node.value
  if (node.matches('.formula')) return `\n${formulaText([[...node.querySelectorAll('math')].map(readMath)])}\n`
  if (node.matches('.symbol')) return symbolIn(node)
  if (node.matches('td, th')) return `${node.previousElementSibling ? '\t' : ''}${textIn(node).trim()}`
  return node.matches(BLOCKS) ? `\n${textIn(node)}\n` : textIn(node)
}

/** What a sentence is made of: its words, and the symbols between them. */
const WORDS = 'span:not([class])'
const SENTENCE = `${WORDS}, .symbol`

/** Between two elements that touch each other it is the sheet that makes room, but not between the parts of a sentence. */
function textIn(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      const before = child.previousSibling
      return child instanceof Element && before instanceof Element && isApart(before, child)
        ? ` ${textOf(child)}`
        : textOf(child)
    })
    .join('')
}

function isApart(before: Element, after: Element): boolean {
  // Cells have a tab before them.
  if (after.matches('td, th')) return false
  const isSentence = before.matches(SENTENCE) && after.matches(SENTENCE)
  const hasMark = after.matches(WORDS) && /^[^\p{L}\p{N}]/u.test(after.textContent)
  return !(isSentence && (before.matches(WORDS) || after.matches(WORDS))) && !hasMark
}

/** Before a word that is set low, or high. */
const MARKS: Readonly<Record<string, string>> = { SUB: '_', SUP: '^' }

/** With the names that quantities have everywhere: `out_h1`, `w5`, `∂E/∂out_o1`, `Σ e^net`. */
function symbolIn(node: Node): string {
  const text = node.hasChildNodes() ? [...node.childNodes].map(symbolIn).join('') : (node.textContent ?? '')
  const mark = /^[a-z]/.test(text) ? MARKS[node.nodeName] : undefined
  return mark ? mark + text.replaceAll(',', '_') : text
}
