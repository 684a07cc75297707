import { describe, expect, it } from 'vitest'
import { SCENARIOS, type ScenarioId } from '../../src/config/scenarios'
import { recordIteration, train, type QuantityId } from '../../src/engine'
import { scenariosEn } from '../../src/i18n/scenarios.en'
import { scenariosZh } from '../../src/i18n/scenarios.zh'
import { golden } from '../support/golden'

/** A number as written, the quantity it is, after how many updates, and of which scenario if not its own. */
type Claim = readonly [says: string, quantity: QuantityId, after?: number, of?: ScenarioId]

/** Numbers with nine decimals are rounded; shorter ones are exact. */
const ROUNDED_DECIMALS = 9

const CLAIMS: Readonly<Record<ScenarioId, readonly Claim[]>> = {
  canonical: [
    ['0.298371109', 'error'],
    ['0.291027774', 'error', 1],
    ['0.000035102', 'error', 10_000],
    ['0.015913620', 'out.o1', 10_000],
    ['0.984064274', 'out.o2', 10_000],
  ],
  'order-wrong': [
    ['0.000364723', 'grad.w1'],
    ['0.000438568', 'grad.w1', 0, 'canonical'],
    ['0.291027924', 'error', 1],
    ['0.000035085', 'error', 10_000],
  ],
  'order-right-lr4': [
    ['4', 'eta'],
    ['0.000438568', 'grad.w1'],
    ['0.15', 'w1'],
    ['0.148245729', 'w1', 1],
  ],
  'order-wrong-lr4': [
    ['4', 'eta'],
    ['0.071331838', 'w5', 1],
    ['0.4', 'w5'],
    ['−0.000152191', 'grad.w1'],
    ['0.150608764', 'w1', 1],
    ['0.238320176', 'error', 1],
  ],
  'bias-shared': [
    ['0.138498562', 'delta.o1'],
    ['−0.038098237', 'delta.o2'],
    ['0.6', 'b2'],
    ['0.549799837', 'b2', 1],
    ['0.000004355', 'error', 10_000],
    ['0.000035102', 'error', 10_000, 'canonical'],
  ],
  'bias-per-neuron': [
    ['0.280471447', 'error', 1],
    ['0.285750887', 'error', 1, 'bias-shared'],
    ['−2.340588217', 'b_o1', 10_000],
    ['2.166280451', 'b_o2', 10_000],
    ['0.000002448', 'error', 10_000],
  ],
  'tug-balance': [
    ['0.13315', 'w5'],
    ['0.019049194', 'via.o1.h1'],
    ['−0.019049118', 'via.o2.h1'],
    ['0.150000000', 'w1', 1],
    ['0.276057969', 'error'],
  ],
  'tug-flip': [
    ['0.1', 'w5'],
    ['0.014349389', 'via.o1.h1'],
    ['−0.019049118', 'via.o2.h1'],
    ['−0.001134048', 'delta.h1'],
    ['0.150028351', 'w1', 1],
  ],
  'tug-blocked': [
    ['0', 'w5'],
    ['0', 'via.o1.h1'],
    ['0.144584333', 'delta.o1'],
    ['−0.019049118', 'dE_dout.h1'],
    ['0.085777546', 'grad.w5'],
  ],
  'saturated-b2-6': [
    ['6', 'b2'],
    ['0.998507644', 'out.o1'],
    ['0.001490129', 'slope.o1'],
    ['0.487016907', 'error', 1_000],
    ['0.099106679', 'error', 1_970],
    ['0.000492753', 'error', 3_000],
  ],
  'saturated-b2-8': [
    ['8', 'b2'],
    ['0.000202188', 'slope.o1'],
    ['0.489898034', 'error'],
    ['0.489412444', 'error', 10_000],
    ['0.000577743', 'error', 15_000],
  ],
  staircase: [
    ['0.004699786', 'slope.o2'],
    ['0.001424937', 'slope.o1'],
    ['0.493470968', 'error', 800],
    ['0.470629265', 'error', 1_700],
    ['0.010995212', 'error', 2_000],
  ],
  'dead-hidden': [
    ['−10', 'b1'],
    ['0.145428544', 'delta.o1'],
    ['0.000046664', 'out.h1'],
    ['0.000006786', 'grad.w5'],
    ['0.261317684', 'error'],
    ['0.261317079', 'error', 10_000],
  ],
  'saturated-hidden': [
    ['10', 'b1'],
    ['0.000044165', 'slope.h1'],
    ['0.15', 'w1'],
    ['0.150010436', 'w1', 10_000],
    ['0.000003936', 'error', 10_000],
  ],
  'half-removed': [
    ['1', 'eta'],
    ['0.317832959', 'w5', 1],
    ['0.358916480', 'w5', 1, 'canonical'],
    ['0.283618982', 'error', 1],
  ],
  'lr-ladder-0.5': [
    ['0.5', 'eta'],
    ['0.5', 't1'],
    ['0.5', 't2'],
    ['0.751365070', 'out.o1'],
    ['0.719769343', 'out.o1', 10],
    ['0.068837173', 'error'],
    ['0.053470705', 'error', 10],
  ],
  'lr-ladder-5': [
    ['5', 'eta'],
    ['0.053206478', 'error', 1],
    ['0.001132132', 'error', 10],
    ['0.530629742', 'out.o1', 10],
    ['0.5', 't1'],
  ],
  'lr-ladder-20': [
    ['20', 'eta'],
    ['0.5', 't1'],
    ['0.608477246', 'out.o1', 1],
    ['0.518890849', 'out.o1', 2],
    ['0.502214741', 'out.o1', 3],
    ['0.500000001', 'out.o1', 10],
  ],
  'lr-ladder-45': [
    ['45', 'eta'],
    ['0.5', 't1'],
    ['0.404135724', 'out.o1', 1],
    ['0.585236038', 'out.o1', 2],
    ['0.423138442', 'out.o1', 3],
    ['0.001999731', 'error', 10],
    ['5', 'eta', 0, 'lr-ladder-5'],
  ],
  'lr-ladder-60': [
    ['60', 'eta'],
    ['0.039876729', 'error', 1],
    ['0.046320441', 'error', 2],
    ['0.044422835', 'error', 3],
    ['0.292211042', 'out.o1', 1],
    ['0.716473045', 'out.o1', 2],
    ['0.034997020', 'error', 10],
  ],
  'lr-ladder-80': [
    ['80', 'eta'],
    ['0.068837173', 'error'],
    ['0.102037788', 'error', 1],
    ['0.5', 't1'],
    ['0.175771503', 'out.o1', 1],
    ['0.062608474', 'error', 10],
  ],
  'lr-trap-200': [
    ['200', 'eta'],
    ['0.000086912', 'error', 1],
    ['0.01', 't1'],
    ['0.000000011', 'out.o1', 1],
    ['0.000050000', 'error', 1_000],
    ['0.000050000', 'error', 10_000],
  ],
  'lr-trap-500': [
    ['500', 'eta'],
    ['0.000000000', 'out.o1', 1],
    ['0.999999431', 'out.o2', 1],
    ['0.000099994', 'error', 1],
    ['0.000099994', 'error', 10_000],
  ],
  'symmetric-0.3': [
    ['0.3', 'w1'],
    ['0.597485766', 'out.h1'],
    ['0.597485766', 'out.h2'],
    ['0.085329580', 'grad.w5'],
    ['0.085329580', 'grad.w6'],
    ['0.000034670', 'error', 10_000],
  ],
  'mirror-rows': [
    ['0.008672938', 'delta.h1'],
    ['0.008672938', 'delta.h2'],
    ['0.380427694', 'w1', 10_000],
    ['0.380427694', 'w3', 10_000],
  ],
  zeros: [
    ['0', 'w1'],
    ['0', 'grad.w1'],
    ['0', 'grad.w4'],
    ['0.586617579', 'out.h1'],
    ['0.586617579', 'out.h2'],
    ['0.000048196', 'w1', 2],
  ],
  'other-start-neg': [
    ['−3.845784208', 'w5', 10_000],
    ['−3.892977199', 'w5', 10_000, 'canonical'],
    ['0.000035198', 'error', 10_000],
    ['0.000035102', 'error', 10_000, 'canonical'],
  ],
  'other-start-mixed': [
    ['3', 'w5'],
    ['−3', 'w6'],
    ['−0.688151261', 'w5', 10_000],
    ['−6.849005734', 'w6', 10_000],
    ['−3.892977199', 'w5', 10_000, 'canonical'],
    ['−3.868416688', 'w6', 10_000, 'canonical'],
    ['0.000033370', 'error', 10_000],
    ['0.000035102', 'error', 10_000, 'canonical'],
  ],
  'swap-hidden': [
    ['0.298371109', 'error'],
    ['0.291027774', 'error', 1],
    ['0.000035102', 'error', 10_000],
    ['0.298371109', 'error', 0, 'canonical'],
    ['0.291027774', 'error', 1, 'canonical'],
    ['0.000035102', 'error', 10_000, 'canonical'],
  ],
  'input-zero': [
    ['0', 'i1'],
    ['1', 'i2'],
    ['0', 'grad.w1'],
    ['0', 'grad.w3', 10_000],
    ['0.15', 'w1', 10_000],
    ['0.25', 'w3', 10_000],
    ['0.2', 'w2'],
    ['1.523870486', 'w2', 10_000],
  ],
  'input-one': [
    ['1', 'i1'],
    ['1', 'i2'],
    ['0.05', 'i1', 0, 'canonical'],
    ['0.1', 'i2', 0, 'canonical'],
    ['0.008335602', 'grad.w1'],
    ['0.000438568', 'grad.w1', 0, 'canonical'],
    ['0.15', 'w1'],
    ['1.003457800', 'w1', 10_000],
    ['0.000004477', 'error', 10_000],
  ],
  'targets-0-1': [
    ['0', 't1'],
    ['1', 't2'],
    ['−4.137356659', 'w5', 10_000],
    ['−5.048501281', 'w5', 100_000],
    ['0.000136392', 'error', 10_000],
    ['0.000012577', 'error', 100_000],
  ],
}

