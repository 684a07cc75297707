import { cpus, loadavg } from 'node:os'

/** What the numbers were measured on, and whether other programs were in the way. */
export function describeMachine(): string {
  const processors = cpus()
  const load = loadavg()[0]!
  const busy = load > processors.length ? ': BUSY, no number below can be trusted, measure again' : ''
  const model = processors[0]?.model ?? 'unknown processor'
  return `Node ${process.versions.node}, ${processors.length} × ${model}, load ${load.toFixed(1)}${busy}.`
}
