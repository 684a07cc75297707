import { judgementFrom } from './judgementFrom'
import { backZh } from './zh/back'
import { behindZh } from './zh/behind'
import { forwardZh } from './zh/forward'
import { kindsZh } from './zh/kinds'
import { verdictsZh } from './zh/verdicts'

export const judgementZh = judgementFrom({
  rules: { ...behindZh, ...backZh, ...forwardZh, ...kindsZh },
  verdicts: verdictsZh,
})
