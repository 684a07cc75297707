import type { Bar } from './bars'
import type { Contender } from './contender'
import { loadLibraries, type Entry } from './libraries'
import { training } from './ours'
import { duration, rounded, tableOf } from './table'
import { XOR, XOR_TASK } from './tasks'
import { timeInterleaved } from './timing'

const ROUNDS = 41

/** E over all samples after one pass and after a thousand, worked out with sixty digits outside this program. */
const TRUTH = {
  'all together': [0.524104605213046, 0.498964240151396],
  'one by one': [0.525217528816487, 0.316118683516403],
} as const

const TOGETHER: Contender = {
  name: 'train, all together',
  differs: '',
  begin: () => training({ ...XOR, schedule: 'all-together' }),
}
const ONE_BY_ONE: Contender = {
  name: 'train, one by one',
  differs: '',
  begin() {
    const { iterate, error } = training(XOR)
    return { iterate: (passes) => iterate(passes * XOR_TASK.samples.length), error }
  },
}

/** Prints how long XOR's four samples take on 2-2-1 beside the libraries, each of which learns its biases. */
export async function measureXor(): Promise<readonly Bar[]> {
  const entries: readonly Entry[] = [TOGETHER, ONE_BY_ONE, ...(await loadLibraries(XOR_TASK))]
  const computed = new Map(entries.map((entry) => [entry, computedBy(entry)]))
  const runners = entries.filter((entry): entry is Contender => 'begin' in entry && !computed.get(entry)!.failure)
  for (const [ours, order] of [
    [TOGETHER, 'all together'],
    [ONE_BY_ONE, 'one by one'],
  ] as const)
    if (computed.get(ours)!.does !== order) throw new Error(`${ours.name} computes something else`)
  const times = timeInterleaved(
    runners.map(({ begin }) => begin().iterate),
    ROUNDS,
  )
  const timeOf = (entry: Entry): number => times[runners.indexOf(entry as Contender)]!
  const rows = entries.map((entry) => {
    const { afterOne, afterThousand, does, failure } = computed.get(entry)!
    if (failure) return [entry.name, '', '', '', `not run: ${failure}`]
    return [entry.name, duration(timeOf(entry)), afterOne.toPrecision(12), afterThousand.toPrecision(12), does]
  })
  console.log('The four samples of XOR once, on 2-2-1 with a bias per neuron, all of them learned\n')
  console.log(`${tableOf(['', 'four samples', 'E after 1', 'E after 1,000', 'computes'], rows)}\n`)
  const libraries = runners.slice(2)
  const beside = (ours: Contender, others: readonly Contender[]): Bar => {
    const [fastest] = others.toSorted((a, b) => timeOf(a) - timeOf(b))
    return {
      what: `XOR’s four samples, ${computed.get(ours)!.does}`,
      bar: others === libraries ? 'faster than every library' : 'faster than every one that does so',
      measured: fastest
        ? `${rounded(timeOf(fastest) / timeOf(ours))} × as fast as ${fastest.name}, the fastest of ${others.length}`
        : 'no library could be run',
      reached: fastest ? timeOf(ours) < timeOf(fastest) : null,
    }
  }
  const alsoOneByOne = libraries.filter((one) => computed.get(one)!.does.startsWith('one by one'))
  return [beside(TOGETHER, libraries), beside(ONE_BY_ONE, alsoOneByOne)]
}

interface Computed {
  readonly afterOne: number
  readonly afterThousand: number
  readonly does: string
  readonly failure: string
}

/** What it computes, found before anything is timed. */
function computedBy(entry: Entry): Computed {
  const none = { afterOne: NaN, afterThousand: NaN, does: '' }
  if (!('begin' in entry)) return { ...none, failure: entry.failure }
  try {
    const learner = entry.begin()
    learner.iterate(1)
    const afterOne = learner.error()
    learner.iterate(999)
    const afterThousand = learner.error()
    return { afterOne, afterThousand, does: nameOf(afterOne, afterThousand, entry.differs), failure: '' }
  } catch (error) {
    return { ...none, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** To all digits; or as near as 24 bits a number allow after a thousand passes. */
function nameOf(afterOne: number, afterThousand: number, differs: string): string {
  for (const [order, [one, thousand]] of Object.entries(TRUTH)) {
    const distance = Math.max(Math.abs(afterOne / one - 1), Math.abs(afterThousand / thousand - 1))
    if (distance < 2e-12) return order
    if (distance < 1e-3) return `${order}, in Float32`
  }
  return differs === '' ? 'something else' : differs
}
