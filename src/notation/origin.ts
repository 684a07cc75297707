import type { Phase, Quantity, QuantityId, Tape } from '../engine'

/** Which pass a number comes from; its colour says so everywhere. */
export type Origin = 'given' | 'forward' | 'backward' | 'update'

const ORIGIN_OF: Readonly<Record<Phase, Origin>> = {
  forward: 'forward',
  'backward-output': 'backward',
  'backward-hidden': 'backward',
  batch: 'backward',
  update: 'update',
  check: 'update',
}

/** Where a quantity comes from: written by a step of one of the passes, or else set by a person. */
export function originOf({ steps, places }: Tape, id: QuantityId): Origin {
  const place = places.get(id)
  return place === undefined ? 'given' : ORIGIN_OF[steps[place]!.phase]
}

/** Whether a quantity's number was set by a person, or was when the iteration began and moved by the update. */
export function isParameter({ kind }: Quantity): boolean {
  return kind === 'input' || kind === 'target' || kind === 'rate' || kind === 'weight' || kind === 'bias'
}
