import type { Trainer } from './trainer'

/** A trainer that is fetched when it is first needed, or before. */
export interface LateTrainer extends Trainer {
  /** Fetches it before there is a run for it: from then on short runs are done at once. */
  prefetch(): void
}

/** Passes on what is asked of a trainer, as soon as there is one; where it can't be fetched, `onFailed` is told. */
export function lateTrainer(load: () => Promise<Trainer>, onFailed: () => void): LateTrainer {
  let there: Trainer | null = null
  let coming: Promise<Trainer> | null = null
  const fetch = (): Promise<Trainer> => {
    coming ??= load().then(
      (trainer) => (there = trainer),
      (cause: unknown) => {
        coming = null
        throw cause
      },
    )
    return coming
  }
  const pass = (act: (trainer: Trainer) => void): void => {
    if (there) act(there)
    else fetch().then(act, onFailed)
  }
  return {
    train: (request) => pass((trainer) => trainer.train(request)),
    // A run that could be paused has a trainer already.
    pause: () => there?.pause(),
    resume: () => there?.resume(),
    cancel: () => there?.cancel(),
    destroy: () => there?.destroy(),
    prefetch() {
      // Whoever trains is told; nobody else has to know.
      fetch().catch(() => {})
    },
  }
}
