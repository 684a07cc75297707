import { readFileSync } from 'node:fs'

/** The numbers of one iteration of the article's example, as they were published or computed outside of the program. */
export const GOLDEN = (
  JSON.parse(readFileSync('test/golden/steps.json', 'utf8')) as {
    steps: { id: string; golden: string | null; optional: boolean }[]
  }
).steps.filter((step) => step.golden !== null && !step.optional)

export function golden(id: string): number {
  const step = GOLDEN.find((one) => one.id === id)
  if (!step) throw new Error(`There is no golden number ${id}`)
  return Number(step.golden)
}

/** A number with nine decimals as it stands on the page. */
export function written(number: number): string {
  return number.toFixed(9).replace('-', '−')
}

/** A published number as it stands on the page. */
export function nine(id: string): string {
  return written(golden(id))
}
