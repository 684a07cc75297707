import { articleEn } from './article'

/** Printed figures beside this program's numbers. */
export const compareEn = {
  article: articleEn,
}
