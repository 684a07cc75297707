import type { QuantityId, Tape } from '../../engine'
import { digitsToAsk, ownNumber, showsAs, type Mistake } from '../../mistakes'
import { asTyped } from '../../notation/asTyped'
import { isParameter } from '../../notation/origin'
import { readNumber } from '../../engine/typed/readNumber'
import { significantDigits } from '../../engine/typed/significantDigits'
import { symbolText } from '../../notation/symbolText'
import { ratioWritten } from '../narration/ratio'
import { digitsApart, exampleLike, inThreeDigits, percentOff } from './answerNumbers'
import type { Judged, JudgementWords } from './judgement'
import { mistakeFact } from './mistakeFact'
import type { MistakeWords, RuleWords } from './ruleWords'
import type { FromOwn, VerdictWords } from './verdictWords'

/** What a language has to give. */
interface Language {
  readonly rules: RuleWords
  readonly verdicts: VerdictWords
}

/** A language's words about answers: what there is to say is worked out here, and the language says it. */
export function judgementFrom({ rules, verdicts }: Language): JudgementWords {
  const wordsOf = (judged: Judged, mistake: Mistake): MistakeWords => {
    const fact = mistakeFact(judged, mistake)
    return rules[fact.rule](fact)
  }

  const briefOf = (judged: Judged, mistake: Mistake): string => wordsOf(judged, mistake).brief

  /** The first of each that are said in the same words. */
  const saidApart = (judged: Judged, mistakes: readonly Mistake[]): readonly Mistake[] => {
    const briefs = mistakes.map((mistake) => briefOf(judged, mistake))
    return mistakes.filter((_, i) => briefs.indexOf(briefs[i]!) === i)
  }

  /** The mistakes that a number is put down to, of those that are said in the same words one. */
  const mistakesIn = (judged: Judged): readonly Mistake[] => {
    const { verdict, mistakes } = judged.judgement
    if (verdict !== 'mistake' && verdict !== 'unsure' && verdict !== 'close') return []
    // Rounding alone may lead there, and to one digit nearly any mistake does: none of them is more likely than another.
    if (verdict === 'close' && significantDigits(judged.typed) === 1) return []
    const apart = verdict === 'mistake' ? [] : saidApart(judged, oneOfEach(mistakes))
    return apart.length > 1 ? apart : saidApart(judged, mistakes)
  }
  const namedIn = (judged: Judged): readonly Mistake[] => mistakesIn(judged).slice(0, MOST_NAMED)

  return {
    sentenceOf(judged) {
      const { tape, of, judgement, write } = judged
      const typed = asTyped(judged.typed)
      const digits = significantDigits(judged.typed)
      const value = valueOf(judged.typed)
      const truth = tape.values[of]!
      const from = judgement.from?.[0]
      switch (judgement.verdict) {
        case 'right':
          return verdicts.right({ number: write(truth, isParameter(tape.quantities.get(of)!) ? 'given' : 'computed') })
        case 'rough': {
          if (!showsAs(truth, { value, digits })) return verdicts.roughly({ digits, off: percentOff(value, truth) })
          if (digits === 1) return verdicts.oneDigit({ asked: digitsToAsk(tape, of) })
          const apart = digitsApart(truth, judgement.mistakes, digits)
          const [alike = null, ...others] = saidApart(judged, judgement.mistakes).map((one) => briefOf(judged, one))
          return verdicts.rough({ digits, alike, more: others.length > 0, apart })
        }
        case 'rounded':
          return verdicts.rounded({ off: percentOff(value, truth) })
        case 'follows':
          return verdicts.follows(fromOwn(judged, from!))
        case 'close': {
          const [looksLike = null, orLike = null] = namedIn(judged).map((mistake) => briefOf(judged, mistake))
          const own = from === undefined ? null : fromOwn(judged, from)
          const asked = digitsToAsk(tape, of)
          return verdicts.close({ off: percentOff(value, truth), asked, looksLike, orLike, from: own })
        }
        case 'mistake':
        case 'unsure': {
          const [first, second] = namedIn(judged)
          if (!second) return wordsOf(judged, first!).sentence
          const more = mistakesIn(judged).length > MOST_NAMED
          const said = { typed, first: briefOf(judged, first!), second: briefOf(judged, second), more }
          const isOneNumber = judgement.verdict === 'mistake' || first!.value === second.value
          return isOneNumber ? verdicts.twins(said) : verdicts.unsure(said)
        }
        case 'unknown':
          return verdicts.unknown({
            sign: truth === 0 ? 'none' : value > 0 === truth > 0 ? 'right' : 'wrong',
            ratio: ratioWritten(Math.abs(truth / value)),
            isSum: isSum(tape, of),
          })
        case 'coarse':
          return verdicts.coarse({ typed, isZero: value === 0, example: exampleLike(truth) })
      }
    },
    namedIn,
  }
}

/** As many mistakes as a sentence has room for. */
const MOST_NAMED = 2

/** Whether a number is made by adding or taking off, and not by factors alone. */
function isSum({ places, steps }: Tape, of: QuantityId): boolean {
  const formula = steps[places.get(of) ?? -1]?.formula
  const made = formula?.kind === 'becomes' ? formula.to : formula
  return made?.kind === 'difference' || (made?.kind === 'sum' && made.terms.length > 1)
}

/** One name for each number. */
function oneOfEach(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.filter(({ value }, i) => mistakes.findIndex((other) => other.value === value) === i)
}

/** An own number is no slip but rounded on the way, where it is no further off than this part. */
const ROUNDED = 0.01

function fromOwn({ tape, own }: Judged, id: QuantityId): FromOwn {
  const value = (own && ownNumber(own, id)) ?? NaN
  const truth = tape.values[id]!
  return {
    // By way of which neuron stands in an index of its own, which no text has.
    symbol: symbolText(tape.quantities.get(id)!).replace('|_', ' | '),
    value: inThreeDigits(value),
    isRounded: Math.abs(value - truth) <= ROUNDED * Math.abs(truth),
  }
}

function valueOf(typed: string): number {
  const read = readNumber(typed)
  return 'value' in read ? read.value : NaN
}
