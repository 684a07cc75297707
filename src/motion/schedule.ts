import { name, readsOf, type Step, type Tape } from '../engine'
import type { Schedule } from './beat'
import { timingOf, type Timing } from './timing'

/** Between two places that set off one after the other, and between the first and the last of a rank, in milliseconds. */
const GAP = 160
const ALL_GAPS = 1000
/** How long the move of several steps takes at the most, and at the least where its steps take that long at all. */
const LONGEST = 6000
const SHORTEST = 3000
/** Nothing is hurried below this part of its own time; nothing is drawn out beyond that. */
const FASTEST = 0.44
const SLOWEST = 1.5

/**
 * When each of the steps from `from` up to `step` happens if they are played as one move: nothing before what it reads
 * has arrived, all else side by side.
 */
export function scheduleOf({ steps }: Pick<Tape, 'steps'>, from: number, step: number): Schedule {
  const played = steps.slice(from, step)
  const ranks = ranksOf(played)
  const beats: { readonly start: number; readonly timing: Timing; readonly around: number }[] = []
  let end = 0
  for (let rank = 0; rank <= Math.max(...ranks); rank++) {
    const begin = end
    const here = played.flatMap((_, i) => (ranks[i] === rank ? [i] : []))
    const places = [...new Set(here.map((i) => played[i]!.at))]
    const gap = Math.min(GAP, ALL_GAPS / (places.length - 1))
    // At one place there is room for one thing after the other: a slope stands where the sum before it was added up.
    const free = new Map(places.map((place, k) => [place, begin + (k * gap || 0)]))
    for (const i of here) {
      const { at } = played[i]!
      const start = free.get(at)!
      const timing = timingOf(played[i]!)
      free.set(at, start + timing.length)
      beats[i] = { start, timing, around: from + here.at(-1)! + 1 }
      end = Math.max(end, start + timing.length)
    }
  }
  return {
    beats: beats.map(({ start, timing: { length, meets, arrives }, around }) => {
      const at = (part: number): number => (start + part * length) / end
      return { start: at(0), meets: at(meets), arrives: at(arrives), end: Math.min(1, at(1)), around }
    }),
    duration: played.length === 1 ? end : paced(end),
  }
}

function paced(length: number): number {
  return Math.max(Math.min(length, LONGEST), FASTEST * length, Math.min(SHORTEST, SLOWEST * length))
}

/** For each step how many others have to arrive first, one after the other. */
function ranksOf(played: readonly Step[]): readonly number[] {
  const ranks: number[] = []
  const placeOf = (id: string): number => played.findIndex(({ writes }) => writes === id)
  played.forEach(({ formula }, i) => {
    const needed = readsOf(formula).map(placeOf)
    ranks[i] = Math.max(-1, ...needed.map((place) => ranks[place] ?? -1)) + 1
  })
  // A slope could be computed early, but seen early it only distracts: it comes just before the δ that it is for.
  played.forEach(({ what }, i) => {
    if (what.kind !== 'slope') return
    const delta = ranks[placeOf(name.delta(what.node))]
    if (delta !== undefined) ranks[i] = delta - 1
  })
  return ranks
}
