import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleWith } from '../../src/engine'
import { readLesson, writeLesson, type ReadLesson } from '../../src/formats/lessonFile'
import type { Lesson } from '../../src/lessons/lesson'
import { shippedLessons } from '../content/lessons/shipped'

const PANELS = ['training', 'slope']
const text = { en: 'One.', zh: '一。' }

const shipped = await shippedLessons()

describe('a lesson', () => {
  it('reads like this', () => {
    const lesson = opened(`{
      "backflowLesson": 1, "id": "two-roads", "minutes": 8, "title": { "en": "Two paths", "zh": "两条路径" },
      "cards": [
        { "id": "sum", "state": "v=1&eta=2&step=via.o2.h1", "look": ["via.o1.h1", "w5"], "panel": "slope",
          "text": { "en": "What does h1 hear of {via.o1.h1:4}?", "zh": "h1 听到 {via.o1.h1:4} 的多少？" },
          "ask": { "kind": "number", "of": "dE_dout.h1" },
          "after": { "en": "{dE_dout.h1}", "zh": "{dE_dout.h1}" } },
        { "id": "draw", "allow": ["w5", "biasRule"], "task": { "until": "abs(dE_dout.h1) < 0.001" },
          "text": { "en": "Draw.", "zh": "拖动。" } }
      ] }`)
    expect(lesson).toMatchObject({ id: 'two-roads', minutes: 8, title: { en: 'Two paths', zh: '两条路径' } })
    const [sum, draw] = lesson.cards
    expect(sum).toMatchObject({
      id: 'sum',
      state: {
        link: 'v=1&eta=2&step=via.o2.h1',
        problem: exampleWith({ learningRate: 2 }),
        written: 'via.o2.h1',
        iteration: 0,
      },
      step: null,
      look: ['via.o1.h1', 'w5'],
      panel: 'slope',
      ask: { kind: 'number', of: 'dE_dout.h1' },
      task: null,
      allow: null,
    })
    expect(draw).toMatchObject({
      state: null,
      allow: ['w5', 'biasRule'],
      task: { until: { text: 'abs(dE_dout.h1) < 0.001' } },
    })
  })

  it('knows a panel by the name that it had before', () => {
    const [lesson] = shipped
    const before = { ...JSON.parse(writeLesson(lesson!)), cards: [{ id: 'one', text, panel: 'article' }] }
    expect(readLesson(JSON.stringify(before), ['compare'])).toMatchObject({
      kind: 'lesson',
      lesson: { cards: [{ panel: 'compare' }] },
    })
  })

  it.each(shipped.map((lesson) => ({ id: lesson.id, lesson })))(
    'is the same after it was written and read again: $id',
    ({ lesson }) => {
      const panels = lesson.cards.flatMap(({ panel }) => panel ?? [])
      expect(readLesson(writeLesson(lesson), panels)).toEqual({ kind: 'lesson', lesson })
    },
  )

  it('may come in a text as editors and chats leave it', () => {
    const written = writeLesson(shipped[1]!)
    expect(opened(`\uFEFF${written.replaceAll('\n', '\r\n')}`)).toEqual(shipped[1])
  })

  it('may leave a number to what the person will have done', () => {
    const after = { en: 'It takes {reach(0)}.', zh: '要 {reach(0)} 次。' }
    expect(read({ task: { until: 'w5 = 3' }, after }).kind).toBe('lesson')
    expect(read({ after })).toMatchObject({ why: 'noNumber' })
  })
})

