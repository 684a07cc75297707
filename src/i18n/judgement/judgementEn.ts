import { backEn } from './en/back'
import { behindEn } from './en/behind'
import { forwardEn } from './en/forward'
import { kindsEn } from './en/kinds'
import { verdictsEn } from './en/verdicts'
import { judgementFrom } from './judgementFrom'

export const judgementEn = judgementFrom({
  rules: { ...behindEn, ...backEn, ...forwardEn, ...kindsEn },
  verdicts: verdictsEn,
})
