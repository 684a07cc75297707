import type { compareEn } from '../en/compare'
import { articleZh } from './article'

/** 印出的数与本程序的数对照。 */
export const compareZh: typeof compareEn = {
  article: articleZh,
}
