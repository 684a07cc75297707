import { STYLE_TAGS, textRuns, type TextPiece } from '../../notation/textSymbols'

/** An element with a sentence in it, its symbols set as mathematics. */
export function element(tag: string, className: string, sentence = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...textRuns(sentence).map((run) => (typeof run === 'string' ? run : symbol(run))))
  return made
}

/** A symbol of the mathematics, from its parts. */
export function symbol(pieces: readonly TextPiece[]): HTMLElement {
  const made = document.createElement('span')
  made.className = 'symbol'
  made.translate = false
  for (const { text, style } of pieces) {
    if (style) made.appendChild(document.createElement(STYLE_TAGS[style])).textContent = text
    else made.append(text)
  }
  return made
}
