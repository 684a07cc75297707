import { describe, expect, it } from 'vitest'
import { SCENARIOS, type ScenarioId } from '../../src/content/scenarios'
import { errorOfAll, exampleWith, type QuantityId, recordIteration, sampleAnswers, train } from '../../src/engine'
import '../../src/engine/kinds/learn'
import { scenariosEn } from '../../src/i18n/texts/en/scenarios'
import { scenariosZh } from '../../src/i18n/texts/zh/scenarios'
import { writeNumber } from '../../src/notation/numbers'
import { golden } from '../support/golden'
import { firstNumbers, PRESETS } from '../support/presets'

import { publishedNumber } from '../support/published'
import { CLAIMS, type Claimed } from './scenarioClaims'

/** Numbers with nine decimals are rounded; shorter ones are exact. */
const ROUNDED_DECIMALS = 9

const { courses } = golden('xor.json') as {
  courses: readonly {
    readonly id: string
    readonly run: readonly { readonly n: number; readonly E: number; readonly answers: readonly number[] }[]
  }[]
}
const FIELDS = ['title', 'ask', 'watch'] as const
const all = SCENARIOS.map(({ id, iterations }) => ({
  id,
  iterations,
  claims: CLAIMS[id],
  en: scenariosEn.texts[id],
  zh: scenariosZh.texts[id],
}))

