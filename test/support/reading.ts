import { readsOf, recordIteration, type Phase, type Problem, type QuantityId } from '../../src/engine'

/** A line for each stretch of steps of one phase, with their number: `forward 11`. */
export function phasesOf(problem: Problem): readonly string[] {
  const stretches: { phase: Phase; count: number }[] = []
  for (const { phase } of recordIteration(problem).steps) {
    if (stretches.at(-1)?.phase !== phase) stretches.push({ phase, count: 0 })
    stretches.at(-1)!.count += 1
  }
  return stretches.map(({ phase, count }) => `${phase} ${count}`)
}

/** The groups as they come: one that is left and taken up again stands here twice. */
export function groupsOf(problem: Problem): readonly string[] {
  const all = recordIteration(problem).steps.map(({ group }) => group)
  return all.filter((group, i) => group !== all[i - 1])
}

/** What the steps of one group or one phase write, in their order. */
export function writtenIn(
  problem: Problem,
  where: { readonly group: string } | { readonly phase: Phase },
): readonly QuantityId[] {
  return recordIteration(problem)
    .steps.filter(({ group, phase }) => ('group' in where ? where.group === group : where.phase === phase))
    .map(({ writes }) => writes)
}

/** What the formula of a quantity reads. */
export function readsIn(problem: Problem, id: QuantityId): readonly QuantityId[] {
  const step = recordIteration(problem).steps.find(({ writes }) => writes === id)
  if (!step) throw new Error(`No step writes ${id}`)
  return readsOf(step.formula)
}

/** A long list of names, written as lines of words. */
export function words([text]: TemplateStringsArray): readonly string[] {
  return text!.trim().split(/\s+/)
}
