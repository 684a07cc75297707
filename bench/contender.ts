/** A network that starts as its task says and learns in its own way. */
export interface Learner {
  /** Trains on by so many passes over all samples: forward, backward, update. */
  iterate(passes: number): void
  /** E with the weights as they are now. */
  error(): number
}

/** Something whose time is compared. */
export interface Contender {
  readonly name: string
  /** In which way it does something else than its task; empty if it is meant to do the same. */
  readonly differs: string
  begin(): Learner
}
