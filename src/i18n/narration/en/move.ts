import type { MoveFact } from '../facts/moveFact'
import type { WriteValue } from '../narration'

export function move(
  { parameter, before, trend, by, zeroGradient, gate, biasesToo, early, becomes }: MoveFact,
  write: WriteValue,
): string {
  const change = trend === 'higher' ? 'up' : 'down'
  const crossing = becomes ? ` and is now ${becomes}` : ''
  const result =
    trend === 'same'
      ? zeroGradient
        ? `The gradient of ${parameter.id} is 0, so it stays ${write(before, 'given')}.`
        : `The step is too small to be stored: ${parameter.id} stays ${write(before, 'given')}.`
      : `${parameter.id} goes ${change} by ${write(by, 'computed')}${crossing}.`
  if (gate !== null) {
    const taken = gate === 1 ? 'The only gradient was' : `${gate === 2 ? 'Both' : `All ${gate}`} gradients were`
    const all = biasesToo
      ? 'at the old weights and biases; only now may any of them change'
      : 'at the old weights; only now may any weight change'
    return `${taken} taken ${all}. ${result}`
  }
  if (early) return `This layer moves first, before the layer below has looked back through it. ${result}`
  return trend === 'same' ? result : `One step against the gradient, η times as long: ${result}`
}
