import { describe, expect, it } from 'vitest'
import { decodeLink } from '../../src/formats/link'
import type { RefusalReason } from '../../src/formats/refusal'
import { linkRefusalEn } from '../../src/i18n/texts/en/linkRefusal'
import { linkRefusalZh } from '../../src/i18n/texts/zh/linkRefusal'

/** So many samples that a run can't be as long as others. */
const many = Array.from({ length: 199 }, () => '0,0,0,0').join('_')

/** A link for every reason there is to refuse one, with what its sentences must hold: a reason without one does not compile. */
const EXAMPLES: { readonly [Why in Exclude<RefusalReason, 'beyond'>]: readonly [string, string, string] } = {
  missing: ['k=3', 'no part “v”', '缺少必需的“v”'],
  doubled: ['v=1&k=3&k=3', '“k” stands there twice', '“k”这一项出现了两次'],
  unknown: ['v=1&speed=2', '“speed”, which this page does not know', '“speed”这一项，而本页不认识它'],
  unreadable: ['v=1&x=0.05,NaN', '“x” says “NaN”, which can’t be read', '“x”这一项写作“NaN”，无法读取'],
  version: ['v=2', '“v” says “2”', '“v”这一项写作“2”'],
  count: ['v=1&x=1', '“x” says “1”, which is not as many', '“x”这一项写作“1”，数值的个数'],
  range: ['v=1&eta=0', '“eta” says “0”, which is out of range', '“eta”这一项写作“0”，超出'],
  tooLong: [`v=1&x=${'1'.repeat(10_000)}`, 'longer', '长度'],
  choice: ['v=1&lang=fr', '“lang” says “fr”', '“lang”这一项写作“fr”'],
  clash: ['v=1&act=softmax,sigmoid', 'softmax', 'softmax'],
  together: ['v=1&bug=sign&secret=7', '“bug” and “secret” name two programs', '“bug”与“secret”各指定'],
  endless: ['v=1&act=identity&eta=1000&k=1000', '“k” says “1000”, but before that', '“k”这一项写作“1000”，但在那次'],
  work: [`v=1&s=${many}&k=10000000`, 'at the most: more would take too long', '再多就太久了'],
  step: ['v=1&step=w5', '“step” says “w5”, but', '“step”这一项写作“w5”，但'],
}

describe('a refused link in words', () => {
  it.each(Object.entries(EXAMPLES))('names in both languages the part and the reason: %s', (why, example) => {
    const [hash, english, chinese] = example
    const found = decodeLink(hash)
    if (found.kind !== 'refused') throw new Error('not refused')
    expect(found.why).toBe(why)
    expect(linkRefusalEn(found)).toMatch(/^This link can’t be opened: .*\. Here is the article’s example instead\.$/)
    expect(linkRefusalEn(found)).toContain(english)
    expect(linkRefusalZh(found)).toMatch(/^无法打开这个链接：.*。现在显示的是原文的例子。$/)
    expect(linkRefusalZh(found)).toContain(chinese)
  })

  it.each([
    ['v=1&n=9-1', 'two to six layers of one to eight neurons', '2 到 6 层，每层 1 到 8 个'],
    ['v=1&n=1-1-1-1-1-1-1', 'two to six layers of one to eight neurons', '2 到 6 层，每层 1 到 8 个'],
    ['v=1&k=10000001', 'goes to iteration 10,000,000 at the most', '最多到第 10,000,000 次迭代'],
  ])('says the limit that %s is beyond', (hash, english, chinese) => {
    const found = decodeLink(hash)
    if (found.kind !== 'refused') throw new Error('not refused')
    expect(linkRefusalEn(found)).toContain(english)
    expect(linkRefusalZh(found)).toContain(chinese)
  })

  it('tells of the one part that could not be followed, where the rest was opened', () => {
    const refusal = { part: 'step', text: 'error', why: 'beyond' } as const
    expect(linkRefusalEn(refusal)).toMatch(/^This link asks for the step “error”, but .* the last step there is\.$/)
    expect(linkRefusalZh(refusal)).toMatch(/^这个链接要打开的步骤是“error”，但.*最后一步。$/)
  })

  it('quotes no text where there is none', () => {
    for (const hash of ['v=1&eta=', 'v=', '=', 'v=1&n=1-1-1', 'v=1&step='])
      for (const inWords of [linkRefusalEn, linkRefusalZh]) {
        const found = decodeLink(hash)
        expect(found.kind === 'refused' && inWords(found)).not.toMatch(/“”|undefined/)
      }
  })
})
