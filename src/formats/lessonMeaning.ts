import { quantityIdIn, type QuantityId, type Tape } from '../engine'
import { LANGUAGES } from '../content/languages'
import { askedOf, beginningOf, contextOf, endOf } from '../lessons/beginning'
import { holds, rightOptions, valueOf, type Context } from '../lessons/evaluate'
import { EDITABLE_RULES, type Card, type CardState, type Condition, type LessonText } from '../lessons/lesson'
import { partsOfText, type Placeholder } from '../lessons/placeholders'
import { allIn, type Statement } from '../lessons/statement'
import { quote } from './jsonFile'
import { RefusedLesson, type LessonRefusal } from './lessonRefusal'

/** What a refusal says beside its place and what stands there. */
type Why = LessonRefusal extends infer Each
  ? Each extends LessonRefusal
    ? Omit<Each, 'place' | 'text'>
    : never
  : never

/**
 * Checks a card in the network that it starts with, and gives back where it leads.
 *
 * Everything that it names is there, exactly one option is right, no task is done, and no text tells a number that the
 * views still hide.
 */
export function checkCard(place: string, card: Card, before: CardState): CardState {
  checkSteps(place, card, contextOf(card.state ?? before).tape)
  const beginning = beginningOf(card, before)
  const end = endOf(card, beginning)
  const context = contextOf(beginning)
  const { tape } = context
  checkLists(place, card, tape, beginning)
  const seen = { tape, written: placeOf(beginning, tape), context }
  checkText(`${place}.text`, card.text, seen)
  if (card.hint) checkText(`${place}.hint`, card.hint, seen)
  checkAsk(place, card, seen, contextOf(askedOf(card, beginning)))
  checkTask(place, card, context)
  if (card.after) checkText(`${place}.after`, card.after, seenAfter(card, end))
  card.check.forEach((condition, i) => {
    checkNames(`${place}.check[${i}]`, condition, tape)
    if (!holds(condition.statement, context)) refuse(`${place}.check[${i}]`, condition.text, { why: 'check' })
  })
  return end
}

/** What a text may speak of. */
interface SeenBy {
  readonly tape: Tape
  /** The place of the step up to which numbers are seen. */
  readonly written: number
  /** Null where only the person knows what there will be: a task is done in their own way. */
  readonly context: Context | null
}

/** An answer shows no more than its step; what a choice was about, and what a person has done, is there to be seen. */
function seenAfter(card: Card, end: CardState): SeenBy {
  const context = contextOf(askedOf(card, end))
  const { tape } = context
  const isStep = card.ask !== null && card.ask.kind !== 'choice'
  return { tape, written: isStep ? placeOf(end, tape) : Infinity, context: card.task ? null : context }
}

function placeOf({ written }: CardState, { places }: Tape): number {
  return written === null ? -1 : places.get(written)!
}

/** Checks what a card names as steps: where it stands, what it asks, what it leaves blank. */
function checkSteps(place: string, { step, ask, fade }: Card, { places }: Tape): void {
  const check = (there: string, id: QuantityId): void => {
    if (!places.has(id)) refuse(there, id, { why: 'step' })
  }
  if (step) check(`${place}.step`, step)
  if (ask && ask.kind !== 'choice') check(`${place}.ask.of`, ask.of)
  fade.forEach((id, i) => check(`${place}.fade[${i}]`, id))
}

function checkLists(place: string, { look, allow, fade }: Card, tape: Tape, beginning: CardState): void {
  look.forEach((id, i) => {
    if (!isKnown(tape, id)) refuse(`${place}.look[${i}]`, id, { why: 'quantity' })
  })
  allow?.forEach((id, i) => {
    if (!isEditable(tape, id)) refuse(`${place}.allow[${i}]`, id, { why: 'parameter' })
  })
  fade.forEach((id, i) => {
    if (tape.places.get(id)! <= placeOf(beginning, tape)) refuse(`${place}.fade[${i}]`, id, { why: 'passed' })
  })
}

function checkAsk(place: string, { ask }: Card, seen: SeenBy, asked: Context): void {
  if (ask?.kind !== 'choice') return
  ask.options.forEach(({ text, right }, i) => {
    const there = `${place}.ask.options[${i}]`
    checkText(there, text, seen)
    checkNames(`${there}.right`, right, asked.tape)
  })
  const count = rightOptions(ask.options, asked).length
  if (count !== 1) refuse(`${place}.ask.options`, null, { why: 'rightOptions', count })
}

function checkTask(place: string, { task }: Card, context: Context): void {
  if (!task) return
  checkNames(`${place}.task.until`, task.until, context.tape)
  if (holds(task.until.statement, context)) refuse(`${place}.task.until`, task.until.text, { why: 'done' })
}

/** Checks the numbers that a text names. */
function checkText(place: string, text: LessonText, seen: SeenBy): void {
  for (const language of LANGUAGES) {
    const there = `${place}.${language}`
    const found = partsOfText(text[language])
    if ('flaw' in found) return refuse(there, text[language], { why: 'flaw', flaw: found.flaw })
    for (const part of found.parts) if (typeof part !== 'string') checkPlaceholder(there, text[language], part, seen)
  }
}

function checkPlaceholder(place: string, text: string, { statement, at }: Placeholder, seen: SeenBy): void {
  const { tape, written, context } = seen
  const shown = text.slice(at - 1, text.indexOf('}', at) + 1)
  const ids = namesIn(statement).map((id) => quantityIdIn(tape.quantities, id))
  for (const id of ids) {
    if (id === null) refuse(place, shown, { why: 'quantity' })
    else if ((tape.places.get(id) ?? -1) > written) refuse(place, shown, { why: 'hidden' })
  }
  if (context && !Number.isFinite(valueOf(statement, context))) refuse(place, shown, { why: 'noNumber' })
}

function checkNames(place: string, { text, statement }: Condition, tape: Tape): void {
  if (!namesIn(statement).every((id) => isKnown(tape, id))) refuse(place, text, { why: 'quantity' })
}

function namesIn(statement: Statement): readonly string[] {
  return allIn(statement).flatMap((part) => (part.kind === 'quantity' ? [part.id] : []))
}

function isKnown({ quantities }: Tape, id: string): boolean {
  return quantityIdIn(quantities, id) !== null
}

/** Whether people set this: a number that no step writes, or a rule. */
function isEditable(tape: Tape, id: string): boolean {
  const known = quantityIdIn(tape.quantities, id)
  return known === null ? EDITABLE_RULES.some((rule) => rule === id) : !tape.places.has(known)
}

function refuse(place: string, text: string | null, why: Why): never {
  throw new RefusedLesson({ place, text: text === null ? '' : quote(text), ...why })
}
