import { weightCount, type QuantityId } from '../../../src/engine'

/** A link to a network of a shape, with numbers of both signs, at the step that writes a quantity. */
export function linkTo(shape: readonly number[], step: QuantityId): string {
  const targets = Array.from({ length: shape.at(-1)! }, (_, i) => (i % 2 === 0 ? 0.01 : 0.99)).join()
  const weights = some(weightCount(shape))
  return `#v=1&n=${shape.join('-')}&x=${some(shape[0]!)}&t=${targets}&w=${weights}&b=${some(shape.length - 1)}&bias=shared&step=${step}`
}

function some(count: number): string {
  return Array.from({ length: count }, (_, i) => (0.55 - 0.25 * (i % 5)).toFixed(2)).join()
}
