import { describe, expect, it } from 'vitest'
import type { LessonRefusal } from '../../src/formats/lessonRefusal'
import { lessonRefusalEn } from '../../src/i18n/texts/en/lessonRefusal'
import { lessonRefusalZh } from '../../src/i18n/texts/zh/lessonRefusal'
import type { Flaw } from '../../src/lessons/parse'

const at = { line: 1200, column: 5 }
const place = 'cards[3].ask.of'
const flawOf = (why: Flaw['why'], text: string): LessonRefusal & { readonly why: 'flaw' } => ({
  place: 'cards[3].task.until',
  text: '"w5 <"',
  why: 'flaw',
  flaw: { at: 5, text, why },
})

/** A refusal for every reason there is, with what its sentence must name: a reason without one does not compile. */
const EXAMPLES: {
  readonly [Why in LessonRefusal['why']]: readonly [LessonRefusal & { readonly why: Why }, string, string]
} = {
  empty: [{ place: '', text: '', why: 'empty' }, 'empty', '空'],
  tooLarge: [{ place: '', text: '', why: 'tooLarge', mostCharacters: 1_000_000 }, '1,000,000', '1,000,000'],
  tooGreat: [{ place: '', text: '1e999', why: 'tooGreat', at }, 'line 1,200, column 5', '第 1,200 行第 5 列'],
  tooSmall: [{ place: '', text: '1e-400', why: 'tooSmall', at }, 'line 1,200, column 5', '第 1,200 行第 5 列'],
  notJson: [{ place: '', text: 'w1;w2', why: 'notJson', at }, 'line 1,200, column 5', '第 1,200 行第 5 列'],
  doubled: [{ place: 'step', text: '', why: 'doubled', at }, 'line 1,200, column 5', '第 1,200 行第 5 列'],
  foreign: [{ place: 'backflowLesson', text: '', why: 'foreign' }, 'not a lesson', '不是课程文件'],
  version: [{ place: 'backflowLesson', text: '3', why: 'version', version: 1 }, 'version 1', '版本 1'],
  missing: [{ place, text: '', why: 'missing' }, 'missing', '缺少'],
  unknown: [{ place, text: '7', why: 'unknown' }, 'no field', '没有'],
  notObject: [{ place, text: '[2]', why: 'notObject' }, '{', '{'],
  text: [{ place, text: '7', why: 'text' }, 'a text', '一段文字'],
  id: [{ place, text: '"A b"', why: 'id' }, 'small letters', '小写字母'],
  doubledId: [{ place, text: '"sum"', why: 'doubledId' }, 'earlier card', '同名'],
  tooLong: [{ place, text: '"So…"', why: 'tooLong', unit: 'words', count: 43, most: 40 }, '43 words', '43 个词'],
  choice: [{ place, text: '"essay"', why: 'choice', choices: ['number', 'sign'] }, 'number, sign', 'number、sign'],
  list: [{ place, text: '[]', why: 'list', least: 2, most: 6 }, '2 to 6', '2 到 6'],
  whole: [{ place, text: '0', why: 'whole', least: 1, most: 90 }, '1 to 90', '1 到 90'],
  link: [{ place, text: '"v=1&eta=0"', why: 'link', link: { part: 'eta', text: '0', why: 'range' } }, '“eta”', '“eta”'],
  tooFar: [{ place, text: '"v=1&k=200000"', why: 'tooFar', most: 100_000 }, '100,000', '100,000'],
  flaw: [flawOf('unexpected', ''), 'its end, sign 5', '结尾（第 5 个字符）'],
  quantity: [{ place, text: '"{w9}"', why: 'quantity' }, 'does not have', '没有的数'],
  step: [{ place, text: '"w5"', why: 'step' }, 'no step', '步骤'],
  parameter: [{ place, text: '"grad.w5"', why: 'parameter' }, 'can’t be edited', '不能编辑'],
  passed: [{ place, text: '"net.h1"', why: 'passed' }, 'has been made', '已经走过'],
  hidden: [{ place, text: '"{net.h1}"', why: 'hidden' }, 'gives away', '泄露'],
  noNumber: [{ place, text: '"{1/0}"', why: 'noNumber' }, 'no number', '算不出数'],
  several: [{ place, text: '{…}', why: 'several', fields: ['ask', 'task'] }, 'ask, task', 'ask、task'],
  rightOptions: [{ place, text: '', why: 'rightOptions', count: 2 }, '2 right options', '2 个正确选项'],
  done: [{ place, text: '"w5 < 1"', why: 'done' }, 'before anything is done', '动手之前'],
  check: [{ place, text: '"w5 > 1"', why: 'check' }, 'does not hold', '不成立'],
}

const SAYS_NO_TEXT = ['unknown', 'several']
const examples = Object.values(EXAMPLES).map(([refusal, english, chinese]) => ({
  ...refusal,
  refusal,
  english,
  chinese,
}))

it('a text that is too long has so many words, or in Chinese so many signs', () => {
  const refusal = { place, text: '"长…"', why: 'tooLong', unit: 'signs', count: 101, most: 100 } as const
  expect(lessonRefusalEn(refusal)).toContain('101 signs')
  expect(lessonRefusalZh(refusal)).toContain('101 个字')
})

describe('a refused lesson in words', () => {
  it.each(examples)('says in English where it is wrong and why: $why', ({ refusal, english }) => {
    const sentence = lessonRefusalEn(refusal)
    expect(sentence).toMatch(/^This lesson can’t be opened: .*\.$/)
    expect(sentence).toContain(refusal.place)
    expect(sentence).toContain(english)
    expect(sentence).not.toMatch(/[\p{Script=Han}，。：；？！、]|undefined|\[object|“”/u)
  })

  it.each(examples)('says in Chinese where it is wrong and why: $why', ({ refusal, chinese }) => {
    const sentence = lessonRefusalZh(refusal)
    expect(sentence).toMatch(/^无法打开这一课：.*。$/)
    expect(sentence).toContain(refusal.place)
    expect(sentence).toContain(chinese)
    expect(sentence).not.toMatch(/\p{Script=Han} ?[,.;:?!()]| [，。；：？]|[，。；：？] |undefined|\[object|“”/u)
  })

  it.each(examples.filter(({ text, why }) => text !== '' && !SAYS_NO_TEXT.includes(why)))(
    'shows in both languages what stands there: $why',
    ({ refusal }) => {
      expect(lessonRefusalEn(refusal)).toContain(refusal.text)
      expect(lessonRefusalZh(refusal)).toContain(refusal.text)
    },
  )

  it('says something different for every reason, and for every flaw of a condition', () => {
    const flaws = (['tooLong', 'unexpected', 'notTruth', 'notNumber', 'tooFar'] as const).map((why) =>
      flawOf(why, 'w5'),
    )
    const all = [...examples.map(({ refusal }) => refusal), ...flaws]
    expect(new Set(all.map(lessonRefusalEn)).size).toBe(all.length)
    expect(new Set(all.map(lessonRefusalZh)).size).toBe(all.length)
  })
})