describe('the words of the scenarios', () => {
  it('stand in both languages for every scenario, and for no other', () => {
    const ids = SCENARIOS.map(({ id }) => id)
    expect(Object.keys(scenariosEn.texts)).toEqual(ids)
    expect(Object.keys(scenariosZh.texts)).toEqual(ids)
  })

  it('head every group in both languages, and no other', () => {
    const groups = [...new Set(SCENARIOS.map(({ group }) => group))]
    expect(Object.keys(scenariosEn.groups)).toEqual(groups)
    expect(Object.keys(scenariosZh.groups)).toEqual(groups)
  })

  it.each(all)('are short enough for “$id”', ({ en, zh }) => {
    expect(en.title.length).toBeLessThanOrEqual(45)
    expect(en.ask.split(/\s+/).length).toBeLessThanOrEqual(25)
    expect(en.watch.split(/\s+/).length).toBeLessThanOrEqual(55)
    expect(zh.title.length).toBeLessThanOrEqual(24)
    expect(zh.watch.length).toBeLessThanOrEqual(120)
  })

  it.each(all)('ask one question about “$id”', ({ en, zh }) => {
    expect(en.ask).toMatch(/^[^?]+\?$/)
    expect(zh.ask).toMatch(/^[^？]+？$/)
  })

  it.each(all)('use the punctuation of Chinese for “$id”', ({ zh }) => {
    for (const field of FIELDS) expect(zh[field]).not.toMatch(/[;:?!()"]|,(?!\d{3})|\.(?!\d)/)
  })

  it.each(all)('name in “$id” the number of updates that it offers to run', ({ iterations, en, zh }) => {
    const offered = iterations === null ? [] : [iterations.toLocaleString('en')]
    expect(numbersIn(en.watch)).toEqual(expect.arrayContaining(offered))
    expect(numbersIn(zh.watch)).toEqual(expect.arrayContaining(offered))
  })
})

describe('the numbers in the words of the scenarios', () => {
  it.each(all)('are the same in both languages for “$id”', ({ en, zh }) => {
    for (const field of FIELDS) expect(numbersIn(zh[field])).toEqual(numbersIn(en[field]))
  })

  it.each(all)('have a claim for each number of “$id”, and no claim without its number', ({ en, claims }) => {
    const written = numbersIn(FIELDS.map((field) => en[field]).join(' '))
    const claimed = claims.map(([says]) => says)
    const counts = claims.map(([, , after = 0]) => after.toLocaleString('en'))
    expect(written.filter((number) => !claimed.includes(number) && !counts.includes(number))).toEqual([])
    expect(claimed.filter((number) => !written.includes(number))).toEqual([])
  })

  it.each(all)('are what the engine computes for “$id”', ({ id, claims }) => {
    for (const [says, quantity, after = 0, of = id] of claims) {
      expect({ quantity, after, is: asWritten(computed(of, quantity, after), says) }).toEqual({
        quantity,
        after,
        is: says,
      })
    }
  })

  it.each(all)('write no number of “$id” as 0 that is none', ({ id, claims }) => {
    const zeros = claims.filter(([says]) => valueOf(says) === 0)
    const others = zeros.filter(([, quantity, after = 0, of = id]) => computed(of, quantity, after) !== 0)
    expect(others).toEqual([])
  })

  it.each(all)('agree in “$id” with those that are known from outside the program', ({ id, claims }) => {
    const known = claims
      .map(([says, quantity, after = 0, of = id]) => ({ says: valueOf(says), known: anchor(of, quantity, after) }))
      .filter(({ known: value }) => value !== null)
    expect(known).not.toEqual([])
    for (const { says, known: value } of known) expect(Math.abs(says - value!)).toBeLessThanOrEqual(1e-9)
  })
})

describe('the reader of numbers behind these tests', () => {
  it('takes names for names and everything else for a number', () => {
    const text =
      'After 10,000 updates w5…w8 and ∂E/∂w1, δ_h2_1, out_o1 of b_o2: −0.15, 3, −3，为0.25。½ η = 4. 4.81 × 10⁻²¹'
    expect(numbersIn(text)).toEqual(['10,000', '−0.15', '3', '−3', '0.25', '4', '4.81 × 10⁻²¹'].toSorted())
  })
})

/** The different numbers of a text, as written. */
function numbersIn(text: string): readonly string[] {
  const number = /(?<![\p{Script=Latin}\p{Script=Greek}\d_.])[−-]?\d+(?:,\d{3})*(?:\.\d+)?(?: × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/gu
  return [...new Set(text.match(number))].toSorted()
}

function valueOf(says: string): number {
  const [mantissa = '', power] = says.replace('−', '-').replaceAll(',', '').split(' × 10')
  return Number(power === undefined ? mantissa : `${mantissa}e${power.replace('⁻', '-').normalize('NFKC')}`)
}

/** The value with as many decimals as the text has; one that would have to be rounded to so few is shown in full. */
function asWritten(value: number, says: string): string {
  if (says.includes('×')) return writeNumber(value, ROUNDED_DECIMALS)
  const decimals = says.split('.')[1]?.length ?? 0
  if (decimals < ROUNDED_DECIMALS && value !== valueOf(says)) return String(value)
  return value.toFixed(decimals).replace('-', '−')
}

function computed(id: ScenarioId, quantity: Claimed, after: number): number {
  const problem = exampleWith(SCENARIOS.find((scenario) => scenario.id === id)!.changes)
  const reached = train(problem, { iterations: after }).problem
  if (quantity === 'E of all') return errorOfAll(reached, sampleAnswers(reached))
  const sample = sampleOf(quantity)
  if (sample !== null) return sampleAnswers(reached)[sample]!.answers[0]!
  return recordIteration(reached).values[quantity as QuantityId] ?? NaN
}

/** What the tables from outside say of this quantity; null if they say nothing. */
function anchor(id: ScenarioId, quantity: Claimed, after: number): number | null {
  const course = courses.find((one) => one.id === id)
  if (course) {
    const reached = course.run.find(({ n }) => n === after)
    if (!reached) return null
    const sample = sampleOf(quantity)
    return sample === null ? (quantity === 'E of all' ? reached.E : null) : reached.answers[sample]!
  }
  const preset = PRESETS.find((one) => one.id === id)
  if (!preset) return publishedNumber(id, quantity as QuantityId, after)
  const { config, run } = preset
  const at = run.find(({ n }) => n === after)
  if (at && quantity === 'error') return at.E
  if (at && quantity === 'out.o1') return at.out_o[0]
  if (at && quantity === 'out.o2') return at.out_o[1]
  if (after > 0) return null
  // The table holds true gradients also where the training that follows makes the mistake.
  if (config.rules.includes('new') && /^(delta\.h|via|grad\.w[1-4])/.test(quantity)) return null
  return firstNumbers(preset).find(([of]) => of === quantity)?.[1] ?? null
}

/** Which sample a claim is about, counted from 0; null if it is about none. */
function sampleOf(quantity: Claimed): number | null {
  const [, sample] = /^answer to (\d+)$/.exec(quantity) ?? []
  return sample === undefined ? null : Number(sample) - 1
}