interface Preset {
  readonly id: string
  readonly config: { readonly rules: readonly string[] }
  readonly iteration0: Readonly<Record<'net_o' | 'out_h' | 'out_o' | 'slope_o' | 'delta_o' | 'delta_h', Two>> & {
    readonly grad_w: readonly number[]
    readonly contrib_h1: Two
    readonly contrib_h2: Two
  }
  readonly run: readonly { readonly n: number; readonly E: number; readonly out_o: Two }[]
}

type Two = readonly [number, number]

const { presets } = golden('scenarios.json') as { presets: readonly Preset[] }
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
    const text = 'After 10,000 updates w5…w8 and ∂E/∂w1, δ_h2_1, out_o1 of b_o2: −0.15, 3, −3，为0.25。½ η = 4.'
    expect(numbersIn(text)).toEqual(['10,000', '−0.15', '3', '−3', '0.25', '4'].toSorted())
  })
})

/** The different numbers of a text, as written. */
function numbersIn(text: string): readonly string[] {
  const number = /(?<![\p{Script=Latin}\p{Script=Greek}\d_.])[−-]?\d+(?:,\d{3})*(?:\.\d+)?/gu
  return [...new Set(text.match(number))].toSorted()
}

function valueOf(says: string): number {
  return Number(says.replace('−', '-').replaceAll(',', ''))
}

