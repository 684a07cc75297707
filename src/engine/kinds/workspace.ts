import type { FlatNetwork } from '../flatNetwork'

/** Room where some samples are worked out side by side: layer after layer, and in each layer sample after sample. */
export interface Workspace {
  /** How many samples. */
  readonly count: number
  /** What every node sends on; the inputs come first and stay. */
  readonly out: Float64Array
  /** What comes back to every node. */
  readonly delta: Float64Array
  readonly targets: Float64Array
}

/** Room for one sample, in the network's own arrays. */
export function roomForOne({ out, delta, targets }: FlatNetwork): Workspace {
  return { count: 1, out, delta, targets }
}

/** Room for so many samples, in which their inputs and targets are still to be written. */
export function roomFor({ out, targets }: FlatNetwork, count: number): Workspace {
  const nodes = count * out.length
  return {
    count,
    out: new Float64Array(nodes),
    delta: new Float64Array(nodes),
    targets: new Float64Array(count * targets.length),
  }
}

/** Room for all samples, with their inputs and targets in it. */
export function roomForAll(network: FlatNetwork): Workspace {
  const { samples } = network
  if (samples === undefined) return roomForOne(network)
  const room = roomFor(network, samples.count)
  room.out.set(samples.inputs)
  room.targets.set(samples.targets)
  return room
}

/** Puts one of the samples, where there are several, into the room for one. */
export function takeSample({ samples, shape }: FlatNetwork, sample: number, { out, targets }: Workspace): void {
  if (samples === undefined) return
  const inputs = shape[0]!
  const outputs = targets.length
  for (let input = 0; input < inputs; input++) out[input] = samples.inputs[sample * inputs + input]!
  for (let output = 0; output < outputs; output++) targets[output] = samples.targets[sample * outputs + output]!
}
