/** How often what came out of which trial. */
export interface Tally {
  count(trial: string, outcome: string): void
  /** How often of all in this trial, from 0 to 1; 0 where there was none. */
  share(trial: string, ...outcomes: readonly string[]): number
  times(trial: string, ...outcomes: readonly string[]): number
}

/** A tally with nothing in it. */
export function newTally(): Tally {
  const trials = new Map<string, Map<string, number>>()
  const times = (trial: string, outcomes?: readonly string[]): number => {
    const found = [...(trials.get(trial) ?? [])].filter(([outcome]) => !outcomes || outcomes.includes(outcome))
    return found.reduce((total, [, count]) => total + count, 0)
  }
  return {
    count(trial, outcome) {
      const outcomes = trials.get(trial) ?? new Map<string, number>()
      trials.set(trial, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1))
    },
    share: (trial, ...outcomes) => times(trial, outcomes) / Math.max(1, times(trial)),
    times: (trial, ...outcomes) => times(trial, outcomes.length > 0 ? outcomes : undefined),
  }
}
