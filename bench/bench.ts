import { PUBLISHED } from './article'
import { tableOfBars, type Bar } from './bars'
import type { Contender } from './contender'
import { measureGrowth } from './growth'
import { loadLibraries } from './libraries'
import { measureKinds } from './kinds'
import { describeMachine } from './machine'
import { RECORD, TRAIN, UNROLLED } from './ours'
import { measurePageWork } from './pageWork'
import { duration, rounded, tableOf } from './table'
import { ARTICLE_TASK } from './tasks'
import { timeInterleaved } from './timing'
import { measureXor } from './xor'

const ROUNDS = 101

const machine = describeMachine()
const entries = [UNROLLED, TRAIN, RECORD, ...(await loadLibraries(ARTICLE_TASK))]
const contenders = entries.filter((entry) => 'begin' in entry)
const verified = new Map(contenders.map((contender) => [contender, verify(contender)]))
for (const contender of [UNROLLED, TRAIN, RECORD])
  if (verified.get(contender)!.computes !== 'exact task') throw new Error(`${contender.name} computes something else`)

const times = timeInterleaved(
  contenders.map(({ begin }) => begin().iterate),
  ROUNDS,
)
const timeOf = (contender: Contender): number => times[contenders.indexOf(contender)]!
const unit = timeOf(UNROLLED)

console.log(`\nOne iteration of the article's example on 2-2-2: medians of ${ROUNDS} rounds in one process.`)
console.log(machine)
console.log('Trust the ratios to c1, not the nanoseconds: c1 is a loop written out for exactly this network.\n')
const rows = entries.map((entry) => {
  if (!('begin' in entry)) return [entry.name, '', '', '', '', `not run: ${entry.failure}`]
  const { afterOne, afterTenThousand, computes } = verified.get(entry)!
  const time = timeOf(entry)
  return [
    entry.name,
    duration(time),
    (time / unit).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    afterOne.toPrecision(12),
    afterTenThousand.toPrecision(12),
    computes,
  ]
})
console.log(`${tableOf(['', 'iteration', '× c1', 'E after 1', 'E after 10,000', 'computes'], rows)}\n`)

const libraries = contenders.filter((contender) => ![UNROLLED, TRAIN, RECORD].includes(contender))
const fastest = libraries.toSorted((a, b) => timeOf(a) - timeOf(b))[0]
const bars: readonly Bar[] = [
  {
    what: 'train on 2-2-2',
    bar: '≤ 1.3 × c1',
    measured: `${rounded(timeOf(TRAIN) / unit)} × c1`,
    reached: timeOf(TRAIN) / unit <= 1.3,
  },
  {
    what: 'train beside the libraries',
    bar: 'faster than every one',
    measured: fastest
      ? `${rounded(timeOf(fastest) / timeOf(TRAIN))} × as fast as ${fastest.name}, the fastest of ${libraries.length}`
      : 'no library could be run',
    reached: fastest ? timeOf(TRAIN) < timeOf(fastest) : null,
  },
  {
    what: 'train with E of every iteration and checkpoints',
    bar: '≤ 1.25 × train',
    measured: `${rounded(timeOf(RECORD) / timeOf(TRAIN))} × train`,
    reached: timeOf(RECORD) / timeOf(TRAIN) <= 1.25,
  },
  measureGrowth(),
  ...measurePageWork(),
  ...measureKinds(),
  ...(await measureXor()),
]
console.log(tableOfBars(bars))

/** What it computes, found before anything is timed. */
function verify({ begin, differs }: Contender): {
  readonly afterOne: number
  readonly afterTenThousand: number
  readonly computes: string
} {
  const learner = begin()
  learner.iterate(1)
  const afterOne = learner.error()
  learner.iterate(9_999)
  const afterTenThousand = learner.error()
  const distance = Math.max(
    Math.abs(afterOne / PUBLISHED.afterOne - 1),
    Math.abs(afterTenThousand / PUBLISHED.afterTenThousand - 1),
  )
  // To all printed digits; or as near as 24 bits a number allow after ten thousand updates.
  if (distance < 2e-12) return { afterOne, afterTenThousand, computes: 'exact task' }
  if (distance < 1e-3 && differs === '') return { afterOne, afterTenThousand, computes: 'exact task, in Float32' }
  return { afterOne, afterTenThousand, computes: differs === '' ? 'something else' : differs }
}