describe('a lesson that is refused says where, what and why', () => {
  it.each([
    ['nothing', '', '', '', 'empty'],
    ['a table', 'a,b', '', 'a,b', 'notJson'],
    ['a list', '[]', '', '[]', 'notObject'],
    ['a number that no program can hold', '{"backflowLesson": 1e999}', '', '1e999', 'tooGreat'],
    ['a number that is as good as 0', '{"backflowLesson": 1e-400}', '', '1e-400', 'tooSmall'],
    ['a network file', '{"backflow": 1}', 'backflowLesson', '', 'foreign'],
    ['a later version', '{"backflowLesson": 2}', 'backflowLesson', '2', 'version'],
    ['no cards', file([]), 'cards', '[]', 'list'],
    ['too many cards', file(Array.from({ length: 41 }, (_, i) => ({ id: `c${i}`, text }))), 'cards', /^\[/, 'list'],
    ['an unknown field', { ...JSON.parse(file([{ id: 'a', text }])), author: 'x' }, 'author', '"x"', 'unknown'],
    ['no minutes at all', { ...JSON.parse(file([{ id: 'a', text }])), minutes: 0 }, 'minutes', '0', 'whole'],
    ['a name with spaces', { ...JSON.parse(file([{ id: 'a', text }])), id: 'Two Paths' }, 'id', '"Two Paths"', 'id'],
    ['one language', { ...JSON.parse(file([{ id: 'a', text }])), title: { en: 'A' } }, 'title.zh', '', 'missing'],
    [
      'two cards of one name',
      file([
        { id: 'a', text },
        { id: 'a', text },
      ]),
      'cards[1].id',
      '"a"',
      'doubledId',
    ],
  ])('%s', (_, given, place, there, why) => {
    const refused = readLesson(given, PANELS)
    expect(refused).toMatchObject({ kind: 'refused', place, why })
    expect('text' in refused && refused.text).toMatch(there instanceof RegExp ? there : exactly(there))
  })

  it.each([
    ['no text', { text: undefined }, 'text', '', 'missing'],
    ['a text in one language', { text: { en: 'a' } }, 'text.zh', '', 'missing'],
    ['a blank text', { text: { en: ' ', zh: '一' } }, 'text.en', '" "', 'text'],
    ['a text in a third language', { text: { ...text, de: 'c' } }, 'text.de', '"c"', 'unknown'],
    ['too many words', { text: { en: 'a '.repeat(41), zh: '一' } }, 'text.en', /^"a a/, 'tooLong'],
    ['one word that would fill a page', { text: { en: 'a'.repeat(5000), zh: '一' } }, 'text.en', /^"aa/, 'tooLong'],
    ['signs of no word that would', { text: { en: 'a', zh: '。'.repeat(5000) } }, 'text.zh', /^"。。/, 'tooLong'],
    ['too many signs', { after: { en: 'a', zh: '一'.repeat(101) } }, 'after.zh', /^"一一/, 'tooLong'],
    ['an unknown field', { question: 'a' }, 'question', '"a"', 'unknown'],
    ['an unknown panel', { panel: 'values' }, 'panel', '"values"', 'choice'],
    ['two things to do', { pair: { seconds: 5 }, fade: ['net.h1'] }, 'fade', '["net.h1"]', 'several'],
    ['no time at all', { pair: { seconds: 0 } }, 'pair.seconds', '0', 'whole'],

    ['a state that is no link', { state: 'two-roads' }, 'state', '"two-roads"', 'link'],
    ['a state that says nothing', { state: '#' }, 'state', '"#"', 'link'],
    ['a state that no link may have', { state: 'v=1&w=1' }, 'state', '"v=1&w=1"', 'link'],
    ['a state too far in its run', { state: 'v=1&k=100001' }, 'state', '"v=1&k=100001"', 'tooFar'],
    ['a step that is none', { step: 'w5' }, 'step', '"w5"', 'step'],
    ['a step of another network', { step: 'net.h3' }, 'step', '"net.h3"', 'step'],
    ['what is lit and not there', { look: ['w5', 'w9'] }, 'look[1]', '"w9"', 'quantity'],
    ['an edit of what is computed', { allow: ['eta', 'grad.w5'] }, 'allow[1]', '"grad.w5"', 'parameter'],
    ['an edit of what is not there', { allow: ['b_h1'] }, 'allow[0]', '"b_h1"', 'parameter'],

    ['a question of an unknown kind', { ask: { kind: 'essay' } }, 'ask.kind', '"essay"', 'choice'],
    ['a question for nothing', { ask: { kind: 'number' } }, 'ask.of', '', 'missing'],
    ['a question for what is given', { ask: { kind: 'sign', of: 'w5' } }, 'ask.of', '"w5"', 'step'],
    ['options for a number', { ask: { kind: 'number', of: 'net.h1', options: [] } }, 'ask.options', '[]', 'unknown'],
    ['a single option', choice([['true']]), 'ask.options', /^\[/, 'list'],
    ['no right option', choice([['w5 = 0.5'], ['false']]), 'ask.options', '', 'rightOptions'],
    ['two right options', choice([['w5 = 0.4'], ['true']]), 'ask.options', '', 'rightOptions'],
    ['an option that is no condition', choice([['w5'], ['false']]), 'ask.options[0].right', '"w5"', 'flaw'],
    [
      'an option about what is not there',
      choice([['true'], ['grad.b1 = 1']]),
      'ask.options[1].right',
      '"grad.b1 = 1"',
      'quantity',
    ],
    ['another network that is none', choice([['true'], ['false']], 'v=2'), 'ask.in', '"v=2"', 'link'],

    ['a task without an end', { task: {} }, 'task.until', '', 'missing'],
    ['a task that is done', { task: { until: 'w5 < 1' } }, 'task.until', '"w5 < 1"', 'done'],
    ['a task about what is not there', { task: { until: 'w9 < 1' } }, 'task.until', '"w9 < 1"', 'quantity'],
    ['a blank that is no step', { fade: ['net.h1', 'w1'] }, 'fade[1]', '"w1"', 'step'],
    ['a blank that lies behind', { step: 'out.h1', fade: ['net.h1'] }, 'fade[0]', '"net.h1"', 'passed'],
    ['a claim that does not hold', { check: ['w5 = 0.4', 'w5 > w6'] }, 'check[1]', '"w5 > w6"', 'check'],

    ['a brace that stays open', { text: { ...text, zh: '{w5' } }, 'text.zh', '"{w5"', 'flaw'],
    ['a number that is not there', { text: { ...text, en: 'a {w9:4} b' } }, 'text.en', '"{w9:4}"', 'quantity'],
    ['a number that is still hidden', { text: { ...text, en: 'a {net.h1}' } }, 'text.en', '"{net.h1}"', 'hidden'],
    [
      'a number that a hint would give away',
      { hint: { ...text, en: '{net.h1 + 1}' }, ask: { kind: 'number', of: 'net.h1' } },
      'hint.en',
      '"{net.h1 + 1}"',
      'hidden',
    ],
    [
      'a number behind the answer',
      { after: { ...text, zh: '{out.h1}' }, ask: { kind: 'number', of: 'net.h1' } },
      'after.zh',
      '"{out.h1}"',
      'hidden',
    ],
    ['a number that is none', { text: { ...text, en: '{1 / (w5 - w5)}' } }, 'text.en', '"{1 / (w5 - w5)}"', 'noNumber'],
  ])('%s', (_, fields, place, there, why) => {
    const refused = read(fields)
    expect(refused).toMatchObject({ kind: 'refused', place: `cards[0].${place}`, why })
    expect('text' in refused && refused.text).toMatch(there instanceof RegExp ? there : exactly(there))
  })

  it('at the second card, which goes on where the first has led', () => {
    const first = { id: 'a', text, ask: { kind: 'number', of: 'out.h1' } }
    const named = (number: string): ReadLesson =>
      readLesson(file([first, { id: 'b', text: { en: `{${number}}`, zh: '一' } }]), PANELS)
    expect(named('out.h1').kind).toBe('lesson')
    expect(named('net.h2')).toMatchObject({ place: 'cards[1].text.en', why: 'hidden' })
  })

  it('at the sign of a condition that is wrong', () => {
    expect(read({ task: { until: 'w5 = 1 and' } })).toMatchObject({ flaw: { at: 11, text: '', why: 'unexpected' } })
    expect(read({ text: { ...text, en: 'a {w5 >} b' } })).toMatchObject({ flaw: { at: 8, why: 'unexpected' } })
  })

  it('with the part of a state’s link that is wrong, and how many words or right options there are', () => {
    expect(read({ state: 'v=1&eta=0' })).toMatchObject({ link: { part: 'eta', text: '0', why: 'range' } })
    expect(read({ text: { en: 'a '.repeat(43), zh: '一' } })).toMatchObject({ unit: 'words', count: 43, most: 40 })
    expect(read(choice([['true'], ['true'], ['true']]))).toMatchObject({ count: 3 })
  })
})

describe('a damaged lesson', () => {
  it('is opened or refused at a place, and nothing is thrown, wherever it is torn', () => {
    const whole = writeLesson(shipped[1]!)
    const panels = ['training']
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.nat({ max: 40 }),
        fc.constantFrom('', '"', '{', '9', 'null', '[]'),
        (at, length, other) => {
          const found = readLesson(whole.slice(0, at) + other + whole.slice(at + length), panels)
          expect(['lesson', 'refused']).toContain(found.kind)
        },
      ),
    )
  })
})

function exactly(whole: string): RegExp {
  return new RegExp(`^${whole.replace(/[^\w\s]/g, String.raw`\$&`)}$`)
}

function opened(given: unknown): Lesson {
  const found = readLesson(given, ['training', 'slope', 'rules'])
  if (found.kind === 'refused') throw new Error(`${found.place}: ${found.why}`)
  return found.lesson
}

function file(cards: readonly object[]): string {
  return JSON.stringify({ backflowLesson: 1, id: 'a', minutes: 1, title: text, cards })
}

/** Reads a lesson with a single card that has these fields as well. */
function read(fields: object): ReadLesson {
  return readLesson(file([{ id: 'a', text, ...fields }]), PANELS)
}

function choice(rights: readonly (readonly [string])[], network?: string): object {
  return {
    ask: { kind: 'choice', options: rights.map(([right]) => ({ ...text, right })), ...(network && { in: network }) },
  }
}
