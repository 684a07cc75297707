import { narrationOf, stageMessagesOf } from '../../i18n/words'
import { formulaOf } from '../../notation/formulaOf'
import { writeNumber, writeParameter } from '../../notation/numbers'
import { STYLE_TAGS, textRuns, type TextPiece } from '../../notation/textSymbols'
import { writeFormula } from '../../notation/writeFormula'
import type { AppState } from '../../session/appState'
import { sightNow } from '../../session/selectors'

/** The step that was just played, before React is there: what the panel of the formula says, without its buttons. */
export function playedStep(state: AppState): HTMLElement {
  const { language, decimals } = state
  const { transport } = stageMessagesOf(language)
  const narration = narrationOf(language)
  const seen = sightNow(state)
  const step = seen.step!
  const write = (value: number, kind: 'given' | 'computed'): string =>
    kind === 'given' ? writeParameter(value, decimals) : writeNumber(value, decimals)
  const phase = transport.phases[step.phase]
  const formula = element('div', decimals === 'all' ? 'formula allDigits' : 'formula', '')
  formula.setAttribute('role', 'group')
  formula.setAttribute('aria-label', narration.spokenOf({ seen, step, write }))
  formula.dataset['testid'] = 'formula'
  writeFormula(formula, formulaOf(seen, step, decimals))
  const played = element('div', `playedStep in-${step.phase}`, '')
  played.append(
    element('p', 'eyebrow', transport.phaseAndStep({ phase, step: state.step, total: seen.tape.steps.length })),
    element('h2', '', narration.titleOf({ seen, step })),
    formula,
    element('p', 'sentence', narration.sentenceOf({ seen, step, write })),
  )
  return played
}

/** An element with a sentence in it, its symbols set as mathematics. */
function element(tag: string, className: string, sentence: string): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...textRuns(sentence).map((run) => (typeof run === 'string' ? run : symbol(run))))
  return made
}

function symbol(pieces: readonly TextPiece[]): HTMLElement {
  const made = document.createElement('span')
  made.className = 'symbol'
  for (const { text, style } of pieces) {
    if (style) made.appendChild(document.createElement(STYLE_TAGS[style])).textContent = text
    else made.append(text)
  }
  return made
}
