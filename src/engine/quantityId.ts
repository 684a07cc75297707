import type { NodeId, ParameterId } from './topology'

/** `t1`: what an output is to answer. */
export type TargetId = `t${number}`
type InForwardPass = `net.${NodeId}` | `out.${NodeId}` | `error.${NodeId}` | 'error'

/** The name of one number of an iteration: `w5`, `net.h1`, `grad.w5`, `next.w5` (docs/model.md lists them all). */
export type QuantityId =
  /** An input is what its node sends. */
  | NodeId
  | TargetId
  | ParameterId
  | 'eta'
  | InForwardPass
  | `next.${InForwardPass}`
  | `dE_dout.${NodeId}`
  | `slope.${NodeId}`
  | `delta.${NodeId}`
  /** From a receiver back to a sender; two nodes written out would be a union of sixteen. */
  | `via.${string}.${string}`
  | `grad.${ParameterId}`
  | `next.${ParameterId}`
