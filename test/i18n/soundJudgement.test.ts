import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/content/languages'
import { candidatesFor, evaluateWith, judge, RULES, VERDICTS, type Judgement } from '../../src/mistakes'
import { textRuns } from '../../src/notation/textSymbols'
import { anyStep, askedAt } from '../mistakes/networks'
import { problems } from './problems'
import { said, type Answered } from './said'

/** Words with letters or digits: signs between them are none. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{Letter}\d]/u.test(word)).length
}

/** What no sentence may hold, in any language or in this one. */
const NEVER = /NaN|undefined|null|Infinity|∞|–|\[object|\de[+-]?\d|-\d/
const NEVER_IN: Readonly<Record<Language, RegExp>> = {
  en: / {2}| [,.;:?]/,
  // Chinese keeps to its own marks; beside letters and digits it has a space.
  zh: /\p{Script=Han} ?[,.;:?!]| [，。；：？]|[，。；：？] | {2}|\p{Script=Han}[A-Za-z∂δη½\d]|[A-Za-z\d)]\p{Script=Han}/u,
}

/** What is wrong with a sentence. */
function flawsIn(text: string, language: Language): readonly string[] {
  const runs = textRuns(text).filter((run) => typeof run === 'string')
  const flaws = [
    !/[.?。？]$/.test(text) && 'no end',
    NEVER.exec(text)?.[0],
    NEVER_IN[language].exec(text)?.[0],
    // It would stand on the page with its underscore.
    runs.some((run) => run.includes('_')) && 'a name that is no symbol',
    language === 'en' && wordsIn(text) > 30 && 'more than 30 words',
    language === 'zh' && text.length > 80 && 'more than 80 characters',
  ]
  return flaws.filter((flaw) => typeof flaw === 'string').map((flaw) => `${flaw}: ${text}`)
}

function flawsOf(answer: Answered): readonly string[] {
  return LANGUAGES.flatMap((language) => flawsIn(said(answer, language), language))
}

describe('the sentence about a number, in every language', () => {
  it('is sound for every rule on any network', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyStep, (step) => {
        const { tape, of } = askedAt(step)
        const flaws = candidatesFor(tape, of).flatMap(({ names, value }) => {
          const typed = value === 0 || Math.abs(value) > 1e6 ? '0.0' : value.toPrecision(4)
          for (const id of names) seen.add(id.split(':')[0]!)
          const alone = names.map((id): Judgement => ({ verdict: 'mistake', mistakes: [{ id, value }] }))
          return alone.flatMap((judgement) => flawsOf({ tape, of, typed, judgement }))
        })
        expect(flaws).toEqual([])
      }),
      // The same networks each time: a rare rule must not come and go.
      { numRuns: 260, seed: 3 },
    )
    expect(RULES.filter((rule) => !seen.has(rule))).toEqual([])
  })

  it('is sound for every verdict, also on networks with extreme numbers', () => {
    const seen = new Set<string>()
    const factors = fc.oneof(
      fc.constant(1),
      fc.double({ min: 0.9, max: 1.1, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
    )
    const answers = fc.record({ factor: factors, digits: fc.integer({ min: 1, max: 7 }), hasOwn: fc.boolean() })
    fc.assert(
      fc.property(problems, fc.nat(), answers, (problem, at, { factor, digits, hasOwn }) => {
        const { tape, of } = askedAt({ problem, at })
        const before = tape.steps[tape.places.get(of)! - 1]?.writes
        const own = new Map(hasOwn && before ? [[before, tape.values[before]! * factor]] : [])
        const value = factor * evaluateWith(tape, { own })(of)
        fc.pre(Math.abs(value) < 1e6)
        const typed = value.toPrecision(digits)
        const judgement = judge(tape, { of, typed, own })
        seen.add(judgement.verdict)
        expect(flawsOf({ tape, of, typed, own, judgement })).toEqual([])
      }),
      { numRuns: 250, seed: 3 },
    )
    expect(VERDICTS.filter((verdict) => !seen.has(verdict))).toEqual([])
  })
})

it('speaks of the number, and of the person only as the one whose earlier number it is', () => {
  const own = { 'delta.o1': 0.741 }
  fc.assert(
    fc.property(anyStep, (step) => {
      const { tape, of } = askedAt(step)
      for (const { value } of candidatesFor(tape, of)) {
        if (value === 0 || Math.abs(value) > 1e6) continue
        const answer = { tape, of, typed: value.toPrecision(3), own }
        expect(said(answer, 'en').replace(/from your \S+ =/, '')).not.toMatch(/\byour?\b/i)
        expect(said(answer, 'zh').replace(/由你(舍入过)?的/, '')).not.toMatch(/[你您]/)
      }
    }),
    { numRuns: 15 },
  )
})
