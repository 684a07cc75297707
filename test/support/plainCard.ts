import type { Card } from '../../src/lessons/lesson'

/** A card of a lesson that changes nothing, asks nothing and is about nothing. */
export const plainCard: Card = {
  id: 'card',
  text: { en: '', zh: '' },
  state: null,
  step: null,
  panel: null,
  look: [],
  ask: null,
  task: null,
  pair: null,
  fade: [],
  after: null,
  hint: null,
  allow: null,
  check: [],
}
