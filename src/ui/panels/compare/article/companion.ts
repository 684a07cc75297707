import {
  ARTICLE_ROWS,
  ARTICLE_SECTIONS,
  type ArticleRow,
  type ArticleSection,
} from '../../../../content/articleFigures'
import { name, type Phase, type QuantityId, type Seen, type Tape, type UpdateOrder } from '../../../../engine'
import { compareDigits } from '../../../../notation/compareDigits'
import { stepAfter, type Moment } from '../../../../session/moment'
import { problemAt } from '../../../../session/runs'
import { sightNow } from '../../../../session/selectors'
import { wholeOf } from '../../../../session/sight'
import { tapeFor } from '../../../../session/tapes'
import { ARTICLE, articleOrderOf } from './articleNetwork'

/** As printed, another number, or a picture there, whose number is supplied. */
export type Mark = 'same' | 'differs' | 'picture'

/** A row of the article beside the run on screen. */
export interface RowSeen {
  readonly row: ArticleRow
  /** What tells it from every other row. */
  readonly key: string
  /** Where its numbers have been written: this many steps of this iteration. */
  readonly place: Pick<Moment, 'iteration' | 'step'>
  /** The phase of that step; null for what is given. */
  readonly phase: Phase | null
  /** The numbers here, one for each figure; null until its step has been played. */
  readonly numbers: readonly number[] | null
  readonly mark: Mark | null
  /** Whether its number comes back over weights that have moved: what the article teaches makes another one. */
  readonly isMoved: boolean
}

/** The article beside the run on screen. */
export interface Companion {
  /** Under which order the article's network is on screen; null if another network is. */
  readonly order: UpdateOrder | null
  readonly tape: Tape
  readonly sections: readonly { readonly id: ArticleSection; readonly rows: readonly RowSeen[] }[]
  /** The key of the row of the present step, or else of the last one passed; null in another network. */
  readonly here: string | null
  /** Whether that row was passed: the present step has none of its own. */
  readonly isPassed: boolean
}

/** The article's first iteration as it teaches it, all gradients at the old weights. */
const TAUGHT = wholeOf(tapeFor(ARTICLE.simultaneous))

/** Reads the article beside a moment: what has been played there, and which row that is. */
export function companionAt(moment: Moment): Companion {
  const order = articleOrderOf(moment.start.problem)
  const tape = tapeFor(ARTICLE[order ?? 'simultaneous'])
  const sections = ARTICLE_SECTIONS.map((id) => ({
    id,
    rows: ARTICLE_ROWS[id].map((row) => rowSeen(row, tape, order && moment)),
  }))
  let here: RowSeen | null = null
  for (const row of sections.flatMap(({ rows }) => rows))
    if (row.numbers && !(here && isBefore(row.place, here.place))) here = row
  return { order, tape, sections, here: here?.key ?? null, isPassed: here !== null && isBefore(here.place, moment) }
}

/** The moment is null where another network is on screen: nothing of the article's has been played there. */
function rowSeen(row: ArticleRow, tape: Tape, moment: Moment | null): RowSeen {
  const { figures, updates, factor } = row
  // An update is checked at once, in the iteration that makes it.
  const written = figures.map(({ quantity }) => (updates === 0 ? quantity : checked(tape, quantity)))
  const place = {
    iteration: Math.max(updates - 1, 0),
    step: stepAfter(tape.problem, factor?.step ?? written.at(-1) ?? null),
  }
  const isPlayed = moment !== null && !isBefore(moment, place)
  const numbers = isPlayed ? numbersAt(moment, place.iteration, written) : null
  return {
    row,
    key: `${factor?.symbol ?? figures[0].quantity} ${updates}`,
    place,
    phase: tape.steps[place.step - 1]?.phase ?? null,
    numbers,
    mark: numbers && markOf(row, numbers),
    isMoved:
      numbers !== null && updates === 0 && figures.some(({ quantity }, i) => TAUGHT.shows(quantity) !== numbers[i]),
  }
}

/** An output or E as the check finds it with the updated weights. */
function checked({ quantities }: Tape, id: QuantityId): QuantityId {
  const what = quantities.get(id)
  return what?.kind === 'out' ? name.out(what.node, 'next') : name.total('next')
}

/** Null where a number is withheld although its step has been played. */
function numbersAt(moment: Moment, iteration: number, ids: readonly QuantityId[]): readonly number[] | null {
  const seen: Seen =
    moment.iteration === iteration ? sightNow(moment) : wholeOf(tapeFor(problemAt(moment.start.problem, iteration)))
  const numbers = ids.map(seen.shows).filter((number) => number !== null)
  return numbers.length === ids.length ? numbers : null
}

function markOf({ figures }: ArticleRow, numbers: readonly number[]): Mark {
  if (figures.every(({ printed }) => printed === null)) return 'picture'
  const differs = figures.some(({ printed }, i) => printed !== null && compareDigits(numbers[i]!, printed).here !== '')
  return differs ? 'differs' : 'same'
}

function isBefore(one: RowSeen['place'], other: RowSeen['place']): boolean {
  return one.iteration === other.iteration ? one.step < other.step : one.iteration < other.iteration
}
