import { randomNumbers } from '../../src/session/randomProblem'

/** What a monkey does next, drawn from a seed: the same seed draws the same. */
export interface Chance {
  /** From 0 to 1, without 1. */
  share(): number
  /** A whole number from the least to the most. */
  whole(least: number, most: number): number
  /** True so many times in a hundred. */
  percent(often: number): boolean
  pick<Item>(items: readonly [Item, ...Item[]]): Item
}

/** Makes a chance from any number of whole numbers: a seed, and which act of a round it is for. */
export function chanceOf(...seeds: readonly number[]): Chance {
  const share = randomNumbers(
    seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) + 0x6d2b79f5, 0x2545f491),
  )
  const whole = (least: number, most: number): number => least + Math.floor(share() * (most - least + 1))
  return {
    share,
    whole,
    percent: (often) => share() * 100 < often,
    pick: <Item>(items: readonly [Item, ...Item[]]) => items[whole(0, items.length - 1)] ?? items[0],
  }
}