/** The value with as many decimals as the text has; one that would have to be rounded to so few is shown in full. */
function asWritten(value: number, says: string): string {
  const decimals = says.split('.')[1]?.length ?? 0
  if (decimals < ROUNDED_DECIMALS && value !== valueOf(says)) return String(value)
  return value.toFixed(decimals).replace('-', '−')
}

function computed(id: ScenarioId, quantity: QuantityId, after: number): number {
  const { problem } = SCENARIOS.find((scenario) => scenario.id === id)!
  return recordIteration(train(problem, { iterations: after }).problem).values[quantity] ?? NaN
}

/** What the table from outside says of this quantity; null if it says nothing. */
function anchor(id: ScenarioId, quantity: QuantityId, after: number): number | null {
  const { config, iteration0, run } = presets.find((preset) => preset.id === id)!
  const at = run.find(({ n }) => n === after)
  if (at && quantity === 'error') return at.E
  if (at && quantity === 'out.o1') return at.out_o[0]
  if (at && quantity === 'out.o2') return at.out_o[1]
  if (after > 0) return null
  // The table holds true gradients also where the training that follows makes the mistake.
  if (config.rules.includes('new') && /^(delta\.h|via|grad\.w[1-4])/.test(quantity)) return null
  const first: Readonly<Record<QuantityId, number>> = Object.fromEntries([
    ...pair('net.o', iteration0.net_o),
    ...pair('out.h', iteration0.out_h),
    ...pair('slope.o', iteration0.slope_o),
    ...pair('delta.o', iteration0.delta_o),
    ...pair('delta.h', iteration0.delta_h),
    ['via.o1.h1', iteration0.contrib_h1[0]],
    ['via.o2.h1', iteration0.contrib_h1[1]],
    ['via.o1.h2', iteration0.contrib_h2[0]],
    ['via.o2.h2', iteration0.contrib_h2[1]],
    ...iteration0.grad_w.map((gradient, i) => [`grad.w${i + 1}`, gradient] as const),
  ])
  return first[quantity] ?? null
}

function pair(prefix: string, [first, second]: Two): readonly (readonly [string, number])[] {
  return [
    [`${prefix}1`, first],
    [`${prefix}2`, second],
  ]
}
