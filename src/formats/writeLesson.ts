import type { Ask, Card } from '../lessons/lesson'

/** A card's fields as a file has them; what says nothing is left out. */
export function cardFields({
  id,
  text,
  state,
  step,
  panel,
  look,
  ask,
  task,
  pair,
  fade,
  after,
  hint,
  allow,
  check,
}: Card): object {
  return {
    id,
    text,
    ...(state && { state: state.link }),
    ...(step !== null && { step }),
    ...(panel !== null && { panel }),
    ...(look.length > 0 && { look }),
    ...(ask && { ask: askFields(ask) }),
    ...(task && { task: { until: task.until.text } }),
    ...(pair && { pair }),
    ...(fade.length > 0 && { fade }),
    ...(allow && { allow }),
    ...(hint && { hint }),
    ...(after && { after }),
    ...(check.length > 0 && { check: check.map((condition) => condition.text) }),
  }
}

function askFields(ask: Ask): object {
  if (ask.kind !== 'choice') return ask
  return {
    kind: ask.kind,
    ...(ask.in && { in: ask.in.link }),
    options: ask.options.map(({ text, right }) => ({ ...text, right: right.text })),
  }
}
