/** A place that was pressed, in three decimals: more than a finger can mean. */
export function withoutDust(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}
