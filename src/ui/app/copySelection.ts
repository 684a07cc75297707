import { mathTex } from '../../notation/formulaTex'
import { mathNode, type MathNode } from '../../notation/mathNode'
import { readMath } from '../../notation/readMath'
import { mathElement } from '../../notation/writeFormula'
import { plainText } from './plainText'

/** What is copied whole or not at all. */
const WHOLE = '.mathLine, .symbol'
/** What its parts are nothing without. */
const FRAMES = 'table, .formula'
/** What is only there for ears, only for eyes, only to be pressed, or not at all. */
const NOT_COPIED = '.visuallyHidden, .aside, .brace, .bareButton, svg, select, noscript, script, [data-unseen]'
/** What an element is to this page and to no other. */
const OURS = /^(data-|aria-|(class|id|role|style|tabindex)$)/

/**
 * Puts what is selected on the clipboard as it is meant: formulas as one line of text and as one piece of MathML with its
 * LaTeX, tables with tabs, nothing twice. Gives back how to stop.
 *
 * By itself a browser copies every letter of a formula on a line of its own, and what is written for screen readers
 * beside what it stands for. A part of one word or number, and what is selected in a field, are left to it.
 */
export function copySelections(page: Document): () => void {
  const onCopy = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event
    if (!clipboardData || (target instanceof Element && target.closest('input, textarea'))) return
    const range = selectedIn(page)
    if (!range) return
    const part = partOf(range)
    clipboardData.setData('text/plain', plainText(part))
    clipboardData.setData('text/html', htmlOf(part))
    event.preventDefault()
  }
  page.addEventListener('copy', onCopy)
  return () => page.removeEventListener('copy', onCopy)
}

/** What is selected, if it is one stretch and more than a part of a text. */
function selectedIn(page: Document): Range | null {
  const selection = page.getSelection()
  if (!selection || selection.rangeCount !== 1 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0).cloneRange()
  if (range.startContainer === range.endContainer && range.startContainer instanceof Text) return null
  const first = elementAt(range.startContainer).closest(WHOLE)
  const last = elementAt(range.endContainer).closest(WHOLE)
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  return range
}

/** A copy of what is selected, inside of the frame that it needs, and without what is not copied. */
function partOf(range: Range): HTMLElement {
  const inside = elementAt(range.commonAncestorContainer)
  // Whether something is seen is known of the page, and no longer of its copy.
  const unseen = [...inside.querySelectorAll('*')].filter(isUnseen)
  for (const element of unseen) element.dataset['unseen'] = ''
  let inner: Node = range.cloneContents()
  for (const element of unseen) delete element.dataset['unseen']
  const frame = inside.closest(FRAMES)
  for (let around: Element | null = frame && inside; around; around = around === frame ? null : around.parentElement) {
    const shell = around.cloneNode(false)
    shell.appendChild(inner)
    inner = shell
  }
  const part = document.createElement('div')
  part.append(inner)
  part.querySelectorAll(NOT_COPIED).forEach((element) => element.remove())
  return part
}

/** As markup for editors that know tables and MathML, without what only this page knows. */
function htmlOf(part: HTMLElement): string {
  part.querySelectorAll('.formula').forEach((formula) => {
    // Lines are taken apart so that they can break; what is pasted is one formula again.
    const terms = [...formula.querySelectorAll('math')].map(
      (math) => ({ ...readMath(math), tag: 'mrow', attributes: {} }) as const,
    )
    formula.replaceWith(mathElement(withTex(terms), document))
  })
  part.querySelectorAll('input').forEach((input) => input.replaceWith(input.value))
  part.querySelectorAll('*').forEach((element) => {
    for (const name of element.getAttributeNames()) if (OURS.test(name)) element.removeAttribute(name)
  })
  return part.innerHTML
}

/** One formula of its terms, and the same as LaTeX where editors look for it. */
function withTex(terms: readonly MathNode[]): MathNode {
  const whole = mathNode('mrow', terms)
  const tex = mathNode('annotation', mathTex(whole).trim(), { encoding: 'application/x-tex' })
  return mathNode('math', [mathNode('semantics', [whole, tex])], { display: 'block' })
}

function isUnseen(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement)) return false
  const { display, userSelect } = getComputedStyle(element)
  return display === 'none' || userSelect === 'none'
}

function elementAt(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.body)
}
