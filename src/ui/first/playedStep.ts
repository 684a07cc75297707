import type { QuantityId } from '../../engine'
import { narrationOf, stageMessagesOf } from '../../i18n/words'
import { formulaOf, piecesOf } from '../../notation/formulaOf'
import { originOf } from '../../notation/origin'
import { spokenText } from '../../notation/spokenText'
import { symbolParts } from '../../notation/symbols'
import { writeFormula } from '../../notation/writeFormula'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import { sightNow } from '../../session/selectors'
import { element, symbol } from './writtenText'

/** The step that was just played, before React is there: what the panel of the formula says. */
export function playedStep(state: AppState): HTMLElement {
  const { language, decimals } = state
  const { transport, formula: messages } = stageMessagesOf(language)
  const narration = narrationOf(language)
  const seen = sightNow(state)
  const step = seen.step!
  const { steps } = seen.tape
  const { value: write } = writerFor(decimals)
  const phase = transport.phases[step.phase]
  const formula = element('div', decimals === 'all' ? 'formula allDigits' : 'formula')
  formula.setAttribute('role', 'img')
  formula.setAttribute('aria-label', spokenText(narration.spokenOf({ seen, step, write })))
  formula.dataset['testid'] = 'formula'
  formula.translate = false
  writeFormula(formula, formulaOf(seen, step, decimals))
  const played = element('div', `playedStep in-${step.phase}`)
  played.append(
    element('p', 'eyebrow', transport.phaseAndStep({ phase, step: state.step, total: steps.length })),
    element('h2', '', narration.titleOf({ seen, step })),
    formula,
    element('p', 'sentence', narration.sentenceOf({ seen, step, write })),
    ...piecesIn(state, messages.madeFrom, piecesOf(seen.tape, step)),
  )
  return played
}

/** The number that was just computed in one line, for small screens. */
export function playedLine(state: AppState): readonly HTMLElement[] {
  const seen = sightNow(state)
  const step = seen.step!
  const formula = element('span', `nowFormula from-${originOf(seen.tape, step.writes)}`)
  formula.translate = false
  formula.append(symbolOf(state, step.writes), ` = ${writerFor(state.decimals).quantity(seen, step.writes)}`)
  const total = seen.tape.steps.length
  return [
    formula,
    element('span', 'nowStep', stageMessagesOf(state.language).transport.stepOf({ step: state.step, total })),
  ]
}

/** Quantities as buttons, each with its number. */
function piecesIn(state: AppState, title: string, ids: readonly QuantityId[]): readonly HTMLElement[] {
  if (ids.length === 0) return []
  const seen = sightNow(state)
  const list = element('ul', '')
  for (const id of ids) {
    const quantity = seen.tape.quantities.get(id)!
    const text = writerFor(state.decimals).quantity(seen, id)
    const button = element('button', `piece from-${originOf(seen.tape, id)}`)
    button.dataset['quantity'] = id
    button.translate = false
    button.setAttribute('aria-label', spokenText(`${narrationOf(state.language).quantityName(quantity)}: ${text}`))
    button.append(symbolOf(state, id), element('span', 'pieceValue', text))
    list.appendChild(element('li', '')).append(button)
  }
  const made = element('div', 'pieces ofFormula')
  made.append(element('h3', '', title), list)
  return [made]
}

function symbolOf(state: AppState, id: QuantityId): HTMLElement {
  return symbol(
    symbolParts(sightNow(state).tape.quantities.get(id)!).flatMap(({ text, italic, sub, sup }) => {
      const style = sub ? 'sub' : sup ? 'sup' : italic ? 'italic' : undefined
      return [style ? { text, style } : { text }]
    }),
  )
}
