/** A network that starts as the article's example and learns in its own way. */
export interface Learner {
  /** Trains on by so many iterations: forward, backward, update. */
  iterate(iterations: number): void
  /** E with the weights as they are now. */
  error(): number
}

/** Something whose time is compared. */
export interface Contender {
  readonly name: string
  /** In which way it does something else than the article's iteration; empty if it is meant to do the same. */
  readonly differs: string
  begin(): Learner
}
