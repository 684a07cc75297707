import { kindOf, valueIn, type QuantityId } from '../../engine'
import { exactly } from '../../notation/exactZero'
import type { Narration, Told } from './narration'
import type { KindWords } from '../kinds/kindWords'
import type { ActivationWords } from './en/activation'
import type { ActivatedKind, Kind, Numbers, OfKind, QuantityWords, UsualKind, WordsOf } from './quantityWords'

/** What a language has to give. */
interface Language {
  /** What is said whatever a layer's activation is. */
  readonly words: WordsOf<Exclude<UsualKind, ActivatedKind>>
  /** What is said of neurons with this activation. */
  readonly activated: (activation: ActivationWords) => WordsOf<ActivatedKind>
  /** The words of the sigmoid. */
  readonly sigmoid: ActivationWords
  /** What comes only with networks of other kinds. */
  readonly others: () => KindWords
  /** The result of a step first, then where it comes from. */
  readonly spoken: (said: { readonly name: string; readonly result: string; readonly origin: string }) => string
  readonly describe: Narration['describe']
}

/** A language's narration: it looks up what is said about each kind of quantity. */
export function narrationFrom({ words, activated, sigmoid, others, spoken, describe }: Language): Narration {
  const usual = { ...words, ...activated(sigmoid) }
  const about = <K extends Kind>(quantity: OfKind<K>): QuantityWords => {
    const { kind } = quantity
    const problem = kindOf(quantity)
    const all: Partial<WordsOf> = problem ? { ...usual, ...others().wordsFor(problem, usual, activated) } : usual
    return all[kind]!(quantity)
  }
  return {
    titleOf: ({ seen, step }) => about(step.what).title(seen),
    sentenceOf: (told) => (told.step.departs ? '' : about(told.step.what).sentence(exactlyTold(told))),
    spokenOf(asTold) {
      const told = exactlyTold(asTold)
      const said = about(told.step.what)
      return spoken({
        name: said.name,
        result: resultOf(told),
        origin: told.step.departs ? '' : said.origin(numbersOf(told)),
      })
    },
    quantityName: (quantity) => about(quantity).name,
    ownMeaningOf: (quantity) => about(quantity).meaning,
    describe: (described) => describe(exactlyTold(described)),
  }
}

/** As a formula writes it, and the drawing: what is exactly 0 is not what is only small. */
function exactlyTold<T extends Pick<Told, 'seen' | 'write'>>(told: T): T {
  return { ...told, write: exactly(told.seen.tape.problem, told.write) }
}

function numbersOf(told: Told): Numbers {
  const { seen, write } = told
  const computed = (id: QuantityId): string => write(valueIn(seen, id), 'computed')
  const given = (id: QuantityId): string => write(valueIn(seen, id), 'given')
  return { ...told, computed, given }
}

function resultOf({ seen, step, write }: Told): string {
  const { kind } = step.what
  return write(valueIn(seen, step.writes), kind === 'weight' || kind === 'bias' ? 'given' : 'computed')
}
