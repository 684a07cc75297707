import type { QuantityId } from '../engine'

/** A number that the article prints, and where on which tape it stands. */
export interface ArticleFigure {
  readonly quantity: QuantityId
  /** The iteration whose tape holds it: 0, 1 or 10,000. */
  readonly iteration: number
  /** As the article prints it. */
  readonly printed: string
}

/** The parts of the article, in the order in which it prints its numbers. */
export const ARTICLE_PARTS = ['given', 'forward', 'backward', 'totals'] as const
export type ArticlePart = (typeof ARTICLE_PARTS)[number]

/** Every number that the text of the article prints (its formulas were images and are lost). */
export const ARTICLE_FIGURES: Readonly<Record<ArticlePart, readonly ArticleFigure[]>> = {
  given: [
    { quantity: 'i1', iteration: 0, printed: '0.05' },
    { quantity: 'i2', iteration: 0, printed: '0.10' },
    { quantity: 't1', iteration: 0, printed: '0.01' },
    { quantity: 't2', iteration: 0, printed: '0.99' },
    { quantity: 'w1', iteration: 0, printed: '0.15' },
    { quantity: 'w2', iteration: 0, printed: '0.20' },
    { quantity: 'w3', iteration: 0, printed: '0.25' },
    { quantity: 'w4', iteration: 0, printed: '0.30' },
    { quantity: 'w5', iteration: 0, printed: '0.40' },
    { quantity: 'w6', iteration: 0, printed: '0.45' },
    { quantity: 'w7', iteration: 0, printed: '0.50' },
    { quantity: 'w8', iteration: 0, printed: '0.55' },
  ],
  forward: [
    { quantity: 'out.o1', iteration: 0, printed: '0.75136079' },
    { quantity: 'out.o2', iteration: 0, printed: '0.772928465' },
    { quantity: 'error', iteration: 0, printed: '0.298371109' },
  ],
  backward: [{ quantity: 'grad.w5', iteration: 0, printed: '0.082167041' }],
  totals: [
    { quantity: 'error', iteration: 1, printed: '0.291027924' },
    { quantity: 'error', iteration: 10_000, printed: '0.000035085' },
    { quantity: 'out.o1', iteration: 10_000, printed: '0.015912196' },
    { quantity: 'out.o2', iteration: 10_000, printed: '0.984065734' },
  ],
}
