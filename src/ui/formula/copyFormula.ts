import type { Formula } from '../../notation/formulaOf'
import { formulaText } from '../../notation/formulaText'
import { mathNode, type MathNode } from '../../notation/mathNode'
import { mathElement } from '../../notation/writeFormula'

/**
 * Puts the selected lines of a formula on the clipboard: as one line of text, and as MathML for editors that know it.
 *
 * By itself a browser copies every letter and number on a line of its own. A part of one number, and a selection that
 * reaches beyond the formula, are left to it.
 */
export function copyFormula(event: ClipboardEvent, element: Element, formula: Formula): void {
  const range = selectionIn(element)
  if (!range || !event.clipboardData || range.startContainer === range.endContainer) return
  const lines = (['rule', 'numbers', 'result'] as const)
    .filter((name) => range.intersectsNode(element.querySelector(`.${name}`)!))
    .map((name) => formula[name])
  const whole = mathNode('math', lines.flat().map(unwrapped), { display: 'block' })
  event.clipboardData.setData('text/plain', formulaText(lines))
  event.clipboardData.setData('text/html', mathElement(whole, element.ownerDocument).outerHTML)
  event.preventDefault()
}

function selectionIn(element: Element): Range | null {
  const selection = element.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  // A triple click on the last line selects up to the start of what follows.
  const endsInside = range.endOffset === 0 || element.contains(range.endContainer)
  return element.contains(range.startContainer) && endsInside ? range : null
}

/** Lines are taken apart so that they can break; what is pasted is one formula again. */
function unwrapped(math: MathNode): MathNode {
  return { ...math, tag: 'mrow', attributes: {} }
}
