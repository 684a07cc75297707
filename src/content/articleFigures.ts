import type { QuantityId } from '../engine'

/** A number of the article. */
export interface ArticleFigure {
  readonly quantity: QuantityId
  /** As the article prints it; null where it shows a picture, whose number is supplied here. */
  readonly printed: string | null
}

/** What the article gives at one place of its way. */
export interface ArticleRow {
  /** More than one where it gives several in one go. */
  readonly figures: readonly [ArticleFigure, ...ArticleFigure[]]
  /** How many updates the article has behind it here: 0, 1 or 10,000. */
  readonly updates: number
  /** A factor that is another quantity's number: what the article calls it, and the step that multiplies by it. */
  readonly factor?: { readonly symbol: string; readonly step: QuantityId }
  /** Whether it is what the three rows before it make together. */
  readonly isProduct?: true
}

/** The sections of the article, in its order. */
export const ARTICLE_SECTIONS = ['given', 'forward', 'error', 'outputWeights', 'hiddenWeights', 'totals'] as const
export type ArticleSection = (typeof ARTICLE_SECTIONS)[number]

/**
 * Every number that the text of the article prints, and what its calculation has between them.
 *
 * Its formulas were images and are lost; their order follows the text around the gaps, and the worked example that it retells.
 */
export const ARTICLE_ROWS: Readonly<Record<ArticleSection, readonly ArticleRow[]>> = {
  given: [
    {
      figures: [
        { quantity: 'i1', printed: '0.05' },
        { quantity: 'i2', printed: '0.10' },
      ],
      updates: 0,
    },
    {
      figures: [
        { quantity: 't1', printed: '0.01' },
        { quantity: 't2', printed: '0.99' },
      ],
      updates: 0,
    },
    {
      figures: [
        { quantity: 'w1', printed: '0.15' },
        { quantity: 'w2', printed: '0.20' },
        { quantity: 'w3', printed: '0.25' },
        { quantity: 'w4', printed: '0.30' },
      ],
      updates: 0,
    },
    {
      figures: [
        { quantity: 'w5', printed: '0.40' },
        { quantity: 'w6', printed: '0.45' },
        { quantity: 'w7', printed: '0.50' },
        { quantity: 'w8', printed: '0.55' },
      ],
      updates: 0,
    },
    {
      figures: [
        { quantity: 'b1', printed: null },
        { quantity: 'b2', printed: null },
      ],
      updates: 0,
    },
  ],
  forward: [
    { figures: [{ quantity: 'net.h1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'out.h1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'out.h2', printed: null }], updates: 0 },
    { figures: [{ quantity: 'net.o1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'out.o1', printed: '0.75136079' }], updates: 0 },
    { figures: [{ quantity: 'out.o2', printed: '0.772928465' }], updates: 0 },
  ],
  error: [
    { figures: [{ quantity: 'error.o1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'error.o2', printed: null }], updates: 0 },
    { figures: [{ quantity: 'error', printed: '0.298371109' }], updates: 0 },
  ],
  outputWeights: [
    { figures: [{ quantity: 'dE_dout.o1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'slope.o1', printed: null }], updates: 0 },
    {
      figures: [{ quantity: 'out.h1', printed: null }],
      updates: 0,
      factor: { symbol: '∂net_o1/∂w5', step: 'grad.w5' },
    },
    { figures: [{ quantity: 'grad.w5', printed: '0.082167041' }], updates: 0, isProduct: true },
    { figures: [{ quantity: 'next.w5', printed: null }], updates: 0 },
    { figures: [{ quantity: 'next.w6', printed: null }], updates: 0 },
    { figures: [{ quantity: 'next.w7', printed: null }], updates: 0 },
    { figures: [{ quantity: 'next.w8', printed: null }], updates: 0 },
  ],
  hiddenWeights: [
    { figures: [{ quantity: 'via.o1.h1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'via.o2.h1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'dE_dout.h1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'slope.h1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'grad.w1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'next.w1', printed: null }], updates: 0 },
    { figures: [{ quantity: 'next.w2', printed: null }], updates: 0 },
    { figures: [{ quantity: 'next.w3', printed: null }], updates: 0 },
    { figures: [{ quantity: 'next.w4', printed: null }], updates: 0 },
  ],
  totals: [
    { figures: [{ quantity: 'error', printed: '0.291027924' }], updates: 1 },
    { figures: [{ quantity: 'error', printed: '0.000035085' }], updates: 10_000 },
    { figures: [{ quantity: 'out.o1', printed: '0.015912196' }], updates: 10_000 },
    { figures: [{ quantity: 'out.o2', printed: '0.984065734' }], updates: 10_000 },
  ],
}
