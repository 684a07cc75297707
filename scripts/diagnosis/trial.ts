import type { QuantityId, Tape } from '../../src/engine'
import { candidatesFor, digitsToAsk, judge, type Candidate, type Judgement } from '../../src/mistakes'
import { chanceOf, type Chance } from '../../test/monkey/chance'
import { drawTape } from './networks'
import { cutTo, onPaper } from './paper'
import { newTally, type Tally } from './tally'

/** Digits with which answers are given. */
export const DIGITS = [2, 3, 4, 6] as const

/** Worked out in full and rounded once, or rounded at every step. */
export const WAYS = ['exact', 'paper'] as const
export type Way = (typeof WAYS)[number]

/** Smaller numbers are the dust of doubles. */
const SMALLEST = 1e-12
/** Of how many hundred steps one is asked, and of how many hundred mistakes one is made. */
const ASKED = 10
const MADE = 30

interface Question {
  readonly tape: Tape
  readonly of: QuantityId
}

/** Judges right and wrong answers to questions about random networks, and counts what comes out. */
export function tryDiagnosis(networks: number, seed: number): Tally {
  const chance = chanceOf(seed)
  const tally = newTally()
  for (let i = 0; i < networks; i++) {
    const tape = drawTape(chance)
    for (const { writes, phase } of tape.steps) {
      const isAsked = phase !== 'check' && chance.percent(ASKED)
      if (isAsked && Math.abs(tape.values[writes]!) >= SMALLEST) ask({ tape, of: writes }, chance, tally)
    }
  }
  return tally
}

function ask(question: Question, chance: Chance, tally: Tally): void {
  const { tape, of } = question
  const truth = tape.values[of]!
  const say = (value: number, digits: number): Judgement => judge(tape, { of, typed: value.toPrecision(digits) })
  for (const digits of DIGITS) {
    tally.count(`right exact ${digits}`, say(truth, digits).verdict)
    tally.count(`right paper ${digits}`, say(onPaper(tape, of, { kept: digits }), digits).verdict)
    const cut = cutTo(onPaper(tape, of, { kept: digits, isCut: true }), digits)
    tally.count(`right cut ${digits}`, judge(tape, { of, typed: cut }).verdict)
  }
  tally.count('right steps 3 answer 6', say(onPaper(tape, of, { kept: 3 }), 6).verdict)

  /** Whether the true number, rounded or cut, is written with the same digits: then nobody can tell. */
  const isAlike = (value: number, digits: number): boolean =>
    [truth.toPrecision(digits), cutTo(truth, digits)].some((text) => Number(text) === Number(value.toPrecision(digits)))
  const candidates = candidatesFor(tape, of)
  for (const candidate of candidates)
    for (const digits of DIGITS)
      for (const way of WAYS)
        if (chance.percent(MADE)) {
          const value =
            way === 'exact' ? candidate.value : onPaper(tape, of, { rewrites: candidate.rewrites, kept: digits })
          if (Number.isFinite(value) && value !== 0)
            tally.count(`mistake ${way} ${digits}`, outcomeOf(candidate, say(value, digits), isAlike(value, digits)))
        }
  const digits = digitsToAsk(tape, of)
  tally.count('digits asked', String(digits))
  const made = candidates[chance.whole(0, candidates.length - 1)]
  if (made && made.value !== 0) {
    const alike = isAlike(made.value, digits)
    tally.count('mistake asked', outcomeOf(made, say(made.value, digits), alike))
  }
}

/** What a judgement is worth where a mistake has been made. */
function outcomeOf({ names }: Candidate, { verdict, mistakes }: Judgement, isAlike: boolean): string {
  const isNamed = mistakes.some(({ id }) => names.includes(id))
  switch (verdict) {
    case 'mistake':
      return isNamed ? 'named' : 'misnamed'
    case 'unsure':
    case 'close':
      return isNamed ? `${verdict} among` : `${verdict} not among`
    case 'right':
    case 'rough':
    case 'rounded':
    case 'follows':
      return isAlike ? 'passes alike' : 'passes'
    case 'unknown':
    case 'coarse':
      return verdict
  }
}
