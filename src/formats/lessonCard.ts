import { LANGUAGES } from '../content/languages'
import { panelToday } from '../content/panelNames'
import type { QuantityId } from '../engine'
import type { Ask, Card, Condition, LinkedState, Option } from '../lessons/lesson'
import { parseCondition } from '../lessons/parse'
import { mostUpdates } from '../lessons/run'
import { fieldsOf, quote } from './jsonFile'
import { readChoice, readId, readList, readString, readText, readWhole } from './lessonFields'
import { RefusedLesson } from './lessonRefusal'
import { decodeLink } from './link'

const ALWAYS = ['id', 'text'] as const
const PERHAPS = [
  'state',
  'step',
  'panel',
  'look',
  'ask',
  'task',
  'pair',
  'fade',
  'after',
  'hint',
  'allow',
  'check',
] as const

/** What a person has to do: one thing a card. */
const WORK = ['ask', 'task', 'pair', 'fade'] as const

const LIMITS = { mostNames: 40, mostOptions: 6, mostConditions: 8, mostSeconds: 600 } as const

/** Reads what a card says; whether its network has what it names is asked later, where its network is known. */
export function readCard(place: string, value: unknown, panels: readonly string[]): Card {
  const card = fieldsOf(place, value, ALWAYS, PERHAPS)
  const at = (field: string): string => `${place}.${field}`
  const fields = WORK.filter((field) => card[field] !== undefined)
  if (fields.length > 1)
    throw new RefusedLesson({ place: at(fields[1]!), text: quote(card[fields[1]!]), why: 'several', fields })
  return {
    id: readId(at('id'), card.id),
    text: readText(at('text'), card.text),
    state: there(card.state, (state) => readState(at('state'), state)),
    step: there(card.step, (step) => readStep(at('step'), step)),
    panel: there(card.panel, (panel) =>
      readChoice(at('panel'), typeof panel === 'string' ? panelToday(panel) : panel, panels),
    ),
    look: readNames(at('look'), card.look) ?? [],
    ask: there(card.ask, (ask) => readAsk(at('ask'), ask)),
    task: there(card.task, (task) => {
      const { until } = fieldsOf(at('task'), task, ['until'])
      return { until: readCondition(at('task.until'), until) }
    }),
    pair: there(card.pair, (pair) => {
      const { seconds } = fieldsOf(at('pair'), pair, ['seconds'])
      return { seconds: readWhole(at('pair.seconds'), seconds, 1, LIMITS.mostSeconds) }
    }),
    fade: readNames(at('fade'), card.fade) ?? [],
    after: there(card.after, (text) => readText(at('after'), text)),
    hint: there(card.hint, (text) => readText(at('hint'), text)),
    allow: readNames(at('allow'), card.allow),
    check:
      there(card.check, (list) =>
        readList(at('check'), list, 1, LIMITS.mostConditions).map((condition, i) =>
          readCondition(at(`check[${i}]`), condition),
        ),
      ) ?? [],
  }
}

/** What is read of a field, or null where it is left out. */
function there<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === undefined ? null : read(value)
}

function readAsk(place: string, value: unknown): Ask {
  const { kind } = fieldsOf(place, value, ['kind'], ['of', 'options', 'in'])
  const known = readChoice(`${place}.kind`, kind, ['number', 'sign', 'choice'])
  if (known !== 'choice') {
    const { of } = fieldsOf(place, value, ['kind', 'of'])
    return { kind: known, of: readName(`${place}.of`, of) }
  }
  const given = fieldsOf(place, value, ['kind', 'options'], ['in'])
  const options = readList(`${place}.options`, given.options, 2, LIMITS.mostOptions)
  return {
    kind: known,
    options: options.map((option, i) => readOption(`${place}.options[${i}]`, option)),
    in: there(given.in, (link) => readState(`${place}.in`, link)),
  }
}

function readOption(place: string, value: unknown): Option {
  const { right, ...text } = fieldsOf(place, value, [...LANGUAGES, 'right'])
  return { text: readText(place, text), right: readCondition(`${place}.right`, right) }
}

function readState(place: string, value: unknown): LinkedState {
  const link = readString(place, value)
  const decoded = decodeLink(link)
  if (decoded.kind !== 'link') {
    const refusal = decoded.kind === 'none' ? null : { part: decoded.part, text: decoded.text, why: decoded.why }
    throw new RefusedLesson({ place, text: quote(link), why: 'link', link: refusal })
  }
  const { problem, iteration, written } = decoded.link
  const most = mostUpdates(problem)
  if (iteration > most) throw new RefusedLesson({ place, text: quote(link), why: 'tooFar', most })
  return { link, problem, iteration, written }
}

function readCondition(place: string, value: unknown): Condition {
  const text = readString(place, value)
  const parsed = parseCondition(text)
  if ('flaw' in parsed) throw new RefusedLesson({ place, text: quote(text), why: 'flaw', flaw: parsed.flaw })
  return { text, statement: parsed.statement }
}

function readStep(place: string, value: unknown): QuantityId | '' {
  return value === '' ? '' : readName(place, value)
}

function readNames(place: string, value: unknown): readonly QuantityId[] | null {
  return there(value, (list) =>
    readList(place, list, 1, LIMITS.mostNames).map((name, i) => readName(`${place}[${i}]`, name)),
  )
}

/** A name as the file gives it: that the network has it is checked where the network is known (lessonMeaning). */
function readName(place: string, value: unknown): QuantityId {
  return readString(place, value) as QuantityId
}
