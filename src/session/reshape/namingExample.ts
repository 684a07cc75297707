import { topologyOf, type Edge, type Problem } from '../../engine'

/** A name that two orders of numbering give to two weights, and the two. */
export interface NamingExample {
  readonly name: string
  readonly byReceiver: Edge
  readonly bySender: Edge
  /** The first of them after its ends. */
  readonly byEnds: string
}

/** The network's second weight as each way of naming has it; where the orders agree on it, the first on which they don't. */
export function namingExample({ shape, biasRule }: Problem): NamingExample {
  const [receiver, sender, ends] = (['receiver', 'sender', 'ends'] as const).map(
    (naming) => topologyOf(shape, biasRule, naming).edges,
  ) as [readonly Edge[], readonly Edge[], readonly Edge[]]
  const differs = receiver.findIndex(({ called }, i) => sender[i]!.called !== called)
  const at = differs === -1 ? Math.min(1, receiver.length - 1) : differs
  const byReceiver = receiver[at]!
  const { called: name } = byReceiver
  return { name, byReceiver, bySender: sender.find(({ called }) => called === name)!, byEnds: ends[at]!.called }
}
